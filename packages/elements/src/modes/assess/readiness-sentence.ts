import type { Localizer } from '../../i18n/localizer.js';
import type { AssessmentModel } from './assessment-model.js';
import { amountsOf } from './figures/amounts.js';

/** How ready the person is now, in a sentence. */
export function readinessSentence({ readiness }: AssessmentModel, t: Localizer): string {
  if (readiness.points.of === 0 || readiness.coverage === 0) return t.text('readinessUnknown');
  const { low, high, isPoints } = amountsOf(readiness, t);
  if (low === high) return t.text(isPoints ? 'readinessExactPoints' : 'readinessExact', { low });
  return t.text(isPoints ? 'readinessNowPoints' : 'readinessNow', { low, high });
}
