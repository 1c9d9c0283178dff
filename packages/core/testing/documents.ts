import { formatPath, type ParseResult } from '../src/index.js';

/** The least that is a framework, as written. */
export const smallest = { schemaVersion: 1, id: 'f', name: 'F', competencies: [], tracks: [] };

/** With one competency, and one track of two levels. */
export const withTrack = (track: object, more: object = {}): object => ({
  ...smallest,
  competencies: [{ id: 'c', name: 'C' }],
  tracks: [{ id: 't', name: 'T', levels: [{ id: 'a1' }, { id: 'a2' }], ...track }],
  ...more,
});

/** With one row of that track. */
export const withCells = (expectations: object): object =>
  withTrack({ competencies: [{ competency: 'c', expectations }] });

/** Issues as "place: code", in order. */
export const issues = (result: ParseResult<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ path, code }) => `${formatPath(path)}: ${code}`);
