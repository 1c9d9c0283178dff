import { buildMatrix } from '../../packages/core/src/index.ts';
import { plain } from './shared.mjs';
import { sourceTexts } from './source-texts.mjs';

/** Compared are words, not how they are set: emphasis, links, letter case and line breaks do not count. */
const comparable = (text) => plain(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Holds a framework against its source, text by text. Statements and examples must be in the cells at least as
 * many times as in the source; any other text must be somewhere in the document, unless a rule of the reader
 * says why it was left out. Tracks that only repeat another's text (`isCopy`) do not count, or they would hide a
 * loss. `invented` are texts of cells that the source does not have.
 */
export function account({ framework, files, kindOf, leftOut, isCopy = () => false }, readFile) {
  const written = textsOfCells(framework.tracks.filter((track) => !isCopy(track)));
  const copied = textsOfCells(framework.tracks.filter(isCopy));
  const document = allStrings(framework).map(comparable).join('\n');
  const left = { statement: countEach(written.statement), example: countEach(written.example) };
  const known = new Set();
  const source = { statement: 0, example: 0, text: 0 };
  const reasons = new Map();
  const missing = [];

  for (const piece of files.flatMap((file) => sourceTexts(file, readFile(file)))) {
    const text = comparable(piece.text);
    known.add(text);
    const [, reason] = leftOut.find(([pattern]) => pattern.test(piece.at)) ?? [];
    if (reason) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      continue;
    }
    const kind = kindOf(piece) ?? 'text';
    source[kind] += 1;
    if (kind === 'text') {
      if (!document.includes(text)) missing.push(piece.at);
    } else if (left[kind].get(text) > 0) left[kind].set(text, left[kind].get(text) - 1);
    else missing.push(piece.at);
  }
  const invented = [written, copied].flatMap((kinds) =>
    Object.values(kinds).flatMap((texts) => texts.filter((text) => !known.has(text))),
  );
  const result = {
    statement: written.statement.length,
    example: written.example.length,
    copied: copied.statement.length,
  };
  return { source, result, missing, invented, leftOut: reasons };
}

/** What a framework holds: tracks, levels over all tracks, and cells as written and as inherited. */
export function sizeOf(framework) {
  const matrices = framework.tracks.map(({ id }) => buildMatrix(framework, id));
  const inEffect = matrices.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  );
  return {
    tracks: framework.tracks.length,
    levels: matrices.reduce((sum, { columns }) => sum + columns.length, 0),
    competencies: framework.competencies.length,
    cells: cellsOf(framework.tracks).length,
    cellsInEffect: inEffect.filter(({ state }) => state === 'defined').length,
    holes: inEffect.filter(({ state }) => state === 'undefined').length,
  };
}

const cellsOf = (tracks) =>
  tracks.flatMap(({ competencies = [] }) =>
    competencies.flatMap(({ expectations = {} }) => Object.values(expectations)),
  );

function textsOfCells(tracks) {
  const cells = cellsOf(tracks).filter((cell) => cell !== 'not-expected');
  const statements = cells.flatMap((cell) => cell.statements ?? []);
  return {
    statement: statements.map(({ text }) => comparable(text)),
    example: [...cells, ...statements].flatMap(({ examples = [] }) => examples.map(comparable)),
    summary: cells.flatMap(({ summary }) => (summary === undefined ? [] : [comparable(summary)])),
  };
}

function countEach(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const allStrings = (value) => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(allStrings) : [];
};
