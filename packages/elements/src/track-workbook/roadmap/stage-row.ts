import type { RoadmapStage, RoadmapWarning } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { glyph, icon } from '../../render/icons.js';
import { numberIn } from '../number.js';
import { checklist } from './checklist.js';
import { signs } from './icons.js';
import { meterBar } from './meter.js';
import { datesOf, isWrong, standingOf, warningSentence, type Standing } from './roadmap-words.js';
import { stageFields } from './stage-fields.js';
import type { StageWork } from './stage-work.js';

/** What one stage is drawn with. */
export interface StageRow {
  readonly stage: RoadmapStage;
  readonly stages: readonly RoadmapStage[];
  /** What looks wrong about this stage. */
  readonly warnings: readonly RoadmapWarning[];
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** A stage in a line; open, with everything that can be planned about it. */
export function stageRow(row: StageRow, work: StageWork): TemplateResult {
  const { stage, stages, warnings, isOpen, toggle } = row;
  const { t, today } = work;
  const { title, purpose, owner = '', count } = stage;
  const own = (
    head: 'roadmapOwner' | 'roadmapDates',
    text: string | undefined,
    none: string,
  ): TemplateResult =>
    html`<span class=${text ? '' : 'none'} lang=${t.language}
      ><span class="vh">${t.text(head)}: </span><bdi>${text || none}</bdi></span
    >`;
  return html`<details
    class="rm"
    part="stage"
    ?open=${isOpen}
    @toggle=${({ target }: Event) => toggle((target as HTMLDetailsElement).open)}>
    <summary>
      <span class="no">${numberIn(t, stages.indexOf(stage) + 1)}</span>
      <span><span class="nm">${title}</span><span class="why">${purpose}</span></span>
      <span class="rm-pair"
        >${own('roadmapOwner', owner.trim(), t.text('roadmapNoOwner'))}${own(
          'roadmapDates',
          datesOf(stage, today, t),
          t.text('roadmapNoDates'),
        )}</span
      >
      <span class="rm-pair" lang=${t.language}
        ><span
          ><span class="vh">${t.text('roadmapActions')}: </span>${meter(count, t)}</span
        >${standing(standingOf(stage, warnings), t)}</span
      >
      ${icon('down')}
    </summary>
    ${
      isOpen
        ? html`${
            warnings.length > 0
              ? html`<ul class="rm-warnings" role="list" lang=${t.language}>
                    ${warnings.map(
                      (warning) =>
                        html`<li>${glyph(signs.warn)}<bdi>${warningSentence(warning, stages, t)}</bdi></li>`,
                    )}
                  </ul>`
              : nothing
          }
            <div class="rm-body">${checklist(stage, work)}${stageFields(stage, work)}</div>`
        : nothing
    }
  </details>`;
}

const signOf = (standing: Standing): keyof typeof signs => {
  if (isWrong(standing)) return 'warn';
  if (standing === 'done' || standing === 'behind') return standing;
  return standing === 'under-way' ? 'here' : 'open';
};

/** How a stage stands, in shape and in words. */
const standing = (of: Standing, t: Localizer): TemplateResult =>
  html`<span class=${`standing is-${isWrong(of) ? 'wrong' : of}`}>${glyph(signs[signOf(of)])}<span><bdi>${t.text(`roadmap-${of}`)}</bdi></span></span>`;

/** How many of all are done, in a bar and in words. */
const meter = (count: RoadmapStage['count'], t: Localizer): TemplateResult =>
  html`<span class="meter"
    >${meterBar(count)}<bdi>${t.text('roadmapOutOf', { done: count.done, total: count.total })}</bdi></span
  >`;
