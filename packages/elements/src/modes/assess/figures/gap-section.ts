import { html, nothing, type TemplateResult } from 'lit';
import { gaps as english } from '../../../i18n/english/gaps.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { heading } from '../../../render/heading.js';
import { gaps as styles } from '../../../styles/figures-gaps.js';
import type { AssessmentModel } from '../assessment-model.js';
import { ratingWord } from '../rating-mark.js';
import { gapTable } from './gap-table.js';
import { nameList } from './names.js';
import { axesOf, radar, radarKey } from './radar.js';
import { isOnScale, standingsOf, type Standing, type StandingKind } from './standing.js';

export { styles };

/**
 * Where the gaps are: in a sentence, as a table with bars, and as a radar.
 * @public Read from the module when it has come.
 */
export function gapSection(
  model: AssessmentModel,
  localizer: Localizer,
  headingLevel: number,
): TemplateResult {
  const t = localizer.with(english);
  const standings = standingsOf(model);
  const axes = axesOf(standings);
  const open = namesOf(standings, 'open');
  const rater = raterHead(model, t);
  return html`<section class="sec gaps" lang=${t.language}>
    ${heading(headingLevel, t.text('gapsTitle'), 'h3')}
    <p class="soft"><bdi>${summary(model, standings, t)}</bdi></p>
    <div class="gap-layout">
      <div>
        ${gapTable(model, standings, rater, t)}
        <p class="figcap"><bdi>${note(model, standings, t)}</bdi></p>
      </div>
      ${
        axes.length > 0
          ? html`<figure class="radar" part="radar">
              ${radar(model, axes, radarLabel(model, standings, t))}${radarKey(rater, open.length > 0, t)}
              ${
                open.length > 0
                  ? html`<figcaption class="figcap"><bdi>${t.text('radarBreaks', { names: nameList(open, t) })}</bdi></figcaption>`
                  : nothing
              }
            </figure>`
          : nothing
      }
    </div>
  </section>`;
}

/** Whose rating the bars are, standing alone. */
function raterHead({ basis, viewer, names, readiness }: AssessmentModel, t: Localizer): string {
  if (readiness.raters.includes('peer')) return t.text('rating');
  if (basis === viewer) return t.text('yourRating');
  const name = names[basis]?.trim();
  return name ? t.text('ratingOf', { name }) : t.text('rating');
}

const namesOf = (standings: readonly Standing[], kind: StandingKind): string[] =>
  standings.filter((standing) => standing.kind === kind).map(({ gap }) => gap.name);

const kinds = ['met', 'part', 'none'] as const;

function summary(
  { targetName: target }: AssessmentModel,
  standings: readonly Standing[],
  t: Localizer,
): string {
  const total = standings.filter(({ kind }) => kind !== 'left-out').length;
  const counts = kinds.flatMap((kind) => {
    const count = namesOf(standings, kind).length;
    return count > 0 ? [t.text(`gaps-${kind}`, { count, target })] : [];
  });
  const open = namesOf(standings, 'open');
  return [
    ...(counts.length > 0 ? [t.text('gapsSummary', { count: total, counts: t.list(counts) })] : []),
    ...(open.length > 0 ? [t.text('gapsOpen', { count: open.length, names: nameList(open, t) })] : []),
  ].join(' ');
}

/** How to read the bars. */
function note(model: AssessmentModel, standings: readonly Standing[], t: Localizer): string {
  const { points, gaps, targetName: target } = model;
  const [first, last] = [points[0], points.at(-1)].map((point) => ratingWord(point?.id, points, t));
  const weights = new Set(gaps.competencies.map(({ weight }) => weight));
  const beyond = standings.filter(({ low, required }) => low > required).map(({ gap }) => gap.name);
  return [
    isOnScale(model)
      ? t.text('noteScale', { first: first ?? '', last: last ?? '', target })
      : t.text('noteShare', { target }),
    ...(namesOf(standings, 'open').length > 0 ? [t.text('noteHatch')] : []),
    ...(gaps.policy.combination === 'mean' && weights.size === 1 ? [t.text('noteEqual')] : []),
    ...(beyond.length > 0
      ? [t.text('noteBeyond', { count: beyond.length, names: nameList(beyond, t) })]
      : []),
  ].join(' ');
}

function radarLabel(
  { targetName: target }: AssessmentModel,
  standings: readonly Standing[],
  t: Localizer,
): string {
  const told = ([...kinds, 'open'] as const).flatMap((kind) => {
    const names = namesOf(standings, kind);
    return names.length > 0 ? [t.text(`radar-${kind}`, { names: t.list(names), target })] : [];
  });
  return [t.text('radarLabel', { target }), ...told].join(' ');
}
