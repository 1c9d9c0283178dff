import { attributesOf, idOf, isTexts, nameOf, wordRole, type Collection } from './collection.js';
import type { CompetencyPart } from './data-mapping.js';
import { writePath } from './data-path.js';
import { areShort, type PartRole } from './data-words.js';

/** A key as a path of its own. */
export const keyPath = (key: string): string => writePath([[key]]);

/** A collection as the part of a mapping; `own` is the key of the statements where its items are the cells too. */
export function partOf(
  collection: Collection,
  role: PartRole,
  { isCell, own }: { readonly isCell: boolean; readonly own?: string | undefined },
): CompetencyPart {
  const { item, isNamed } = collection;
  const isOwn = (key: string): boolean => isCell && key === own;
  const called = nameOf(item, role);
  const texts = attributesOf(item, 'text').filter(({ key }) => !isOwn(key));
  // Where nothing else names a competency that is a cell too, its short text does.
  const name =
    called && !isOwn(called.key)
      ? called
      : isCell && role === 'competency' && !isNamed
        ? texts[0]
        : undefined;
  const known = idOf(item, role);
  const isComplete = name !== undefined && name.texts.length >= item.count;
  const names = name?.distinct ?? collection.names.length;
  const isId =
    known && known.key !== name?.key && !isOwn(known.key) && (!isComplete || known.distinct <= names);
  const id = isId ? keyPath(known.key) : undefined;
  const description = texts.find(
    ({ key, distinct }) => key !== name?.key && (!isCell || (role === 'competency' && distinct <= names)),
  );
  const theme =
    role === 'competency' && isCell
      ? undefined
      : attributesOf(item, 'theme').find(({ key }) => key !== name?.key);
  const [weight] = role === 'competency' && !isCell ? attributesOf(item, 'weight') : [];
  const isText = isTexts(item);
  const isTextOfKey = isText && isNamed && !isCell;
  const identity =
    id ?? (isNamed ? '@' : name ? undefined : isText && !isCell ? '.' : role === 'level' ? '#' : undefined);
  return {
    path: writePath(item.path),
    ...(identity !== undefined && { id: identity }),
    ...(name && { name: keyPath(name.key) }),
    ...(isTextOfKey && (areShort(item.texts) ? { name: '.' } : { description: '.' })),
    ...(description && { description: keyPath(description.key) }),
    ...(role === 'competency' && theme && { theme: keyPath(theme.key) }),
    ...(weight && { weight: keyPath(weight.key) }),
    confidence: wordRole(collection) === role ? 1 : isNamed || name ? 0.9 : 0.6,
  };
}
