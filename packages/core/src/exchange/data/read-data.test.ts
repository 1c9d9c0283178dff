import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { TrackLevel } from '../../schema/track.js';
import { readData, type DataReport, type ReadResult } from './index.js';

/** The framework and report, or an error with every reason. */
function read(result: ReadResult<DataReport>): Extract<ReadResult<DataReport>, { ok: true }> {
  if (result.ok) return result;
  throw new Error(result.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

interface Fixture {
  readonly about: string;
  readonly document: unknown;
  readonly others?: readonly unknown[];
  readonly expected: {
    readonly tracks: number;
    /** Titles or codes of the first track of the document. */
    readonly levels?: readonly string[];
    readonly competencies: readonly string[];
    readonly themes?: readonly string[];
    readonly cells: number;
    readonly statements: number;
    /** Level, competency and first statement of a cell in that track. */
    readonly cell: readonly [string, string, string];
  };
}

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture,
);

describe('readData finds a framework in', () => {
  for (const { about, document, others = [], expected } of fixtures) {
    it(about, () => {
      const { value, report } = read(readData(document, { others: others.map((data) => ({ data })) }));
      const track = value.tracks.find(({ id }) => id === 'baker') ?? value.tracks[0];
      const nameOf = ({ code, title }: TrackLevel): string | undefined => title ?? code;
      assert.deepEqual(track?.levels?.map(nameOf), expected.levels);
      assert.deepEqual(
        value.competencies.map(({ name }) => name),
        expected.competencies,
      );
      assert.deepEqual(
        value.themes?.map(({ name }) => name),
        expected.themes,
      );
      const { tracks, cells, statements, origins } = report;
      assert.deepEqual(
        [tracks, cells, statements, origins.length],
        [expected.tracks, expected.cells, expected.statements, expected.cells],
      );
      const [level, competency, statement] = expected.cell;
      const row = track?.competencies?.find(
        (each) => value.competencies.find(({ id }) => id === each.competency)?.name === competency,
      );
      const levelId = track?.levels?.find((each) => nameOf(each) === level)?.id ?? 'role';
      const cell = row?.expectations?.[levelId];
      assert.equal(typeof cell === 'object' ? cell.statements?.[0]?.text : cell, statement);
    });
  }
});
