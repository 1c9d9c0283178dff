import { gridWords } from '../grid/grid-words.js';

const list = (words: string): string[] => words.split('|');

/** The headings of a list: a row for each competency at each level. Case and punctuation do not matter. */
export const listWords = {
  track: list(
    'Track|Career track|Path|Career path|Role|Role name|Job family|Family|Ladder|Function|Profession|Discipline|Department',
  ),
  level: list(
    'Level|Grade|Band|Job level|Career level|Seniority|Seniority level|Proficiency|Proficiency level|Step|Stage|Tier|Milestone|Stufe|Ebene|Niveau|Échelon|Nivel|Nível|Livello|级别|級別|等级|等級|レベル',
  ),
  title: list('Title|Job title|Level title|Level name|Position'),
  competency: list('Competency|Competencies|Competence|Capability|Attribute|Topic|Competency name'),
  skill: list('Skill|Skills|Sub-competency|Subcompetency|Sub competency|Dimension|Element'),
  statement: list(
    'Statement|Statements|Behaviour|Behavior|Behaviours|Behaviors|Expected behaviour|Expected behavior|Expectation|Expectations|Criterion|Criteria|Indicator|Indicators|Descriptor|Level description|Level descriptor|What good looks like|Text',
  ),
  theme: gridWords.theme.filter((word) => word !== 'Dimension'),
  description: gridWords.description,
  weight: gridWords.weight,
  mustHave: gridWords.mustHave,
  ignored: gridWords.ignored,
} as const;

/** What a column of a list holds. */
export type ListRole = keyof typeof listWords;
