import type { Framework } from '../../schema/framework.js';
import type { ReadReport } from './read-report.js';

/** How much a framework holds; nothing where there is none. */
export function countsOf(framework: Framework | undefined): Omit<ReadReport, 'origins' | 'notes'> {
  const tracks = framework?.tracks ?? [];
  const cells = tracks.flatMap(({ competencies = [] }) =>
    competencies.flatMap(({ expectations = {} }) => Object.values(expectations)),
  );
  return {
    tracks: tracks.length,
    levels: tracks.reduce((sum, { levels = [] }) => sum + levels.length, 0),
    competencies: framework?.competencies.length ?? 0,
    themes: framework?.themes?.length ?? 0,
    cells: cells.length,
    statements: cells.reduce(
      (sum, cell) => sum + (cell === 'not-expected' ? 0 : (cell.statements?.length ?? 0)),
      0,
    ),
  };
}
