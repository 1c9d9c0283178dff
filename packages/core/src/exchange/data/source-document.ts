import { formatPath } from '../../schema/issue.js';
import { noteOf } from '../report/note.js';
import type { CellOrigin, ReadNote, SourcePlace } from '../report/read-report.js';
import type { DataMapping } from './data-mapping.js';
import { keysOf, type Place } from './data-path.js';
import { extract, type Extract } from './extract.js';
import { listLeftOut, type TakePlaceNote } from './left-out.js';
import type { Lines } from './source-value.js';

/** One document with what was read of it. */
export interface SourceDocument {
  readonly name: string;
  readonly mapping: DataMapping;
  /** First the document itself, then what it refers to within itself. */
  readonly extracts: readonly Extract[];
  readonly note: TakePlaceNote;
  readonly originOf: (
    place: Place,
    cell: { readonly track: string; readonly competency: string; readonly level: string },
  ) => CellOrigin;
}

/** How a document is called where there are several, and where its lines are. */
export interface SourceOptions {
  readonly name: string;
  readonly isOneOfMany: boolean;
  readonly lines?: Lines | undefined;
  readonly note: (note: ReadNote) => void;
}

/** Reads a document by a mapping. */
export function readDocument(
  value: unknown,
  mapping: DataMapping,
  { name, isOneOfMany, lines, note }: SourceOptions,
): SourceDocument {
  const where = (place: Place): SourcePlace => {
    const line = lineOf(place, lines);
    return {
      ...(isOneOfMany && name && { sheet: name }),
      path: formatPath(keysOf(place)),
      ...(line !== undefined && { line }),
    };
  };
  const { tracks, levels, competencies, cells, referred } = mapping;
  const confidence = Math.min(...[tracks, levels, competencies, cells].map((part) => part?.confidence ?? 1));
  const source = extract(value, mapping);
  return {
    name,
    mapping,
    extracts: referred ? [source, extract(value, referred)] : [source],
    note: (kind, code, values, place) => note(noteOf(kind, code, values, where(place))),
    originOf: (place, cell) => ({ ...cell, confidence, ...where(place) }),
  };
}

/** Notes on all that a document holds and that was not used. */
export function noteLeftOut(value: unknown, { mapping, extracts, note }: SourceDocument): void {
  for (const { homeless } of extracts)
    for (const place of homeless) note('left-out', 'texts-without-place', {}, place);
  const readers = extracts.map(({ reader }) => reader);
  const isUsed = (at: string): boolean => readers.some((reader) => reader.isUsed(at));
  const mappings = mapping.referred ? [mapping, mapping.referred] : [mapping];
  listLeftOut(value, mappings, isUsed, note);
}

function lineOf(place: Place, lines: Lines | undefined): number | undefined {
  for (let next: Place | undefined = place; next?.parent; next = next.parent) {
    const around = next.parent.value;
    const line =
      typeof around === 'object' && around !== null ? lines?.get(around)?.get(next.key as string) : undefined;
    if (line !== undefined) return line;
  }
  return undefined;
}
