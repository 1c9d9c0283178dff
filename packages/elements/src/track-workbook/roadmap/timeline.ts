import type { Roadmap, RoadmapStage, RoadmapWarning } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../../controllers/layout-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cssProperties } from '../../render/css-properties.js';
import { numberIn } from '../number.js';
import { figureSentences, shortDay } from './roadmap-words.js';
import { timeScale, type TimeScale } from './time-scale.js';

/** How many lines fit, by the room that there is. */
const mostTicks = { wide: 8, medium: 6 };

/** What the figure is drawn with. */
export interface TimelineSettings {
  readonly roadmap: Roadmap;
  readonly today: string;
  readonly layout: Layout;
  readonly t: Localizer;
}

/** The stages on a line of time, and what it shows in words; where there is no room, the words alone. */
export function timeline(settings: TimelineSettings): TemplateResult {
  const { roadmap, layout, t } = settings;
  const { stages, start, finish } = roadmap;
  const span = start && finish ? { start, finish } : undefined;
  const isDrawn = span && layout !== 'narrow';
  return html`<figure class="tl" part="timeline" lang=${t.language}>
    ${isDrawn ? figure(timeScale(span.start, span.finish, mostTicks[layout]), span, settings) : nothing}
    <figcaption>
      <bdi>${figureSentences(stages, span, t)}</bdi>
      ${isDrawn ? html`<bdi>${t.text('roadmapKey')}</bdi>` : nothing}
    </figcaption>
  </figure>`;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const placed = (share: number) => cssProperties({ '--_at': percent(share) });

function figure(
  scale: TimeScale,
  span: { readonly start: string; readonly finish: string },
  { roadmap, today, t }: TimelineSettings,
): TemplateResult {
  const now = scale.at(today);
  const isNow = now >= 0 && now <= 1;
  return html`<div
    class="tl-grid"
    role="img"
    aria-label=${t.text('roadmapFigure', { start: t.date(span.start), finish: t.date(span.finish) })}>
    <div class="tl-row tl-months">
      <span class="tl-track"
        >${scale.ticks.map(
          ({ day, at }, index) =>
            html`<span class="tl-at" ${placed(at)}>${monthWord(day, index, scale, t)}</span>`,
        )}</span
      >
    </div>
    <div class="tl-lines">
      <span class="tl-track"
        >${scale.ticks.map(({ at }) => html`<i class="tl-at" ${placed(at)}></i>`)}${
          isNow ? html`<i class="tl-at tl-now" ${placed(now)}></i>` : nothing
        }</span
      >
    </div>
    ${roadmap.stages.map(
      (stage, index) => html`<div class="tl-row">
        <span class=${stage.place === 'here' ? 'tl-name is-here' : 'tl-name'}
          ><span class="no">${numberIn(t, index + 1)}</span> ${stage.title}</span
        ><span class="tl-track">${bar(stage, scale, roadmap.warnings, t)}</span>
      </div>`,
    )}
    ${
      isNow
        ? html`<div class="tl-row tl-foot">
            <span class="tl-track"
              ><b class=${now > 0.8 ? 'tl-at tl-before' : 'tl-at'} ${placed(now)}
                ><bdi>${t.text('roadmapToday', { date: shortDay(today, today, t) })}</bdi></b
              ></span
            >
          </div>`
        : nothing
    }
  </div>`;
}

/** A month, or a year; January with its year, and the first line if no other says which year it is. */
function monthWord(day: string, index: number, { step, ticks }: TimeScale, { language }: Localizer): string {
  const isJanuary = (each: string): boolean => each.slice(5, 7) === '01';
  const isOneYear = ticks[0]?.day.slice(0, 4) === ticks.at(-1)?.day.slice(0, 4);
  const isLost = index === 0 && !ticks.some((tick) => isJanuary(tick.day));
  const hasYear = step >= 12 || (!isOneYear && (isJanuary(day) || isLost));
  return new Intl.DateTimeFormat(language, {
    ...(step < 12 ? { month: 'short' } : {}),
    ...(hasYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** The days of a stage; one date alone makes one day, and a finish before its start the days between. */
function bar(
  { id, start, finish, status, place, count }: RoadmapStage,
  scale: TimeScale,
  warnings: readonly RoadmapWarning[],
  t: Localizer,
): TemplateResult {
  const [first, last] = [start ?? finish, finish ?? start].toSorted();
  const isOwnerless = warnings.some(({ stage, code }) => stage === id && code === 'no-owner');
  const word =
    status === 'done'
      ? t.text('roadmap-done')
      : isOwnerless
        ? t.text('roadmapNoOwner')
        : status === 'under-way'
          ? t.text('roadmapOutOf', { done: count.done, total: count.total })
          : '';
  if (first === undefined || last === undefined) {
    const missing = place === 'behind' ? 'roadmap-behind' : 'roadmapNoDates';
    return html`<span class="tl-none"><bdi>${word || t.text(missing)}</bdi></span>`;
  }
  const [at, end] = [scale.at(first), scale.after(last)];
  return html`<i
      class=${`tl-at tl-bar is-${status}`}
      ${cssProperties({ '--_at': percent(at), '--_long': percent(end - at) })}></i
    >${word ? html`<span class="tl-at tl-word" ${placed(end)}><bdi>${word}</bdi></span>` : nothing}`;
}
