import assert from 'node:assert/strict';
import { readData } from '../src/exchange/data/index.js';

/** What a test looks at in what was read. */
export interface Found {
  /** Track, competency and level, with the first statement. */
  readonly cells: readonly (readonly [...string[]])[];
  readonly isAsked: boolean;
}

/** What was read of a document; the only track of one without a name is the empty text. */
export function foundIn(document: unknown): Found {
  const result = readData(document);
  assert.ok(result.ok, JSON.stringify(result.ok ? '' : result.issues));
  const { tracks, competencies } = result.value;
  const cells = tracks.flatMap((track) =>
    (track.competencies ?? []).flatMap(({ competency, expectations = {} }) =>
      (track.levels ?? []).flatMap(({ id, code, title }) => {
        const cell = expectations[id];
        const text = typeof cell === 'object' ? (cell.statements?.[0]?.text ?? '') : '';
        const row = competencies.find((each) => each.id === competency)?.name ?? '';
        return cell ? [[track.name, row, title ?? code ?? '', text]] : [];
      }),
    ),
  );
  return { cells, isAsked: result.report.origins.some(({ confidence = 1 }) => confidence <= 0.6) };
}
