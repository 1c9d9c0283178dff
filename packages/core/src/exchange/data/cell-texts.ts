import { createMatcher, gridWords } from '../grid/grid-words.js';
import { oneLine } from '../grid/name.js';
import { readStatements } from '../grid/statements.js';
import type { StatementPart } from './data-mapping.js';
import { findPlaces, isObject, parsePath, placesInside, type Place } from './data-path.js';
import { textOf, type Reader } from './find-items.js';

/** One behaviour, with examples where the document gives some for it alone. */
export interface StatementText {
  readonly text: string;
  readonly examples: readonly string[];
}

const isMark = createMatcher(gridWords.notExpected);

/** Whether a cell says that nothing is expected here. */
export const isNotExpected = (statements: readonly StatementText[]): boolean =>
  statements.length === 1 && isMark(statements[0]?.text ?? '');

/** The statements of a cell. */
export function readCell(cell: Place, parts: readonly StatementPart[], reader: Reader): StatementText[] {
  return parts.flatMap((part) => {
    const places = part.path === '.' ? [cell] : findPlaces(cell, parsePath(part.path));
    return places.flatMap((place) => readPlace(place, part, reader));
  });
}

function readPlace(place: Place, part: StatementPart, reader: Reader): StatementText[] {
  if (Array.isArray(place.value)) return placesInside(place).flatMap((item) => readPlace(item, part, reader));
  if (isObject(place.value)) {
    const text = oneLine(reader.text(place, part.text));
    if (text === '') return [];
    const examples = part.examples === undefined ? [] : readTexts(place, part.examples, reader);
    return [{ text, examples }];
  }
  const text = textOf(place.value);
  if (text === undefined || text === '') return [];
  reader.use(place);
  const inList = Array.isArray(place.parent?.value);
  return (inList ? [oneLine(text)] : splitText(text)).map((one) => ({ text: one, examples: [] }));
}

/** All texts at a key of a place, in a list or alone. */
export function readTexts(place: Place, key: string, reader: Reader): string[] {
  return findPlaces(place, parsePath(key))
    .flatMap((found) => (Array.isArray(found.value) ? placesInside(found) : [found]))
    .flatMap((found) => {
      const text = textOf(found.value);
      if (!text) return [];
      reader.use(found);
      return [oneLine(text)];
    });
}

/** A text as statements: its bullets, or its lines if each is a sentence; otherwise the lines are one text folded. */
function splitText(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = readStatements(text, isMark);
  const hasBullets = lines.some(
    (line, index) => read[index] !== undefined && line !== read[index] && line.endsWith(read[index]),
  );
  if (hasBullets || lines.every((line) => /[.!?;。]$/.test(line))) return read.map(oneLine);
  return [oneLine(text)];
}
