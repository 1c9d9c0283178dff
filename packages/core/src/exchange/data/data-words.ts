import { levelWords } from '../grid/level-words.js';
import { keyWords } from './key-words.js';

/** What a key's name says about its value. */
export type DataRole =
  | 'track'
  | 'level'
  | 'theme'
  | 'competency'
  | 'statement'
  | 'example'
  | 'text'
  | 'name'
  | 'id'
  | 'weight'
  | 'mustHave';

/** What stands at a place of a document: `cell` for items that are cells, `none` for nothing that a framework is made of. */
export type DataPlaceRole = DataRole | 'cell' | 'none';

/** What an item is a part of a framework as, if it is one. */
export const roleOfPlace = (role: DataPlaceRole | undefined): DataRole | undefined =>
  role === 'cell' || role === 'none' ? undefined : role;

/** A word without accents, in the singular as far as its end tells. */
const plainWord = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/^axe$/, 'axis');

/** Without accents: keys are often written so. */
const plainText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const roles = new Map<string, DataRole>();
const plurals = new Set<string>();
for (const [word, role, isPlural] of keyWords) {
  const plain = plainText(word);
  for (const form of [plainWord(plain), plainWord(`${plain}s`)]) if (!roles.has(form)) roles.set(form, role);
  if (isPlural) plurals.add(plain);
}

/** A key as lower-case words: `jobLevels` is `job levels`. */
const partsOf = (key: string): string[] =>
  key.length > 60 ? [] : (plainText(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/\p{L}+/gu) ?? []);

/** Whether a key's last word is one for several things. */
export const isPluralKey = (key: string): boolean =>
  /s$|criteria$/i.test(key) || plurals.has(partsOf(key).at(-1) ?? '');

/**
 * What a key says about its value. The last word decides, as in `careerLevel`; in `levelName` and `skillId` the
 * first one does, because they point at a level and at a skill.
 */
export function roleOfKey(key: string): DataRole | undefined {
  const parts = partsOf(key).map(plainWord);
  const last = roles.get(parts.at(-1) ?? '');
  const first = roles.get(parts[0] ?? '');
  if (parts.length > 1 && (last === 'name' || last === 'id') && first && isPartRole(first)) return first;
  return last === undefined && first === 'mustHave' ? first : last;
}

/** The kinds of items that a framework is made of. */
export type PartRole = 'track' | 'level' | 'theme' | 'competency';
export const isPartRole = (role: DataRole | undefined): role is PartRole =>
  role === 'track' || role === 'level' || role === 'theme' || role === 'competency';

const rung =
  /^(?:(?:level|grade|band|stage|step|milestone|tier|ic|em|[a-z]{1,3})?[\s_-]?\d{1,2}|(?:.*[\s_-])?(?:intern|trainee|graduate|entry|junior|mid|middle|intermediate|associate|senior|staff|lead|principal|expert|master|advanced|basic|beginner|novice|head|director|distinguished|fellow)(?:[\s_-].*)?)$/i;

/** Whether a text reads like the name or code of a level: "L3", "Senior", "level_2". */
export const looksLikeLevel = (text: string): boolean =>
  text.length < 40 && (rung.test(text) || isLevelWord(text) || isNumberedLevel(text));

const levelNames = new Set(levelWords.map(plainText));
const isLevelWord = (text: string): boolean =>
  levelNames.has(plainText(text)) && roleOfKey(text) === undefined && !counting.test(text);
const counting = /^(?:one|two|three|four|five|first|second|third|fourth|fifth|base|general)$/i;
const isNumberedLevel = (text: string): boolean =>
  /^\p{L}+[\s_-]?\d{1,2}$/u.test(text) && roleOfKey(text) === 'level';

const reference = /^[#./]*[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_.-]+)+$/u;

/** Whether a text reads like a way to an item: "craft/planning/2". */
export const looksLikeReference = (text: string): boolean => text.length < 300 && reference.test(text);

/** Whether texts are names rather than sentences: of at most so many words on average. */
export function areShort(texts: readonly string[], most = 2.5): boolean {
  const isShort = (text: string): boolean =>
    /\p{L}/u.test(text) && text.length <= 60 && text.split(/\s+/).length <= 6 && !/[@\n]|:\/\//.test(text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/, 20).length, 0);
  return words <= texts.length * most && texts.every(isShort);
}

/** Whether the key of an item is no name for people: "data_team", "DATA". */
export const isForPrograms = (key: string): boolean => /^(?:[\p{Ll}\p{N}_-]+|[\p{Lu}\p{N}_-]+)$/u.test(key);
