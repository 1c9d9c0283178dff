import { changeStage, type RoadmapStage, type StageDetails } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StageWork } from './stage-work.js';

/** The years that can be typed: with all their digits, so that no half-typed one is taken. */
const earliest = '1000-01-01';
const latest = '9999-12-31';

/** Whether the plan itself says that a stage is done, whatever its actions say. */
const isMarkedDone = ({ response }: StageWork, id: string): boolean =>
  response.roadmap?.find(({ stage }) => stage === id)?.done === true;

/** Who owns a stage, from when to when, notes, and whether it is done. */
export function stageFields(stage: RoadmapStage, work: StageWork): TemplateResult {
  const { t, readonly, definition, change, focus } = work;
  const { id, owner = '', notes = '', start, finish, status } = stage;
  const set = (details: Omit<StageDetails, 'stage'>, group?: string): boolean =>
    change(
      { type: 'change-stage', at: { stage: id }, ...(group ? { group: `${group}/${id}` } : {}) },
      changeStage(definition, { stage: id, ...details }),
    );
  const typed = ({ target }: Event): string | undefined =>
    (target as HTMLInputElement | HTMLTextAreaElement).value || undefined;
  const isMarked = isMarkedDone(work, id);
  const clear = (): void => {
    if (set({ start: undefined, finish: undefined })) focus(`start/${id}`);
  };
  return html`<div class="rm-fields" lang=${t.language}>
    <label class="rm-field"
      ><span>${t.text('roadmapOwner')}</span
      ><input
        class="input"
        id="owner/${id}"
        dir="auto"
        .value=${live(owner)}
        ?readonly=${readonly}
        @input=${(event: Event) => set({ owner: typed(event) }, 'owner')}
    /></label>
    <div class="rm-pair-fields">
      ${dayField('start', stage, work, (day) => set({ start: day }, 'start'))}
      ${dayField('finish', stage, work, (day) => set({ finish: day }, 'finish'))}
    </div>
    ${
      (start || finish) && !readonly
        ? html`<button type="button" class="link" @click=${clear}>${t.text('roadmapClearDates')}</button>`
        : nothing
    }
    <label class="rm-field"
      ><span>${t.text('roadmapNotes')}</span
      ><textarea
        class="textarea"
        id="notes/${id}"
        dir="auto"
        rows="4"
        .value=${live(notes)}
        ?readonly=${readonly}
        @input=${(event: Event) => set({ notes: typed(event) }, 'notes')}></textarea>
    </label>
    ${
      status === 'done' && !isMarked
        ? nothing
        : html`<label class="check"
            ><input
              type="checkbox"
              id="done/${id}"
              .checked=${live(isMarked)}
              ?disabled=${readonly}
              @change=${({ target }: Event) =>
                set({ done: (target as HTMLInputElement).checked || undefined })} /><span
              >${t.text('roadmapMarkDone')}</span
            ></label
          >`
    }
  </div>`;
}

/** A day. What is half typed is no day: it changes nothing, and is said on leaving the field. */
function dayField(
  name: 'start' | 'finish',
  stage: RoadmapStage,
  { t, readonly, wrong, mark }: StageWork,
  set: (day: string | undefined) => void,
): TemplateResult {
  const id = `${name}/${stage.id}`;
  const stored = stage[name] ?? '';
  const isWrong = wrong.get(id) === stored;
  const change = ({ target }: Event): void => {
    const { value, validity } = target as HTMLInputElement;
    if (!validity.valid) return;
    mark(id, undefined);
    if (value !== stored) set(value || undefined);
  };
  const leave = ({ target }: Event): void =>
    mark(id, (target as HTMLInputElement).validity.valid ? undefined : stored);
  return html`<label class="rm-field"
    ><span>${t.text(name === 'start' ? 'roadmapStart' : 'roadmapFinish')}</span
    ><input
      class="input"
      type="date"
      id=${id}
      min=${earliest}
      max=${latest}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `wrong/${id}` : nothing}
      .value=${stored}
      ?readonly=${readonly}
      @change=${change}
      @blur=${leave} />${
        isWrong
          ? html`<span class="wrong" id="wrong/${id}" role="alert">${t.text('roadmapNoDay')}</span>`
          : nothing
      }</label
  >`;
}
