import { assignRoles, type Reading } from './assign-roles.js';
import { attributesOf, type Candidate } from './collection.js';
import type { DataMapping } from './data-mapping.js';
import { isObject } from './data-path.js';
import { shapeOf, type Shape } from './data-shape.js';
import { roleOfPlace } from './data-words.js';
import { listPlaces, withRoles, type DataPlace, type DataRoles } from './data-places.js';
import { findCandidates, type Found } from './find-candidates.js';
import { tellRoles } from './tell-roles.js';
import { writeMapping } from './write-mapping.js';

const mostChains = 40;

/**
 * Guesses which part of a JSON value is what, from how it is built, what its keys are called, and what is said of its
 * places. Whatever the value is, the result can be looked at and changed; with nothing like a framework in it, the
 * confidence of the cells is 0. Where something is said, the rest is taken as looked at: 0.9 and more.
 */
export const guessMapping = (value: unknown, said: DataRoles = {}): DataMapping =>
  isFramework(value) ? ownMapping : mappingOf(shapeWith(value, said), said);

/** The mapping of a JSON value, and its places as a person is shown them. */
export function guessPlaces(
  value: unknown,
  said: DataRoles,
  given?: DataMapping,
): { readonly mapping: DataMapping; readonly places: readonly DataPlace[] } {
  const own = given?.isFramework || (!given && isFramework(value)) ? (given ?? ownMapping) : undefined;
  if (own) return { mapping: own, places: [] };
  const known = given ? {} : said;
  const root = shapeWith(value, known);
  const mapping = given ?? mappingOf(root, known);
  return { mapping, places: listPlaces(root, mapping, known) };
}

const shapeWith = (value: unknown, said: DataRoles): Shape =>
  withRoles(tellRoles(shapeOf(value, said)), said);

const ownMapping: DataMapping = { isFramework: true, cells: { path: '', statements: [], confidence: 1 } };

function mappingOf(root: Shape, said: DataRoles): DataMapping {
  const found = findCandidates(root);
  const isAsked = Object.keys(said).length > 0;
  const told = bestReading(found, ({ kind }) => kind !== 'reference', isAsked);
  const pointing = bestReading(found, ({ kind }) => kind === 'reference', isAsked);
  const isPointing =
    pointing !== undefined &&
    (told === undefined || !told.roles.has('competency') || pointsAt(pointing, told));
  const best = isPointing ? pointing : told;
  if (!best) return { ...rootKeys(root), cells: { path: '', statements: [], confidence: 0 } };
  const write = (reading: Reading): DataMapping => {
    const mapping = { ...rootKeys(root), ...writeMapping(reading, found) };
    return isAsked ? lookedAt(mapping) : mapping;
  };
  if (best !== pointing || !told?.roles.has('competency')) return write(best);
  return { ...write(best), referred: write(told) };
}

/** A mapping of which somebody has said a part, and looked at the rest. */
function lookedAt(mapping: DataMapping): DataMapping {
  const sure = <Part extends { readonly confidence: number }>(part: Part): Part => ({
    ...part,
    confidence: Math.max(part.confidence, 0.9),
  });
  const { tracks, levels, themes, competencies, cells } = mapping;
  return {
    ...mapping,
    ...(tracks && { tracks: sure(tracks) }),
    ...(levels && { levels: sure(levels) }),
    ...(themes && { themes: sure(themes) }),
    ...(competencies && { competencies: sure(competencies) }),
    cells: sure(cells),
  };
}

/** Whether most references of one reading name a competency of the other. */
function pointsAt({ candidate }: Reading, { roles }: Reading): boolean {
  const competency = roles.get('competency');
  if (!competency) return false;
  const { item, names } = competency;
  const ids = [...attributesOf(item, 'id'), ...attributesOf(item, 'name')].flatMap(({ texts }) => texts);
  const known = new Set([...names, ...ids]);
  const found = candidate.texts.filter((text) => text.split('/').some((word) => known.has(word)));
  return found.length * 2 >= candidate.texts.length;
}

/** Whether a value says that it is a document of our own. */
const isFramework = (value: unknown): boolean =>
  isObject(value) && typeof value.schemaVersion === 'number' && Array.isArray(value.tracks);

function rootKeys(root: Shape): Pick<DataMapping, 'name' | 'description' | 'id'> {
  const names = attributesOf(root, 'name');
  const name = names.find(({ key }) => /^(?:title|name)$/i.test(key)) ?? names[0];
  const [description] = attributesOf(root, 'text');
  const id = attributesOf(root, 'id').find(({ key }) => /^(?:id|slug|path|key)$/i.test(key));
  return {
    ...(name && { name: name.key }),
    ...(description && { description: description.key }),
    ...(id && { id: id.key }),
  };
}

/** The best reading over all candidates: those of one chain are judged together, the richest chains first. */
function bestReading(
  found: Found,
  isWanted: (candidate: Candidate) => boolean,
  isAsked: boolean,
): Reading | undefined {
  const byItem = new Map<Shape, Candidate[]>();
  const isSaid = found.candidates.some(isStatement);
  const isOpen = (candidate: Candidate): boolean =>
    isWanted(candidate) &&
    (candidate.said === undefined || roleOfPlace(candidate.said) !== undefined) &&
    (isStatement(candidate) || (worthOf(candidate) >= 0 && (!isSaid || candidate.said === 'example')));
  for (const candidate of found.candidates) {
    const item = candidate.chain.at(-1)?.item;
    if (!item || !isOpen(candidate)) continue;
    const list = byItem.get(item);
    if (list) list.push(candidate);
    else byItem.set(item, [candidate]);
  }
  const size = (list: readonly Candidate[]): number => list.reduce((sum, { texts }) => sum + texts.length, 0);
  const richest = [...byItem.values()].sort((one, other) => size(other) - size(one)).slice(0, mostChains);
  let best: Reading | undefined;
  let most = isAsked ? Number.NEGATIVE_INFINITY : 0;
  for (const list of richest) {
    // Examples are of something: where there are texts of which none comes twice, those are it.
    const isTold = list.some(({ role, texts }) => role !== 'example' && new Set(texts).size === texts.length);
    const tried = isSaid
      ? list.filter(isStatement)
      : isTold
        ? list.filter(({ role }) => role !== 'example')
        : list;
    for (const candidate of tried.sort((one, other) => worthOf(other) - worthOf(one)).slice(0, 3)) {
      const assignment = assignRoles(candidate, found.collections);
      const total = assignment ? assignment.score + worthOf(candidate) : 0;
      if (!assignment || total <= most) continue;
      most = total;
      best = { ...assignment, candidate, others: list.filter((other) => other !== candidate) };
    }
  }
  return best;
}

const isStatement = ({ said }: Candidate): boolean => said === 'statement';

/** How much a place looks like one of statements; less than nothing where it does not at all. */
function worthOf({ role, kind, texts, keys }: Candidate): number {
  if (kind === 'reference') return 3 + Math.log10(texts.length) / 2;
  if (keys.length > 0 && (role === 'name' || role === 'id' || role === 'weight' || role === 'mustHave'))
    return -1;
  const sample = texts.slice(0, 500);
  const words = sample.reduce((sum, text) => sum + text.split(/\s+/, 20).length, 0) / sample.length;
  const byRole = role === 'statement' ? 4 : role === 'text' ? 1.5 : role === 'example' ? 0.5 : 0;
  const isList = kind !== 'text' || keys.length === 0;
  if (words < 2 && byRole < 1) return -1;
  return byRole + (isList ? 2 : 0) + (words >= 3 ? 1 : -1) + Math.log10(texts.length) / 2;
}
