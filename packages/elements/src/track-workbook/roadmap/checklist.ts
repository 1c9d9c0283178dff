import {
  addTask,
  changeTask,
  moveTask,
  newTaskId,
  removeTask,
  type RoadmapStage,
  type RoadmapTask,
  type TaskPlace,
} from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localizer } from '../../i18n/localizer.js';
import { glyph, icon } from '../../render/icons.js';
import { heading } from '../../render/heading.js';
import { actionEditor, type ActionIntents } from './action-editor.js';
import { signs } from './icons.js';
import type { StageWork } from './stage-work.js';

/** The id of the button that adds an action to a stage. */
const addId = (stage: string): string => `add/${stage}`;

/** What names an action, or a part of one, among the ids of the page: ids of documents hold no slash. */
const keyOf = ({ stage, task, part }: TaskPlace): string =>
  [stage, task, ...(part === undefined ? [] : [part])].join('/');

/** The actions of a stage: to tick, to word, to move, to remove, and to add to. */
export function checklist({ id: stage, tasks }: RoadmapStage, work: StageWork): TemplateResult {
  const { t, readonly } = work;
  return html`<div>
    ${heading(work.headingLevel, html`<span lang=${t.language}>${t.text('roadmapActions')}</span>`, 'rm-title')}
    <ul class="todo" role="list">
      ${repeat(
        tasks,
        ({ id }) => id,
        (task) => row(task, { place: { stage, task: task.id }, siblings: tasks }, work),
      )}
    </ul>
    ${
      readonly
        ? nothing
        : html`<button type="button" class="add" id=${addId(stage)} lang=${t.language} @click=${() => add(stage, work)}>
            ${icon('new')}${t.text('roadmapAdd')}
          </button>`
    }
  </div>`;
}

/** Where an action or a part stands: among which others. */
interface ListPlace {
  readonly place: TaskPlace;
  readonly siblings: readonly { readonly id: string }[];
}

const nameOf = (text: string, t: Localizer): string => text.trim() || t.text('roadmapNoText');

function row(task: RoadmapTask, list: ListPlace, work: StageWork): TemplateResult {
  const { parts = [] } = task;
  const done = parts.filter((part) => part.done).length;
  const isDone = parts.length > 0 ? done === parts.length : task.done === true;
  const move = (by: number): void => moveBy(by, task.text, list, work);
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey || work.readonly) return;
    event.preventDefault();
    move(by);
  };
  return html`<li @keydown=${press}>
    ${action({ ...task, done: isDone }, list, work, { isPartly: done > 0 && !isDone, move })}
    ${
      parts.length > 0
        ? html`<ul class="todo parts" role="list">
            ${repeat(
              parts,
              ({ id }) => id,
              (part) =>
                html`<li>${action(part, { place: { ...list.place, part: part.id }, siblings: parts }, work)}</li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

/** An action or a part of one: to tick, and the way to change its words. */
function action(
  { text, done = false }: { readonly text: string; readonly done?: boolean | undefined },
  { place, siblings }: ListPlace,
  work: StageWork,
  { isPartly = false, move }: { readonly isPartly?: boolean; readonly move?: (by: number) => void } = {},
): TemplateResult {
  const { t, readonly, change, definition, edit } = work;
  const key = keyOf(place);
  const isOpen = work.editing === key && !readonly;
  const at = { ...place };
  const tick = ({ target }: Event): void =>
    void change(
      { type: 'change-task', at },
      changeTask(definition, { ...place, done: (target as HTMLInputElement).checked }),
    );
  const intents = (): ActionIntents => ({
    type: (typed) =>
      void change(
        { type: 'change-task', at, group: `text/${key}` },
        changeTask(definition, { ...place, text: typed }),
      ),
    close: () => edit(undefined, `edit/${key}`),
    remove: () => remove(text, { place, siblings }, work),
    ...(move && {
      move,
      isFirst: siblings[0]?.id === place.task,
      isLast: siblings.at(-1)?.id === place.task,
    }),
  });
  return html`<div class="act">
    <label class="check"
      ><input
        type="checkbox"
        id="tick/${key}"
        .checked=${live(done)}
        .indeterminate=${live(isPartly)}
        ?disabled=${readonly}
        @change=${tick} /><span class=${isOpen ? 'vh' : text.trim() ? '' : 'soft'} dir="auto"
        >${nameOf(text, t)}</span
      ></label
    >
    ${
      isOpen
        ? actionEditor(text, key, t, intents())
        : readonly
          ? nothing
          : html`<button
              type="button"
              class="btn quiet icon-only"
              id="edit/${key}"
              aria-label=${t.text('roadmapEdit', { action: nameOf(text, t) })}
              @click=${() => edit(key, `text/${key}`)}>
              ${glyph(signs.edit)}
            </button>`
    }
  </div>`;
}

function add(stage: string, { definition, response, change, edit }: StageWork): void {
  const id = newTaskId(definition, response, stage);
  const recipe = addTask(definition, { stage, id, text: '' });
  if (!change({ type: 'add-task', at: { stage, task: id } }, recipe)) return;
  const key = keyOf({ stage, task: id });
  edit(key, `text/${key}`);
}

function moveBy(by: number, text: string, { place, siblings }: ListPlace, work: StageWork): void {
  const { definition, change, say, focus, t } = work;
  const { stage, task } = place;
  const to = siblings.findIndex(({ id }) => id === task) + by;
  if (to < 0 || to >= siblings.length) return;
  if (!change({ type: 'move-task', at: { stage, task } }, moveTask(definition, { stage, task, to }))) return;
  say(t.text('roadmapMoved', { action: nameOf(text, t), place: to + 1, all: siblings.length }));
  focus();
}

/** Removes an action or a part, and goes to the one after it, or before it, or to what is left. */
function remove(text: string, { place, siblings }: ListPlace, work: StageWork): void {
  const { definition, change, say, edit, t } = work;
  const { stage, task, part } = place;
  const index = siblings.findIndex(({ id }) => id === (part ?? task));
  const near = siblings[index + 1] ?? siblings[index - 1];
  if (!change({ type: 'remove-task', at: { ...place } }, removeTask(definition, place))) return;
  say(t.text('roadmapRemoved', { action: nameOf(text, t) }));
  const there =
    part === undefined ? near && { stage, task: near.id } : { stage, task, ...(near && { part: near.id }) };
  edit(undefined, there ? `edit/${keyOf(there)}` : addId(stage));
}
