import { isNotExpected, readCell, readTexts, type StatementText } from './cell-texts.js';
import type { DataMapping } from './data-mapping.js';
import { findPlaces, parsePath, rootPlace, type Place } from './data-path.js';
import { createReader, findItems, type Item, type Items, type Reader } from './find-items.js';

/** A cell as a document tells of it. */
export interface FoundCell {
  readonly place: Place;
  readonly track: Item;
  readonly level: Item | undefined;
  readonly competency: Item | undefined;
  readonly statements: readonly StatementText[];
  readonly summary: string;
  readonly examples: readonly string[];
  readonly weight: string;
  readonly mustHave: string;
  readonly isNotExpected: boolean;
  /** What it points at instead of saying it. */
  readonly reference: string;
}

/** Everything that one document tells, in its own words. */
export interface Extract {
  readonly root: Item;
  readonly tracks: readonly Item[];
  /** By the place of the track; those that belong to no track are under the empty text. */
  readonly levels: ReadonlyMap<string, readonly (readonly Item[])[]>;
  readonly themes: readonly Item[];
  readonly competencies: readonly Item[];
  readonly themeOf: (competency: Item) => Item | undefined;
  readonly cells: readonly FoundCell[];
  /** Cells that belong to no competency or level that could be told. */
  readonly homeless: readonly Place[];
  readonly reader: Reader;
}

/** Reads what a mapping says of a document. */
export function extract(value: unknown, mapping: DataMapping): Extract {
  const reader = createReader();
  const start = rootPlace(value);
  const root: Item = {
    id: reader.text(start, mapping.id),
    name: reader.text(start, mapping.name),
    description: reader.text(start, mapping.description),
    weight: '',
    theme: '',
    place: start,
  };
  const tracks = findItems(start, mapping.tracks, reader, () => '');
  const scopeOf = (place: Place): string => tracks.around(place)?.place.at ?? '';
  const themes = extendable(findItems(start, mapping.themes, reader, () => ''));
  const competencies = extendable(findItems(start, mapping.competencies, reader, () => ''));
  const levels = extendable(findItems(start, mapping.levels, reader, scopeOf));
  const named = extendable(tracks);
  const { cells: part } = mapping;
  const themeOfCell = new Map<Item, Item>();
  const homeless: Place[] = [];

  /** The theme that a cell names, unless its competency has one already: then it stays unread, and so is told. */
  const themeOf = (cell: Place, competency: Item): Item | undefined => {
    const known = themeOfCell.get(competency);
    const isWanted = (text: string): boolean =>
      competency.theme === '' &&
      (known === undefined || themes.find(text, '') === known || text === known.id);
    const text = reader.text(cell, part.theme, isWanted);
    return text === '' ? known : (themes.find(text, '') ?? themes.get(text, '', cell));
  };

  const cells = findPlaces(start, parsePath(part.path)).flatMap((place): FoundCell[] => {
    const statements = readCell(place, part.statements, reader);
    const summary = reader.text(place, part.summary);
    const examples = part.examples === undefined ? [] : readTexts(place, part.examples, reader);
    const reference = reader.text(place, part.reference);
    if (statements.length + examples.length === 0 && summary + reference === '') return [];
    const trackText = reader.text(place, part.track);
    const track = (trackText ? named.get(trackText, '', place) : tracks.around(place)) ?? root;
    const scope = track.place.at;
    const inOrder = (items: Extendable, key: string | undefined, within = ''): Item | undefined => {
      const text = reader.text(place, key);
      if (text === '') return items.around(place);
      const isLevel = items === levels;
      const known = items.find(text, within, isLevel) ?? items.find(text, '', isLevel);
      return known ?? items.get(text, within, place);
    };
    const level = inOrder(levels, part.level, scope);
    const competency = inOrder(competencies, part.competency);
    if ((part.competency !== undefined || mapping.competencies) && !competency && !reference)
      homeless.push(place);
    else if ((part.level !== undefined || mapping.levels) && !level) homeless.push(place);
    else {
      const theme = competency && themeOf(place, competency);
      if (competency && theme) themeOfCell.set(competency, theme);
      return [
        {
          place,
          track,
          level,
          competency,
          statements,
          summary,
          examples,
          weight: reader.text(place, part.weight),
          mustHave: reader.text(place, part.mustHave),
          isNotExpected: isNotExpected(statements) && summary === '' && examples.length === 0,
          reference,
        },
      ];
    }
    return [];
  });

  return {
    root,
    tracks: named.list,
    levels: levelLists(levels, scopeOf),
    themes: themes.list,
    competencies: competencies.list,
    themeOf: (competency) => {
      const { theme, place } = competency;
      if (theme !== '') return themes.find(theme, '') ?? themes.get(theme, '', place);
      return themeOfCell.get(competency) ?? themes.around(place);
    },
    cells,
    homeless,
    reader,
  };
}

interface Extendable extends Items {
  /** The item of that id or name, new if there is none. */
  readonly get: (text: string, scope: string, place: Place) => Item;
  /** Those that the document only refers to, with their scope. */
  readonly added: readonly (readonly [string, Item])[];
}

/** Items to which those can be added that a document only refers to. */
function extendable(items: Items): Extendable {
  const more = new Map<string, Item>();
  const list = [...items.list];
  const added: [string, Item][] = [];
  return {
    ...items,
    list,
    added,
    get(text, scope, place) {
      const key = `${scope}\n${text.toLowerCase()}`;
      const known = items.find(text, scope) ?? more.get(key);
      if (known) return known;
      const item: Item = { id: text, name: '', description: '', weight: '', theme: '', place };
      more.set(key, item);
      list.push(item);
      added.push([scope, item]);
      return item;
    },
  };
}

/** The levels of each scope, list by list as they stand in the document. */
function levelLists(levels: Extendable, scopeOf: (place: Place) => string): Map<string, Item[][]> {
  const scopes = new Map<string, Map<string, Item[]>>();
  const add = (scope: string, list: string, item: Item): void => {
    const lists = scopes.get(scope) ?? new Map<string, Item[]>();
    scopes.set(scope, lists);
    const items = lists.get(list);
    if (items) items.push(item);
    else lists.set(list, [item]);
  };
  for (const [place, item] of levels.places) add(scopeOf(place), place.parent?.at ?? '', item);
  // Each on its own: the order in which they are mentioned says little.
  for (const [scope, item] of levels.added) add(scope, `added ${item.place.at}`, item);
  return new Map(Array.from(scopes, ([scope, lists]) => [scope, [...lists.values()]]));
}
