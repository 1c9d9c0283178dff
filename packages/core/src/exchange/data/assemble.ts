import { createIds } from '../../framework/edit/ids.js';
import { excerpt } from '../report/excerpt.js';
import type { CellOrigin } from '../report/read-report.js';
import { cellInput, joinCells, unreadable, type CellInput } from './assemble-cell.js';
import { placeTracks, type PlacedTrack } from './assemble-tracks.js';
import { readWeight } from '../grid/weight.js';
import type { Extract, FoundCell } from './extract.js';
import type { Item } from './find-items.js';
import { createReferences } from './references.js';
import type { SourceDocument } from './source-document.js';

/** What a framework is made of, as `parseFramework` takes it, and where its cells came from. */
export interface Assembled {
  readonly themes: readonly object[];
  readonly competencies: readonly object[];
  readonly tracks: readonly { readonly levels?: readonly object[] }[];
  readonly origins: readonly CellOrigin[];
  readonly statements: number;
  /** Levels, competencies or statements beyond what is read. */
  readonly isTooLarge: boolean;
}

const most = { tracks: 1000, levels: 200, competencies: 5000, statements: 100_000 };

/** The place of a cell that a reader asks about. */
export const asked = (origin: CellOrigin): CellOrigin => ({
  ...origin,
  confidence: Math.min(origin.confidence ?? 1, 0.6),
});

/** Puts documents together as one framework: competencies and themes of one id are one, tracks stay apart. */
export function assemble(documents: readonly SourceDocument[]): Assembled {
  const findCell = createReferences(documents.flatMap(({ extracts }) => extracts));
  const newTrackId = createIds();
  const themes = createPool('theme');
  const competencies = createPool('competency');
  const about = new Map<string, { weight: string; theme?: string }>();
  const tracks: { levels?: readonly object[] }[] = [];
  const origins: CellOrigin[] = [];
  let statements = 0;
  let isTooLarge = false;

  /** The id of a competency, with its theme known. */
  const rowOf = (competency: Item, source: Extract, document: SourceDocument): string => {
    const id = competencies.idOf(competency);
    if (!about.has(id)) {
      const theme = source.themeOf(competency);
      const { weight, place } = competency;
      if (weight !== '' && readWeight(weight) === undefined)
        document.note('left-out', 'no-weight', { text: excerpt(weight) }, place);
      about.set(id, { weight, ...(theme && { theme: themes.idOf(theme) }) });
    }
    return id;
  };

  const addTrack = (track: PlacedTrack, source: Extract, document: SourceDocument): void => {
    const id = newTrackId(track.item.id || track.item.name || document.name, 'track');
    const rows = new Map<string, Map<string, CellInput>>();
    const own: CellOrigin[] = [];
    if (document.extracts.length === 1 && source.tracks.length === 0)
      for (const competency of source.competencies) rows.set(rowOf(competency, source, document), new Map());
    const add = (found: FoundCell, told: FoundCell, competency: string): void => {
      const level = track.levelOf(found);
      const row = rows.get(competency) ?? new Map<string, CellInput>();
      rows.set(competency, row);
      const said = cellInput(found);
      const input = told === found ? said : joinCells(said, cellInput(found, told));
      const lost = unreadable(found);
      if (lost !== '') document.note('left-out', 'no-weight-or-yes', { text: excerpt(lost) }, found.place);
      const before = row.get(level);
      if (before === undefined) own.push(document.originOf(found.place, { track: id, competency, level }));
      else document.note('guessed', 'repeated-cell', {}, found.place);
      row.set(level, before === undefined ? input : joinCells(before, input));
      statements += told.isNotExpected ? 0 : told.statements.length;
    };
    for (const cell of track.cells) {
      const told = cell.reference ? findCell(cell.reference) : cell;
      if (!told) {
        document.note('left-out', 'points-at-nothing', { text: excerpt(cell.reference) }, cell.place);
        continue;
      }
      const competency = told.competency ?? track.item;
      add(cell, told, rowOf(competency, source, document));
    }
    // Where no competency has two levels, they may be groups of competencies as well.
    const isCompared =
      rows.size < 2 || track.levels.length < 2 || [...rows.values()].some(({ size }) => size > 1);
    for (const origin of own) origins.push(isCompared ? origin : asked(origin));
    const { name, description } = track.item;
    if (track.levels.length > most.levels) isTooLarge = true;
    tracks.push({
      id,
      name: name || track.item.id || document.name,
      ...(description && track.item !== source.root && { description }),
      ...(track.levels.length > 0 && { levels: track.levels }),
      competencies: Array.from(rows, ([competency, row]) => {
        const weight = readWeight(about.get(competency)?.weight ?? '');
        return {
          competency,
          ...(weight !== undefined && { weight }),
          ...(row.size > 0 && { expectations: Object.fromEntries(row) }),
        };
      }),
    } as { levels?: readonly object[] });
  };

  for (const document of documents) {
    for (const source of document.extracts) {
      for (const theme of source.themes) themes.idOf(theme);
      for (const competency of source.competencies) rowOf(competency, source, document);
      for (const track of placeTracks(source)) addTrack(track, source, document);
    }
  }
  return {
    themes: themes.list(() => ({})),
    competencies: competencies.list((id) => {
      const theme = about.get(id)?.theme;
      return theme === undefined ? {} : { theme };
    }),
    tracks,
    origins,
    statements,
    isTooLarge:
      isTooLarge ||
      tracks.length > most.tracks ||
      competencies.size() > most.competencies ||
      statements > most.statements,
  };
}

/** Items of one kind from all documents; those that are called the same are one. */
function createPool(kind: string): {
  idOf: (item: Item) => string;
  list: (more: (id: string) => object) => object[];
  size: () => number;
} {
  const newId = createIds();
  const byText = new Map<string, { id: string; name: string; description: string }>();
  return {
    size: () => byText.size,
    idOf(item) {
      const key = item.id.toLowerCase();
      const known = byText.get(key);
      if (known) {
        known.description ||= item.description;
        return known.id;
      }
      const entry = { id: newId(item.id, kind), name: item.name || item.id, description: item.description };
      byText.set(key, entry);
      return entry.id;
    },
    list: (more) =>
      Array.from(byText.values(), ({ description, ...item }) => ({
        ...item,
        ...(description && { description }),
        ...more(item.id),
      })),
  };
}
