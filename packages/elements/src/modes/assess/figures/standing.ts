import type { CompetencyGap, CompetencyStep, Range } from '@career-tracks/core';
import type { TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { glyph } from '../../../render/icons.js';
import type { AssessmentModel } from '../assessment-model.js';
import { signs } from '../icons.js';
import { ratingShape, ratingWord } from '../rating-mark.js';

/** What a figure shows of one competency. `met`: at the target or above; `open`: not known. */
export type StandingKind = 'met' | 'part' | 'none' | 'open' | 'left-out';

/** Where a person stands on the axis of one competency. Places are 0, the start of the axis, to 1, its end. */
export interface Standing {
  readonly gap: CompetencyGap;
  readonly kind: StandingKind;
  /** The answer that counted, as in a rating. Undefined: nobody answered, or there is not one answer but several. */
  readonly answer: string | undefined;
  readonly low: number;
  readonly high: number;
  readonly required: number;
  /** The id of the point that is required, where the axis is the scale. */
  readonly requiredPoint: string | undefined;
}

/** Whether the axes are the points of the scale; where several levels count, they are the share that is shown. */
export const isOnScale = ({ gaps }: AssessmentModel): boolean => gaps.policy.ladder === 'target';

/** What the target asks, competency by competency, as figures draw it. */
export function standingsOf(model: AssessmentModel): readonly Standing[] {
  const { gaps, points } = model;
  const last = points.length - 1;
  return gaps.competencies.map((gap, index): Standing => {
    const step = gaps.derivation.competencies[index] as CompetencyStep;
    const answer = answerOf(step);
    const expected = step.cells[0]?.expected;
    const asked = points.findIndex(({ id, value }) =>
      expected === undefined ? value >= 1 : id === expected,
    );
    const required = isOnScale(model) ? asked / last : 1;
    const place = points.findIndex(({ id }) => id === answer);
    const rated = place < 0 || !isOnScale(model) ? undefined : place / last;
    return {
      gap,
      kind: kindOf(gap),
      answer,
      low: rated ?? gap.attainment.low * required,
      high: rated ?? gap.attainment.high * required,
      required,
      requiredPoint: isOnScale(model) ? points[asked]?.id : undefined,
    };
  });
}

function kindOf({ state, met, attainment }: CompetencyGap): StandingKind {
  if (state === 'not-applicable') return 'left-out';
  if (attainment.low < attainment.high) return 'open';
  if (met === 'yes') return 'met';
  return attainment.low > 0 ? 'part' : 'none';
}

function answerOf({ cells, outcome: { state, rater } }: CompetencyStep): string | undefined {
  if (rater === undefined) return state === 'not-assessed' ? undefined : state;
  const [cell] = cells;
  if (!cell || cells.length > 1 || cell.statements || state === 'disputed') return undefined;
  const values = new Set(cell.ratings.filter((rating) => rating.rater === rater).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The shape of a standing: that of the answer, or of several answers together. */
export const standingShape = ({ answer, gap }: Standing, { points }: AssessmentModel): TemplateResult =>
  answer === undefined && gap.rater !== undefined ? glyph(signs.several) : ratingShape(answer, points);

/** A standing in words: the rating, or what is known where there is not one rating. */
export function standingWord({ answer, gap }: Standing, { points }: AssessmentModel, t: Localizer): string {
  if (answer !== undefined || gap.rater === undefined) return ratingWord(answer, points, t);
  if (gap.state === 'disputed') return t.text('ratingsDiffer');
  const [low, high] = sharesOf(gap.attainment, t);
  return t.text(low === high ? 'shareShown' : 'rangeShown', { low, high });
}

/** Both ends of a range as percentages. */
export function sharesOf({ low, high }: Range, t: Localizer): readonly [string, string] {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  return [percent.format(low), percent.format(high)];
}
