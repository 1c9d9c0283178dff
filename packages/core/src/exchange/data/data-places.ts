import { excerpt } from '../report/excerpt.js';
import { isTexts } from './collection.js';
import type { DataMapping } from './data-mapping.js';
import { parsePath, writePath, type Step } from './data-path.js';
import type { Shape } from './data-shape.js';
import { roleOfPlace, type DataPlaceRole, type DataRole } from './data-words.js';

/**
 * What a person says of places of a document, by their paths: it counts for more than any key or text. A path is that of
 * a {@link DataPlace}; others are of no effect. Where one key of an item is said to be its name, or any other part that
 * an item has once, no other key of it is. Items with names whose texts are `none` are no items: their names are keys, and
 * places of their own.
 */
export type DataRoles = Readonly<Record<string, DataPlaceRole>>;

/** A place of a document that holds items or texts, as a person is shown it to say what it holds. */
export interface DataPlace {
  /** The keys from the root, as {@link DataMapping} writes them: of items, the way to what holds them; empty for the root. */
  readonly path: string;
  /** Items are tracks, themes, competencies, levels, cells, statements or examples; a text is any part of an item. */
  readonly kind: 'items' | 'text';
  /** What was said of it, else what it was read as. */
  readonly role: DataPlaceRole;
  /** How many items or texts are there in all. */
  readonly count: number;
  /** The beginnings of up to three names or texts that are there, none twice. */
  readonly examples: readonly string[];
}

const mostPlaces = 100;
const mostExamples = 3;

/** The parts that an item has once. */
const single: ReadonlySet<DataPlaceRole> = new Set([
  'name',
  'id',
  'track',
  'theme',
  'competency',
  'level',
  'weight',
  'mustHave',
]);

/** The places of a document, in their order; the first hundred. */
export function listPlaces(root: Shape, mapping: DataMapping, said: DataRoles): DataPlace[] {
  const read = rolesIn(mapping);
  const places: DataPlace[] = [];
  const add = (shape: Shape, kind: DataPlace['kind'], count: number, texts: readonly string[]): void => {
    const path = writePath(shape.path);
    const role = Object.hasOwn(said, path) ? said[path] : read.get(path);
    const examples = [...new Set(texts.filter((text) => text.trim() !== ''))]
      .slice(0, mostExamples)
      .map(excerpt);
    if (places.length < mostPlaces) places.push({ path, kind, role: role ?? 'none', count, examples });
  };
  const walk = (shape: Shape): void => {
    const { each } = shape;
    if (isTexts(shape) && shape.path.length > 0) add(shape, 'text', shape.texts.length, shape.texts);
    if (each) {
      add(shape, 'items', each.count, shape.names.length > 0 ? shape.names : textsOf(each));
      if (!isTexts(each)) walk(each);
    } else if (shape.said === 'none' && shape.keys.size > 0)
      add(shape, 'items', shape.keys.size, [...shape.keys.keys()]);
    for (const inner of shape.keys.values()) walk(inner);
  };
  walk(root);
  return places;
}

/** What items without names are told by: themselves, or the first text in each. */
function textsOf(item: Shape): readonly string[] {
  if (isTexts(item)) return item.texts;
  const texts = [...item.keys.values()].filter(isTexts);
  const named = texts.find(({ role }) => role === 'name') ?? texts.find(({ role }) => role !== undefined);
  return (named ?? texts[0])?.texts ?? [];
}

/** A shape whose places hold what a person says. */
export function withRoles(root: Shape, roles: DataRoles): Shape {
  const said = new Map(Object.entries(roles));
  const tell = (shape: Shape): Shape => {
    const role = said.get(writePath(shape.path));
    const keys = new Map([...shape.keys].map(([key, inner]) => [key, tell(inner)]));
    const given = new Set(
      [...keys.values()].flatMap(({ said: own }) => (own && single.has(own) ? [own] : [])),
    );
    for (const [key, inner] of keys)
      if (inner.role && inner.said === undefined && isTexts(inner) && given.has(inner.role))
        keys.set(key, { ...inner, role: undefined });
    return {
      ...shape,
      ...(role !== undefined && { said: role, role: roleOfPlace(role) }),
      keys,
      ...(shape.each && { each: tell(shape.each) }),
    };
  };
  return said.size === 0 ? root : tell(root);
}

/** What a mapping says that each place holds. */
function rolesIn(mapping: DataMapping): ReadonlyMap<string, DataPlaceRole> {
  const roles = new Map<string, DataPlaceRole>();
  const sayAt = (role: DataPlaceRole, steps: readonly Step[]): void => {
    const path = writePath(steps);
    if (!roles.has(path)) roles.set(path, role);
  };
  /** At a key; the item's own key and its position are said of what holds it. */
  const say = (role: DataPlaceRole, around: readonly Step[], key: string | undefined): void => {
    if (key === undefined) return;
    const isOwn = key === '.' || key === '@' || key === '#';
    sayAt(role, isOwn ? holderOf(around) : [...around, ...parsePath(key)]);
  };
  for (const { name, description, id, tracks, themes, competencies, levels, cells } of [
    mapping,
    ...(mapping.referred ? [mapping.referred] : []),
  ]) {
    const parts = { track: tracks, theme: themes, competency: competencies, level: levels } as const;
    for (const [role, part] of Object.entries(parts))
      if (part) say(role as DataRole, parsePath(part.path), '.');
    const around = parsePath(cells.path);
    for (const role of ['track', 'level', 'competency', 'theme', 'weight', 'mustHave'] as const)
      say(role, around, cells[role]);
    for (const { path, text, examples } of cells.statements) {
      const list = path === '.' ? around : [...around, ...parsePath(path)];
      sayAt('statement', list);
      say('statement', [...list, '*'], text);
      say('example', [...list, '*'], examples);
    }
    say('statement', around, cells.reference);
    say('text', around, cells.summary);
    say('example', around, cells.examples);
    for (const part of [{ path: '', name, description, id }, tracks, themes, competencies, levels]) {
      if (!part) continue;
      const item = parsePath(part.path);
      for (const [role, key] of [
        ['name', part.name],
        ['text', part.description],
        ['id', part.id],
      ] as const)
        if (key !== '.' && key !== '@' && key !== '#') say(role, item, key);
    }
    const rows = competencies ? parsePath(competencies.path) : [];
    say('theme', rows, competencies?.theme);
    say('weight', rows, competencies?.weight);
    say('cell', around, '.');
  }
  return roles;
}

/** The way to what holds the items at a path; the path itself where it leads to a value. */
function holderOf(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  const isEach = last === '*' || (typeof last === 'object' && last.length > 1);
  const around = isEach ? steps.slice(0, -1) : steps;
  return around.at(-1) === '**' ? around.slice(0, -1) : around;
}
