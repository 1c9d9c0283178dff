import { excerpt } from '../report/excerpt.js';
import type { DraftCell, DraftRow, DraftStatement, DraftTrack } from './draft.js';
import type { Data } from './front-matter.js';
import { levelsOfBranches } from './branch-levels.js';
import type { LineNotes } from './line-notes.js';

/** What data says: a ladder, if it holds one, and what it says of itself. */
export interface DataLadder {
  readonly title?: string;
  readonly description?: string;
  readonly track?: Pick<DraftTrack, 'levels' | 'rows'>;
}

interface FoundRow {
  readonly name: string;
  readonly description?: string;
  readonly theme?: string;
  readonly cells: readonly (readonly [level: string, cell: DraftCell | undefined])[];
}

const names = ['title', 'label', 'name', 'competency', 'skill', 'topic'];
const about = ['description', 'summary', 'definition'];
const levelKeys = /^(?:level|grade|step|stage|band|tier|milestone)$/i;

type IsLevel = (text: string) => boolean;

/**
 * Finds a ladder in data of any names: a list or a mapping of competencies, in which each has its levels, either as
 * a mapping or as a list that names a level in every item. Texts below a level are its statements; a text beside a
 * list is a statement with examples. All that is not read is left out with a note.
 */
export function readDataLadder(data: Data, notes: LineNotes, isLevel: IsLevel): DataLadder {
  if (data.kind !== 'map') {
    notes.take('left-out', 'front-matter-without-names', {}, data.line);
    return {};
  }
  let rows: FoundRow[] = [];
  let title: string | undefined;
  let description: string | undefined;
  for (const [key, value] of data.entries) {
    const name = key.toLowerCase();
    const found = rows.length === 0 ? findRows(value, notes, isLevel) : [];
    if (found.length > 0) {
      rows = found;
      notes.take('understood', 'competencies-below', { text: excerpt(key) }, value.line);
    } else if (value.kind === 'text' && (name === 'title' || (name === 'name' && title === undefined)))
      title = value.text;
    else if (value.kind === 'text' && about.includes(name) && description === undefined)
      description = value.text;
    else leaveOut(key, value, notes);
  }
  const { levels, places } = levelsOfBranches(rows.map(({ cells }) => cells.map(([level]) => level)));
  const track = {
    levels,
    rows: rows.map(({ cells, ...row }, index): DraftRow => {
      const filled = cells.flatMap(([, cell], order): [number, DraftCell][] => {
        const place = places[index]?.[order];
        return cell && place !== undefined ? [[place, cell]] : [];
      });
      return { ...row, cells: new Map(filled) };
    }),
  };
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(rows.length > 0 && { track }),
  };
}

/** The competencies of a list or a mapping, or of the lists and mappings in it, which are themes then. */
function findRows(data: Data, notes: LineNotes, isLevel: IsLevel): FoundRow[] {
  const children = childrenOf(data);
  const isRows = (list: readonly (readonly [string, Data])[]): boolean =>
    list.length > 0 && list.filter(([, child]) => cellsOf(child, isLevel)).length * 2 > list.length;
  if (isRows(children)) return children.flatMap(([key, child]) => readRow(key, child, notes, isLevel));
  const themes = children.map(([key, child]) => {
    const own =
      child.kind === 'map' ? child.entries.find(([, value]) => isRows(childrenOf(value))) : undefined;
    return { key: nameIn(child) ?? key, child, rows: own?.[1] ?? child, isOwn: own !== undefined };
  });
  const good = themes.filter(({ rows }) => isRows(childrenOf(rows)));
  if (good.length === 0 || good.length * 2 <= themes.length) return [];
  return themes.flatMap(({ key, child, rows, isOwn }) => {
    if (isOwn && child.kind === 'map')
      for (const [name, value] of child.entries)
        if (value !== rows && !names.includes(name.toLowerCase())) leaveOut(name, value, notes);
    return childrenOf(rows).flatMap(([name, row]) =>
      readRow(name, row, notes, isLevel).map((found) => ({ ...found, theme: key })),
    );
  });
}

function childrenOf(data: Data): (readonly [string, Data])[] {
  if (data.kind === 'map') return [...data.entries];
  return data.kind === 'list' ? data.items.map((item) => ['', item]) : [];
}

/** The entry of a competency that holds its levels, or the competency itself where they are its entries. */
function cellsOf(data: Data, isLevel: IsLevel): Data | undefined {
  if (isCells(data, isLevel)) return data;
  return data.kind === 'map' ? data.entries.find(([, value]) => isCells(value, isLevel))?.[1] : undefined;
}

function isCells(data: Data, isLevel: IsLevel): boolean {
  if (data.kind === 'list')
    return (
      data.items.length > 0 && data.items.every((item) => item.kind === 'map' && levelIn(item) !== undefined)
    );
  if (data.kind !== 'map') return false;
  const levels = data.entries.filter(([key]) => isLevel(key) && !levelKeys.test(key));
  return levels.length > 1 && levels.length * 2 > data.entries.length;
}

const levelIn = (data: Data): string | undefined => textIn(data, (key) => levelKeys.test(key));
const nameIn = (data: Data): string | undefined => {
  for (const name of names) {
    const text = textIn(data, (key) => key.toLowerCase() === name);
    if (text !== undefined) return text;
  }
  return undefined;
};

function textIn(data: Data, isWanted: (key: string) => boolean): string | undefined {
  const entries = data.kind === 'map' ? data.entries : [];
  const found = entries.find(([key, value]) => value.kind === 'text' && isWanted(key))?.[1];
  return found?.kind === 'text' ? found.text : undefined;
}

function readRow(key: string, data: Data, notes: LineNotes, isLevel: IsLevel): FoundRow[] {
  const cells = cellsOf(data, isLevel);
  if (!cells) {
    leaveOut(key, data, notes);
    return [];
  }
  const name = (data === cells ? undefined : nameIn(data)) ?? key;
  const description = data === cells ? undefined : textIn(data, (word) => about.includes(word.toLowerCase()));
  if (data.kind === 'map' && data !== cells)
    for (const [word, value] of data.entries) {
      const isRead = value === cells || (value.kind === 'text' && [name, description].includes(value.text));
      if (!isRead) leaveOut(word, value, notes);
    }
  const read = childrenOf(cells).map(([level, value]) => {
    const said = cells.kind === 'list' ? levelIn(value) : undefined;
    return [said ?? level, readCell(value, said)] as const;
  });
  return [{ name, ...(description !== undefined && { description }), cells: read }];
}

/** All texts below a level. */
function readCell(data: Data, level: string | undefined): DraftCell | undefined {
  const statements: DraftStatement[] = [];
  const examples: string[] = [];
  let summary: string | undefined;
  const take = (value: Data): void => {
    if (value.kind === 'text') statements.push({ text: value.text });
    else if (value.kind === 'list') for (const item of value.items) take(item);
    else {
      const { text, below } = statementIn(value);
      if (text !== undefined) statements.push({ text, ...(below.length > 0 && { examples: below }) });
      else for (const [, child] of value.entries) take(child);
    }
  };
  if (data.kind !== 'map') take(data);
  else
    for (const [key, value] of data.entries) {
      if (levelKeys.test(key) && value.kind === 'text' && value.text === level) continue;
      if (value.kind === 'text' && about.includes(key.toLowerCase())) summary = value.text;
      else if (
        /^examples?$/i.test(key) &&
        value.kind === 'list' &&
        value.items.every((item) => item.kind === 'text')
      )
        examples.push(...value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
      else take(value);
    }
  if (statements.length === 0 && examples.length === 0 && summary === undefined) return undefined;
  return {
    line: data.line,
    expectation: {
      ...(summary !== undefined && { summary }),
      statements,
      ...(examples.length > 0 && { examples }),
    },
  };
}

/** A mapping of one text, and lists of texts that exemplify it. */
function statementIn(data: Data): { readonly text?: string; readonly below: readonly string[] } {
  const values = data.kind === 'map' ? data.entries.map(([, value]) => value) : [];
  const [text, ...others] = values.filter(({ kind }) => kind === 'text');
  const lists = values.filter((value) => value.kind === 'list');
  const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : []));
  const below = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  if (text?.kind !== 'text' || others.length > 0 || below.length < items.length) return { below: [] };
  return values.length === lists.length + 1 ? { text: text.text, below } : { below: [] };
}

function leaveOut(key: string, value: Data, notes: LineNotes): void {
  const text = value.kind === 'text' ? `${key}: ${value.text}` : key;
  notes.take('left-out', 'no-part-of-track', { text: excerpt(text) }, value.line);
}
