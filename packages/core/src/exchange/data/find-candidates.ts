import type { Candidate, Collection } from './collection.js';
import { areLevels, attributesOf, isTexts } from './collection.js';
import type { Shape } from './data-shape.js';
import { areShort, isPartRole, looksLikeReference, roleOfKey, roleOfPlace } from './data-words.js';

/** All collections of a document, and all places in which its statements may be. */
export interface Found {
  readonly collections: readonly Collection[];
  readonly candidates: readonly Candidate[];
}

const mostCandidates = 2000;

/** Goes through the shape of a document. */
export function findCandidates(root: Shape): Found {
  const collections: Collection[] = [];
  const candidates: Candidate[] = [];
  const add = (candidate: Candidate): void => {
    if (candidates.length < mostCandidates) candidates.push(candidate);
  };

  const walk = (shape: Shape, chain: readonly Collection[], keys: readonly string[]): void => {
    const { each } = shape;
    const around = chain.at(-1);
    const isItem = keys.length === 0;
    const saidAround = roleOfPlace(around?.said);
    const said = shape.said ?? (isItem && !each && !isPartRole(saidAround) ? around?.said : undefined);
    const role = shape.said || !isItem ? shape.role : (saidAround ?? roleOfKey(around?.word ?? ''));
    if (shape.texts.length > 0 && shape.keys.size === 0 && !each)
      add({ chain, keys, kind: 'text', role, said, texts: shape.texts });
    if (each) {
      const objects = statementObjects(each, role, chain, keys);
      if (objects) add({ ...objects, said });
      else walkEach(shape, each, chain, keys);
    }
    for (const [key, inner] of shape.keys) walk(inner, chain, [...keys, key]);
  };

  const walkEach = (
    shape: Shape,
    each: Shape,
    chain: readonly Collection[],
    keys: readonly string[],
  ): void => {
    const { role, said } = shape;
    const isNamed = shape.names.length > 0;
    const areReferences =
      isTexts(each) && each.texts.filter(looksLikeReference).length >= each.texts.length * 0.8;
    const collection: Collection = {
      item: each,
      word: each.path.at(-1) === '*' ? (keys.at(-1) ?? '') : '',
      said,
      isNamed,
      names: shape.names,
      chain,
    };
    const texts = isTexts(each);
    if (texts && areReferences)
      add({ chain: [...chain, collection], keys: [], kind: 'reference', role, said, texts: each.texts });
    else if (texts && !isNamed && chain.length > 0 && role !== 'level' && !isPartRole(roleOfPlace(said)))
      add({ chain, keys, kind: 'list', role, said, texts: each.texts, list: shape });
    if (texts && chain.length === 0 && couldBeLevels(collection)) collections.push(collection);
    else if (!texts || isNamed || isPartRole(role) || areLevels(collection)) {
      collections.push(collection);
      if (collections.length < mostCandidates && chain.length < 8) walk(each, [...chain, collection], []);
    }
  };

  walk(root, [], []);
  return { collections, candidates: [...candidates, ...byPosition(candidates, collections)] };
}

/** Whether a list says that it is one of levels, or holds short texts alone, none of them twice. */
function couldBeLevels(collection: Collection): boolean {
  const { item, isNamed, chain, said } = collection;
  if (said !== undefined) return said === 'level';
  if (areLevels(collection)) return true;
  const areDistinct = new Set(item.texts).size === item.texts.length;
  return isTexts(item) && !isNamed && chain.length === 0 && areDistinct && areShort(item.texts);
}

/** Lists of texts that are as long as a list of levels elsewhere: a text for each level. */
function byPosition(candidates: readonly Candidate[], collections: readonly Collection[]): Candidate[] {
  const levels = new Set(collections.filter(couldBeLevels).map(({ item }) => item.count));
  return candidates.flatMap((candidate): Candidate[] => {
    const { list, chain, texts, role, said } = candidate;
    if (!list?.each || list.length === undefined || list.length < 2 || !levels.has(list.length)) return [];
    const each: Collection = { item: list.each, word: '', isNamed: false, names: [], chain };
    return [{ chain: [...chain, each], keys: [], kind: 'text', role, said, texts, list }];
  });
}

/** A list of objects that are statements themselves: a text each, perhaps with examples, and nothing to refer to. */
function statementObjects(
  each: Shape,
  role: ReturnType<typeof roleOfKey>,
  chain: readonly Collection[],
  keys: readonly string[],
): Candidate | undefined {
  if ((role !== 'statement' && role !== 'example') || chain.length === 0 || each.keys.size === 0) return;
  if (each.each || attributesOf(each, 'level').length + attributesOf(each, 'competency').length > 0) return;
  const inner = [...each.keys];
  const examples = inner.find(
    ([key, { each: list }]) => list && isTexts(list) && roleOfKey(key) === 'example',
  );
  if (inner.some(([key, shape]) => shape.each && key !== examples?.[0])) return;
  const [text] = [
    ...attributesOf(each, 'statement'),
    ...attributesOf(each, 'text'),
    ...attributesOf(each, 'name'),
  ];
  if (!text) return;
  return {
    chain,
    keys,
    kind: 'objects',
    role: 'statement',
    texts: text.texts,
    textKey: text.key,
    ...(examples && { examplesKey: examples[0] }),
  };
}
