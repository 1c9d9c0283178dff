import {
  attributesOf,
  idOf,
  isTexts,
  nameOf,
  wordRole,
  isTextForEach,
  type Candidate,
  type Collection,
} from './collection.js';
import { isPartRole, looksLikeLevel, roleOfPlace, type PartRole } from './data-words.js';
import { areCounted } from './tell-roles.js';

/** Which collection around a statement is what; how well that fits, where 4 and more is good. */
export interface Assignment {
  readonly roles: ReadonlyMap<PartRole, Collection>;
  readonly score: number;
}

/** A candidate with the best reading of what lies around it. */
export interface Reading extends Assignment {
  readonly candidate: Candidate;
  /** The other places of statements in the same items. */
  readonly others: readonly Candidate[];
}

const outerFirst: readonly PartRole[] = ['track', 'theme', 'competency'];

/** The best reading of the collections around a candidate, if any makes a framework; `lists` are all of the document. */
export function assignRoles(candidate: Candidate, lists: readonly Collection[]): Assignment | undefined {
  let best: Assignment | undefined;
  const chain = candidate.chain.slice(-4);
  const assign = (index: number, roles: ReadonlyMap<PartRole, Collection>): void => {
    const collection = chain[index];
    if (!collection) {
      const score = scoreOf(candidate, chain, roles, lists);
      if (score !== undefined && (!best || score > best.score)) best = { roles, score };
      return;
    }
    const said = roleOfPlace(collection.said);
    const isOpen = said === collection.said && !isPartRole(said);
    if (isOpen || said === undefined) assign(index + 1, roles);
    for (const role of ['track', 'theme', 'competency', 'level'] as const) {
      const isOutOfOrder = outerFirst.slice(outerFirst.indexOf(role) + 1).some((inner) => roles.has(inner));
      const isBlocked = role === 'level' ? false : isOutOfOrder || (role === 'track' && roles.has('level'));
      if (!roles.has(role) && (isOpen ? !isBlocked : said === role))
        assign(index + 1, new Map(roles).set(role, collection));
    }
  };
  assign(0, new Map());
  return best;
}

function scoreOf(
  candidate: Candidate,
  chain: readonly Collection[],
  roles: ReadonlyMap<PartRole, Collection>,
  lists: readonly Collection[],
): number | undefined {
  const item = chain.at(-1)?.item;
  if (!item) return undefined;
  const isReference = candidate.kind === 'reference';
  const level = roles.get('level');
  const competency = roles.get('competency');
  const levelRef = attributesOf(item, 'level').length > 0 && level === undefined;
  let score = 0;

  for (const collection of chain) {
    const word = wordRole(collection);
    const [role] = Array.from(roles).find(([, given]) => given === collection) ?? [];
    if (role === undefined)
      score -= isReference ? 0.2 : word ? 1.5 : isPassedOver(collection, roles) ? 2 : 0.2;
    else if (word === role) score += 3;
    else if (word === 'track' && role === 'level' && areSteps(collection)) score += 1;
    else if (word !== undefined)
      score -= role === 'level' || word === 'level' ? 4 : role === 'track' ? 2 : 0.5;
    else score += evidenceOf(collection, role, roles, lists);
    if ((role === 'track' || role === 'theme') && !hasName(collection, role)) return undefined;
  }

  if (competency) {
    if (isReference || !canBeNamed(candidate, competency, levelRef)) return undefined;
  } else if (!isReference) {
    if (attributesOf(item, 'competency').length > 0) score += 2.5;
    else if (attributesOf(item, 'theme').length > 0 && !roles.has('theme')) score += 1.5;
    else if (roles.has('track') || isOneCompetency(chain, level)) score -= 2;
    else return undefined;
  }

  if (level) {
    const repeats = doRepeat(level, 'level');
    const place = (collection: Collection | undefined): number =>
      collection ? chain.indexOf(collection) : -1;
    if (repeats) score += competency ? 1 : -3;
    else if (competency && place(level) > place(competency)) score -= 2;
    else if (competency && wordRole(level) !== 'level' && !doRepeat(competency, 'competency')) score -= 4;
    if (attributesOf(level.item, 'level').length > 0) score += 2;
    if (level.isNamed && areLadder(level.names)) score += 2;
    const isSaid = chain.some((around) => attributesOf(around.item, 'level').length > 0);
    if (candidate.list?.each === level.item && isTextForEach(candidate) && !isSaid) score += 2;
  } else score += levelRef ? 2.5 : -3;
  return score;
}

/** Whether several items within others that count are nothing themselves, and do not say what they belong to. */
export function isPassedOver(collection: Collection, roles: ReadonlyMap<PartRole, Collection>): boolean {
  const { item, chain } = collection;
  const known = [...roles.values()];
  if (item.count <= item.holders || known.includes(collection)) return false;
  const isTold = (['competency', 'theme', 'level'] as const).some(
    (role) => attributesOf(item, role).length > 0,
  );
  return !isTold && known.some((around) => chain.includes(around));
}

/** Whether each item holds a list of its own with the levels that lie deeper in it, by their names. */
function isLadderOf(list: Collection, around: Collection, level: Collection): boolean {
  if (list.chain.at(-1) !== around || list === level || level.chain.includes(list)) return false;
  const known = new Set([...list.names, ...idsOf(list.item)]);
  const wanted = level.isNamed ? level.names : idsOf(level.item);
  return wanted.length > 0 && wanted.every((name) => known.has(name));
}

const idsOf = (item: Collection['item']): readonly string[] =>
  isTexts(item)
    ? item.texts
    : [...attributesOf(item, 'id'), ...attributesOf(item, 'name')].flatMap(({ texts }) => texts);

/** What speaks for a role of items whose key says nothing. */
function evidenceOf(
  collection: Collection,
  role: PartRole,
  roles: ReadonlyMap<PartRole, Collection>,
  lists: readonly Collection[],
): number {
  const { item, isNamed } = collection;
  const level = roles.get('level');
  const competency = roles.get('competency');
  if (role === 'level') {
    const isCounted = [...item.keys.values()].some(({ texts }) => areCounted(texts));
    const name = isNamed ? undefined : nameOf(item, 'level');
    const isLadder = name && name.distinct * item.holders >= item.count && areLadder(name.texts);
    // Nothing but their place in the list.
    const isBare = !isNamed && !isTexts(item) && !isCounted && !name && !idOf(item, 'level');
    return (isCounted ? 2 : 0) + (isLadder ? 2 : 0) - (isBare ? 2 : 0);
  }
  if (role === 'competency') return 0.5;
  // The same competencies come again in each track, those of each theme are its own.
  if (!level || collection.chain.includes(level)) return -1;
  if (!competency) return role === 'track' ? 0.5 : -1;
  const isAround =
    competency.chain.includes(level) || lists.some((list) => isLadderOf(list, collection, level));
  return isAround === (role === 'track') ? 0.5 : 0;
}

/** Whether there is a text to call a competency by. */
function canBeNamed(candidate: Candidate, { item, isNamed }: Collection, levelRef: boolean): boolean {
  const isInnermost = candidate.chain.at(-1)?.item === item;
  const own = candidate.keys.length === 1 ? candidate.keys[0] : undefined;
  const name = nameOf(item, 'competency');
  if (isNamed || (name && name.key !== own)) return true;
  if (isInnermost && candidate.kind !== 'text') return attributesOf(item, 'text').length > 0;
  return idOf(item, 'competency') !== undefined && !(isInnermost && levelRef);
}

const step = /[\s_-](?:[a-z]{0,3}\d{1,2}|i{1,3}|iv|vi{0,3})$/i;

/** Whether items that are called roles or jobs are the steps of one ladder: "Baker 1", "Baker 2", "Senior Baker". */
function areSteps(collection: Collection): boolean {
  const { isNamed, names, item } = collection;
  const said = isNamed ? names : (nameOf(item, 'track')?.texts ?? []);
  const known = said.filter((name) => looksLikeLevel(name) || step.test(name));
  return said.length > 1 && new Set(said).size === said.length && known.length * 3 > said.length * 2;
}

/** Whether two names or more, and a third of all, sound like levels: "basic", "low", "high", "expert". */
function areLadder(names: readonly string[]): boolean {
  const known = names.filter(looksLikeLevel).length;
  return known > 1 && known * 3 >= names.length;
}

/** Whether a document is about a single competency: there is nothing around its levels, whose keys say that they are. */
const isOneCompetency = ({ length }: readonly Collection[], level: Collection | undefined): boolean =>
  length === 1 && level?.isNamed === true && level.names.every(looksLikeLevel);

/** Whether the same items come back in one list after the other, or have nothing but their position. */
function doRepeat({ item, isNamed, names }: Collection, role: 'level' | 'competency'): boolean {
  if (isNamed) return item.count > names.length;
  const known = idOf(item, role) ?? nameOf(item, role);
  return known === undefined || known.distinct * 2 <= item.count;
}

const hasName = ({ item, isNamed }: Collection, role: PartRole): boolean =>
  isNamed ? !isTexts(item) : nameOf(item, role) !== undefined;
