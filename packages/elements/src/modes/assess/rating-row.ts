import type { RaterRole } from '@career-tracks/core';
import type { CompetencyDifference } from '@career-tracks/core/growth';
import { html, nothing, type TemplateResult } from 'lit';
import { glyph, icon } from '../../render/icons.js';
import { signs } from './icons.js';
import { noteCount, type ListRow } from './list-row.js';
import { ratingMark } from './rating-mark.js';
import type { RowSettings } from './row-settings.js';
import { togetherMark } from './together.js';
import { isOpenToBoth, otherHead } from './viewer.js';

/** One competency: what each says of it, in a line; what it asks and how it is rated, when it is opened. */
export function ratingRow(item: ListRow, settings: RowSettings): TemplateResult {
  const { t, model, viewer, isOpen, body } = settings;
  const { row, difference } = item;
  if (!difference)
    return html`<div class="row cols">${nameCell(item, settings)}${notAsked(item, settings)}</div>`;
  const toggle = (event: Event): void =>
    settings.toggle(row.competency, (event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="row" part="competency" .open=${isOpen} @toggle=${toggle}>
    <summary class="cols">
      ${nameCell(item, settings)}${side(t.text('you'), answer(difference, viewer.rater.rater, settings), settings)}${side(
        otherHead(viewer, t),
        isOpenToBoth(viewer)
          ? answer(difference, viewer.other, settings)
          : html`<span class="soft" lang=${t.language}>${t.text('notShared')}</span>`,
        settings,
      )}${togetherMark(difference, model.points, viewer, t)}${icon('down')}
    </summary>
    ${isOpen ? body(item, settings) : nothing}
  </details>`;
}

function nameCell(item: ListRow, { t }: RowSettings): TemplateResult {
  const { row, cell } = item;
  const mustHave = cell.state === 'defined' ? cell.mustHave : row.mustHave;
  return html`<span class="name-cell"
    ><span class="name">${row.name.trim() || t.text('untitled')}</span
    ><span class="meta" lang=${t.language}
      >${mustHave ? html`<span class="must">${icon('gate')}${t.text('mustHave')}</span>` : nothing}${
        cell.state === 'defined'
          ? html`<span class="tiny"><bdi>${notes(noteCount(item), t)}</bdi></span>`
          : nothing
      }${item.isFlagged ? html`<span class="tiny">${t.text('flagged')}</span>` : nothing}</span
    ></span
  >`;
}

const notes = (count: number, t: RowSettings['t']): string =>
  count > 0 ? t.text('noteCount', { count }) : t.text('noNotes');

/** One side's answer under its name; where the columns have a head, the name is for those who do not see it. */
const side = (name: string, content: unknown, { t }: RowSettings): TemplateResult =>
  html`<span class="side"><span class="who" lang=${t.language}><bdi>${name}</bdi></span> ${content}</span>`;

/** What one rater says of a competency: of the whole, or of its statements together. */
function answer(
  difference: CompetencyDifference,
  role: Extract<RaterRole, 'self' | 'manager'>,
  { t, model }: RowSettings,
): TemplateResult {
  const { statements } = difference;
  const given = statements.flatMap((each) => each[role] ?? []);
  const values = new Set(given.map(({ value }) => value));
  if (!given.some(({ statement }) => statement !== undefined))
    return ratingMark(difference[role]?.value, model.points, t);
  if (given.length === statements.length && values.size === 1)
    return ratingMark(given[0]?.value, model.points, t);
  const text =
    given.length < statements.length
      ? t.text('someRated', { rated: given.length, total: statements.length })
      : t.text('varies');
  return html`<span class="rate" lang=${t.language}>${glyph(signs.several)}<bdi>${text}</bdi></span>`;
}

function notAsked({ cell }: ListRow, { t, model }: RowSettings): TemplateResult {
  const { isNamed, targetName } = model;
  const words =
    cell.state === 'undefined'
      ? t.text('notDefined')
      : isNamed
        ? t.text('asksNot', { level: targetName })
        : t.text('asksNotRole');
  return html`<span class="not-asked" lang=${t.language}><bdi>${words}</bdi></span>`;
}
