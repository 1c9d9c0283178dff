import { createHash } from 'node:crypto';
import { plain } from '../ladders/shared.mjs';

/** Compared are texts, not how they are set: emphasis, links, letter case, spaces and line breaks do not count. */
export const comparable = (text) => plain(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** A name by its letters and digits: emoji and punctuation do not count. */
export const nameKey = (name = '') =>
  (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  ).join(' ');

/** What stands for a text in the expected results, which must not hold the text of others. */
export const hashOf = (text) => createHash('sha256').update(comparable(text)).digest('hex').slice(0, 12);

/**
 * A track as a table: `levels` are the names each level goes by; a row has a name, a theme and a cell for each
 * level, in their order. A cell has its statements, and all its text in reading order; where it says nothing, it is
 * undefined. Only what a track itself says is there, not what it inherits.
 */
export function tableOf(framework, track) {
  const levels = track.levels ?? [{ id: 'role' }];
  const { themes = [], competencies = [] } = framework;
  const themeNames = new Map(themes.map(({ id, name }) => [id, name]));
  const known = new Map(competencies.map((competency) => [competency.id, competency]));
  return {
    name: track.name,
    levels: levels.map(({ id, code, title }) => levelKeys([id, code, title])),
    rows: (track.competencies ?? []).map(({ competency: id, name, expectations = {} }) => {
      const competency = known.get(id);
      const rowName = name ?? competency.name;
      return {
        name: rowName,
        theme: themeNames.get(competency.theme),
        cells: levels.map((level) =>
          Object.hasOwn(expectations, level.id)
            ? cellOf(expectations[level.id], rowName, placeKey(track.id, id, level.id))
            : undefined,
        ),
      };
    }),
  };
}

export const tablesOf = (framework) => framework.tracks.map((track) => tableOf(framework, track));

/** A cell by the ids of its place, to find where a reader says that it came from. */
export const placeKey = (track, competency, level) => JSON.stringify([track, competency, level]);

/** "Level 2" and "2" are the same name. */
export const levelKeys = (names) => names.flatMap((name) => nameKey(name).replace(/^level (?=.)/, '') || []);

/** A summary that only repeats the name of the row is no text of the cell. */
function cellOf(expectation, rowName, place) {
  if (expectation === 'not-expected') return undefined;
  const { summary, statements = [], examples = [] } = expectation;
  const texts = [
    ...(summary === undefined || nameKey(summary) === nameKey(rowName) ? [] : [summary]),
    ...statements.flatMap(({ text, examples: own = [] }) => [text, ...own]),
    ...examples,
  ];
  const cell = filledCell(
    texts,
    statements.map(({ text }) => text),
  );
  return cell && { ...cell, place };
}

/** A cell that has text, or nothing. */
export function filledCell(texts, statements = texts) {
  const text = texts.map(comparable).join(' ').trim();
  return text === '' ? undefined : { text, statements };
}

/** How much there is in tables. */
export function countsOf(tables) {
  const rows = tables.flatMap((table) => table.rows);
  const cells = rows.flatMap((row) => row.cells.filter(Boolean));
  return {
    tracks: tables.length,
    levels: tables.reduce((sum, { levels }) => sum + levels.length, 0),
    themes: new Set(rows.flatMap(({ theme }) => theme ?? [])).size,
    competencies: new Set(rows.map(({ name }) => name)).size,
    cells: cells.length,
    statements: cells.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}
