import { isPassedOver, type Reading } from './assign-roles.js';
import {
  areLevels,
  attributesOf,
  idOf,
  isTextForEach,
  isTexts,
  nameOf,
  wordRole,
  type Attribute,
  type Candidate,
  type Collection,
} from './collection.js';
import type { CellPart, CompetencyPart, DataMapping, DataPart, StatementPart } from './data-mapping.js';
import { writePath } from './data-path.js';
import { roleOfKey, type PartRole } from './data-words.js';
import type { Found } from './find-candidates.js';
import { keyPath, partOf } from './write-part.js';

type Links = { -readonly [Role in PartRole]?: string };

/** The mapping that says what a reading found. */
export function writeMapping(reading: Reading, found: Found): DataMapping {
  const { candidate, roles } = reading;
  const cell = (candidate.chain.at(-1) as Collection).item;
  const links: Links = {};
  const parts: { -readonly [Role in PartRole]?: CompetencyPart } = {};
  const competencyRef = linkOf(attributesOf(cell, 'competency'), roles, 'competency');
  const themeRef = linkOf(attributesOf(cell, 'theme'), roles, 'theme');
  const isThemeTheRow =
    !roles.has('competency') && !competencyRef && themeRef !== undefined && candidate.kind !== 'reference';
  const refs: { readonly [Role in PartRole]: Attribute | undefined } = {
    track: linkOf(attributesOf(cell, 'track'), roles, 'track'),
    level: linkOf(attributesOf(cell, 'level'), roles, 'level'),
    competency: isThemeTheRow ? themeRef : competencyRef,
    theme: isThemeTheRow ? undefined : themeRef,
  };

  let isUnsure = false;
  const own = candidate.keys.length === 1 ? candidate.keys[0] : undefined;
  for (const role of ['track', 'theme', 'competency', 'level'] as const) {
    const collection = roles.get(role);
    const ref = refs[role];
    const inside = collection && partOf(collection, role, { isCell: collection.item === cell, own });
    if (!collection && !ref && role !== 'theme') continue;
    const ids = ref?.texts ?? (collection ? idsIn(collection, role) : []);
    const list = findList(found, reading, role === 'competency' && isThemeTheRow ? 'theme' : role, ids);
    const isCell = collection?.item === cell;
    const isAnswer = ref !== undefined || (isCell && (list?.share === 1 || inside?.id === '#'));
    if (list && isAnswer) {
      const confidence = list.share === 1 ? 1 : Math.max(0.5, Math.round(list.share * 100) / 100);
      parts[role] = { ...partOf(list.collection, role, { isCell: false }), confidence };
      links[role] = ref ? keyPath(ref.key) : (inside?.id ?? inside?.name ?? '#');
    } else if (inside) parts[role] = inside;
    else if (ref) {
      links[role] = keyPath(ref.key);
      if (role !== 'level' && roleOfKey(ref.key) === undefined) isUnsure = true;
    }
  }
  const { competency, theme } = parts;
  const rowRef = roles.get('competency') && themeOf(roles, cell);
  if (competency && rowRef) {
    parts.competency = { ...competency, theme: keyPath(rowRef.key) };
    const list = findList(found, reading, 'theme', rowRef.texts);
    if (list && !theme) parts.theme = partOf(list.collection, 'theme', { isCell: false });
  }
  return {
    ...(parts.track && { tracks: plainPart(parts.track) }),
    ...(parts.level && { levels: plainPart(parts.level) }),
    ...(parts.theme && { themes: plainPart(parts.theme) }),
    ...(parts.competency && { competencies: parts.competency }),
    cells: cellsOf(reading, links, parts, isUnsure),
  };
}

const plainPart = ({ theme: _theme, weight: _weight, ...part }: CompetencyPart): DataPart => part;

/** The key by which a cell points at an item that does not lie around it. */
const linkOf = (
  [attribute]: readonly Attribute[],
  roles: ReadonlyMap<PartRole, Collection>,
  role: PartRole,
): Attribute | undefined => (roles.has(role) ? undefined : attribute);

/** The key by which a competency names its theme, unless the cell itself does. */
function themeOf(roles: ReadonlyMap<PartRole, Collection>, cell: Collection['item']): Attribute | undefined {
  const item = roles.get('competency')?.item;
  if (roles.has('theme') || !item || item === cell) return undefined;
  return attributesOf(item, 'theme').find(({ key }) => key !== nameOf(item, 'competency')?.key);
}

function idsIn(collection: Collection, role: PartRole): readonly string[] {
  if (collection.isNamed) return collection.names;
  return (idOf(collection.item, role) ?? nameOf(collection.item, role))?.texts ?? [];
}

/** A list elsewhere of the items of one kind, and the share of the references that it answers. */
function findList(
  { collections }: Found,
  { candidate }: Reading,
  role: PartRole,
  ids: readonly string[],
): { collection: Collection; share: number } | undefined {
  const wanted = new Set(ids);
  let best: { collection: Collection; share: number; isSaid: boolean } | undefined;
  for (const collection of collections) {
    const isWithin = collection.chain.every((around) => candidate.chain.includes(around));
    if (!isWithin || candidate.chain.includes(collection)) continue;
    const word = wordRole(collection);
    const isSaid = role === 'level' ? areLevels(collection) : word === role;
    if (!isSaid && word !== undefined && (role !== 'level' || word !== 'track')) continue;
    const { item } = collection;
    const known = new Set(
      [...collection.names, ...(isTexts(item) ? item.texts : [])].concat(
        [...attributesOf(item, 'id'), ...attributesOf(item, 'name'), ...attributesOf(item, role)].flatMap(
          ({ texts }) => texts,
        ),
      ),
    );
    const answered = [...wanted].filter((id) => known.has(id)).length;
    const isByPosition =
      wanted.size > 0 && [...wanted].every((id) => /^\d{1,3}$/.test(id)) && role === 'level';
    const isAsLong = wanted.size === 0 && item.holders === 1 && candidate.list?.length === item.count;
    const isUnsure =
      (wanted.size === 0 && !(isAsLong && isTextForEach(candidate))) ||
      (isByPosition && answered < wanted.size);
    const share = isUnsure ? 0.6 : wanted.size === 0 ? 1 : answered / wanted.size;
    // A list whose key does not say what it holds has to have each of them, by name, or one for each text.
    const isAnswer = isAsLong || (wanted.size > 1 && share === 1 && !isByPosition);
    if (!isSaid && !isAnswer) continue;
    if (share >= 0.5 && (!best || share > best.share || (isSaid && !best.isSaid && share === 1)))
      best = { collection, share, isSaid };
  }
  return best;
}

function cellsOf(
  { candidate, others, roles, score }: Reading,
  links: Links,
  parts: { readonly [Role in PartRole]?: CompetencyPart },
  isUnsure: boolean,
): CellPart {
  const { item } = candidate.chain.at(-1) as Collection;
  const path = writePath(item.path);
  const isReference = candidate.kind === 'reference';
  const isMixed = !isReference && candidate.chain.some((collection) => isPassedOver(collection, roles));
  const statements = isReference
    ? []
    : [candidate, ...others]
        .filter((one) => one === candidate || isBeside(one, candidate))
        .map(statementPart);
  const taken = new Set(
    [
      ...Object.values(parts).flatMap((part) => (part.path === path ? [part.name, part.description] : [])),
      ...statements.map((part) => part.path),
    ].filter((key) => key !== undefined),
  );
  const examples = others.find(
    ({ role, kind, keys }) => role === 'example' && kind === 'list' && keys.length === 1,
  );
  const [example] = examples?.keys ?? [];
  const summary = attributesOf(item, 'text').find(({ key }) => !taken.has(keyPath(key)));
  const [weight] = attributesOf(item, 'weight');
  const [mustHave] = attributesOf(item, 'mustHave');
  return {
    path,
    ...links,
    ...(summary && { summary: keyPath(summary.key) }),
    ...(weight && { weight: keyPath(weight.key) }),
    ...(mustHave && { mustHave: keyPath(mustHave.key) }),
    ...(example !== undefined && !taken.has(keyPath(example)) && { examples: keyPath(example) }),
    statements,
    ...(isReference && { reference: '.' }),
    confidence:
      isUnsure || isMixed || score < 2.5 || areApart(roles, parts, links) ? 0.6 : score >= 5 ? 1 : 0.9,
  };
}

/** Whether competencies of one name say that they belong to different tracks, which are not known otherwise. */
function areApart(roles: Reading['roles'], parts: { readonly track?: DataPart }, links: Links): boolean {
  const item = roles.get('competency')?.item;
  if (!item || parts.track || links.track !== undefined) return false;
  const [track] = attributesOf(item, 'track');
  const name = nameOf(item, 'competency');
  return track !== undefined && track.distinct > 1 && name !== undefined && name.distinct < name.texts.length;
}

/** Whether a place in the same items holds statements too. */
const isBeside = ({ kind, role, said }: Candidate, best: Candidate): boolean =>
  kind === 'objects' ||
  said === 'statement' ||
  (kind === 'list' && role === 'statement' && best.role === 'statement');

const statementPart = ({ keys, textKey, examplesKey }: Candidate): StatementPart => ({
  path: keys.length === 0 ? '.' : writePath(keys.map((key) => [key])),
  ...(textKey !== undefined && { text: keyPath(textKey) }),
  ...(examplesKey !== undefined && { examples: keyPath(examplesKey) }),
});
