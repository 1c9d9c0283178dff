import assert from 'node:assert/strict';
import { readTables, type SourceTable } from '../src/exchange/tables/index.js';
import { trackLines } from './track-lines.js';

/** The tracks that are read of tables, a line each. */
export function tableLines(...tables: readonly SourceTable[]): readonly string[] {
  const result = readTables(tables);
  assert.ok(result.ok, JSON.stringify(result));
  return trackLines(result.value);
}

/** A table that is written a row a line, with bars between its cells. */
export const rowsOf = (...lines: readonly string[]): readonly string[][] =>
  lines.map((line) => line.split('|'));
