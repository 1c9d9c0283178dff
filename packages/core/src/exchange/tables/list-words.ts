import { gridWords } from '../grid/grid-words.js';

const list = (words: string): string[] => words.split('|');

/** The headings of a list: a row for each competency at each level. Case and punctuation do not matter. */
export const listWords = {
  track: list(
    'Track|Career track|Path|Career path|Role|Role name|Job family|Family|Ladder|Function|Profession|Discipline|Department',
  ),
  level: list(
    'Level|Grade|Band|Job level|Role level|Level code|Career level|Seniority|Seniority level|Proficiency|Proficiency level|Step|Stage|Tier|Milestone|Stufe|Ebene|Niveau|Échelon|Nivel|Nível|Livello|级别|級別|等级|等級|レベル',
  ),
  title: list(
    'Title|Job title|Level title|Level name|Position|Bezeichnung|Titel|Titre|Intitulé|Título|Cargo|Puesto|Functietitel|Titolo|役職',
  ),
  competency: list('Competency|Competencies|Competence|Capability|Attribute|Topic|Competency name'),
  skill: list('Skill|Skills|Skill name|Sub-competency|Subcompetency|Sub competency|Dimension|Element'),
  statement: list(
    'Statement|Statements|Behaviour|Behavior|Behaviours|Behaviors|Expected behaviour|Expected behavior|Expectation|Expectations|Criterion|Criteria|Indicator|Indicators|Descriptor|Level description|Level descriptor|Skill level description|Requirement|Requirements|Anforderung|Anforderungen|What good looks like|Text',
  ),
  theme: gridWords.theme.filter((word) => word !== 'Dimension'),
  description: gridWords.description,
  weight: gridWords.weight,
  mustHave: gridWords.mustHave,
  ignored: gridWords.ignored,
} as const;

/** What is said of levels themselves, beside their names. */
export const factWords = list(
  "Example titles|Typical roles|Example roles|Min experience|Minimum experience|Required experience|Experience required|Typical titles|Sample titles|Salary|Salary range|Salary band|Pay|Pay range|Pay band|Compensation|Base salary|Years of experience|Typical experience|Typical years of experience|Years|Experience range|Typical tenure|Steps|Reports to|Reporting to|Equivalent|Job code|Headcount|Gehalt|Gehaltsband|Gehaltsspanne|Berufserfahrung|Salaire|Fourchette de salaire|Années d'expérience|Salario|Rango salarial|Años de experiencia|Salário|Faixa salarial|Anos de experiência|Stipendio|Anni di esperienza|年収|経験年数|الراتب|سنوات الخبرة",
);

/** What a column of a list holds. */
export type ListRole = keyof typeof listWords;
