import type { Expectation } from './expectation.js';
import type { Framework } from './framework.js';
import { lineage } from './track-inheritance.js';
import type { Track } from './track.js';

/** The nearest expectation of a competency at a level that has statements of its own. */
export function wordingAt(
  framework: Framework,
  track: Track,
  competency: string,
  level: string,
): Expectation | undefined {
  for (const { competencies = [] } of lineage(framework, track)) {
    const cell = competencies.find((row) => row.competency === competency)?.expectations?.[level];
    if (cell === 'not-expected') return undefined;
    if (cell?.statements) return cell;
  }
  return undefined;
}
