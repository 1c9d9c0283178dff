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

const words: Readonly<Record<DataRole, string>> = {
  track: 'track|role|ladder|job|profession|discipline|career|path|position|family|framework|department',
  level: 'level|milestone|grade|band|stage|step|seniority|rank|tier',
  theme: 'theme|category|area|pillar|domain|group|section|cluster',
  competency: 'competency|competence|skill|topic|capability|attribute|dimension|axis|practice|trait',
  statement:
    'criterion|criteria|signal|behaviour|behavior|statement|expectation|indicator|responsibility|bullet|descriptor|point|requirement',
  example: 'example|evidence|illustration',
  text: 'text|description|summary|detail|content|body|wording|definition|about|overview|scope',
  name: 'name|title|label|heading',
  id: 'id|slug|path|key|code|uid|uuid|ref',
  weight: 'weight|weighting',
  mustHave: 'must|mandatory',
};
const roles = new Map<string, DataRole>();
for (const [role, list] of Object.entries(words))
  for (const word of list.split('|')) roles.set(word, role as DataRole);

/** A key as lower-case words in the singular: `jobLevels` is `job level`. */
function wordsOfKey(key: string): string[] {
  if (key.length > 60) return [];
  const parts =
    key
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return parts.map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/([^su])s$/, '$1')
      .replace(/^axe$/, 'axis'),
  );
}

/**
 * What a key says about its value. The last word decides, as in `careerLevel`; in `levelName` and `skillId` the
 * first one does, because they point at a level and at a skill.
 */
export function roleOfKey(key: string): DataRole | undefined {
  const parts = wordsOfKey(key);
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
export const looksLikeLevel = (text: string): boolean => text.length < 40 && rung.test(text);

const reference = /^[#./]*[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_.-]+)+$/u;

/** Whether a text reads like a way to an item: "craft/planning/2". */
export const looksLikeReference = (text: string): boolean => text.length < 300 && reference.test(text);
