import { gridWords } from '../grid/grid-words.js';

const list = (words: string): string[] => words.split('|');

/** The headings of a list: a row for each competency at each level. Case and punctuation do not matter. */
export const listWords = {
  track: list(
    'Track|Career track|Career stream|Stream|Job stream|Career family|Path|Career path|Role|Role name|Role family|Job family|Family|Ladder|Job profile|Profile|Job|Function|Profession|Discipline|Department|Berufsbild|Stellenprofil|Métier|Puesto|Familia profesional|Familie|Laufbahn|Filière|職種|職群',
  ),
  level: list(
    'Level|Grade|Band|Profile level|Job code|Job level|Role level|Level code|Career level|Seniority|Seniority level|Proficiency|Proficiency level|Step|Stage|Tier|Milestone|Stufe|Ebene|Niveau|Échelon|Nivel|Nível|Livello|级别|級別|等级|等級|レベル',
  ),
  title: list(
    'Title|Job title|Role title|Intitulé du poste|Stellenbezeichnung|Nombre del puesto|Título do cargo|Level title|Level name|Position|Bezeichnung|Titel|Titre|Intitulé|Título|Cargo|Puesto|Functietitel|Titolo|役職|職位',
  ),
  competency: list(
    'Competency|Competencies|Competence|Capability|Attribute|Topic|Competency name|Kompetenz|Kompetenzen|Compétence|Compétences|Competencia|Competencias|Competência|Competências|Competenza|Competenze|Competentie|Competenties|Kompetencja|Kompetencje|Компетенция|Компетенции|Yetkinlik|コンペテンシー|能力|역량|الكفاءة|الجدارة',
  ),
  skill: list('Skill|Skills|Skill name|Sub-competency|Subcompetency|Sub competency|Dimension|Element'),
  statement: list(
    'Statement|Statements|Behaviour|Behavior|Behaviours|Behaviors|Expected behaviour|Expected behavior|Expectation|Expectations|Performance criteria|Performance criterion|Performance indicator|Performance indicators|Behavioural indicators|Behavioral indicators|Criterion|Criteria|Indicator|Indicators|Descriptor|Level description|Level descriptor|Skill level description|Requirement|Requirements|Anforderung|Anforderungen|Verhaltensanker|Verhaltensindikator|Verhaltensindikatoren|Indikator|Indikatoren|Erwartung|Erwartungen|Comportement|Comportements|Comportement attendu|Comportements attendus|Indicateur|Indicateurs|Attendus|Exigence|Exigences|Comportamiento|Comportamientos|Indicador|Indicadores|Expectativa|Expectativas|Comportamento|Comportamentos|Comportamenti|Indicatore|Indicatori|Gedrag|Gedragsindicator|Gedragsindicatoren|Gedragsvoorbeeld|Gedragsvoorbeelden|Zachowanie|Zachowania|Wskaźnik|Wskaźniki|Wymaganie|Wymagania|期待行動|行動例|要件|السلوك|What good looks like|Text',
  ),
  theme: gridWords.theme.filter((word) => word !== 'Dimension'),
  description: gridWords.description,
  weight: gridWords.weight,
  mustHave: gridWords.mustHave,
  ignored: gridWords.ignored,
} as const;

/** What is said of levels themselves, beside their names. */
export const factWords = list(
  "Typical job titles|Typical job title|Example job titles|Sample job titles|Example titles|Typical roles|Example roles|Min experience|Minimum experience|Required experience|Experience required|Typical titles|Sample titles|Salary|Salary range|Salary band|Pay|Pay range|Pay band|Compensation|Base salary|Years of experience|Typical experience|Typical years of experience|Years|Experience range|Typical tenure|Steps|Reports to|Reporting to|Equivalent|FLSA|FLSA status|Headcount|Gehalt|Gehaltsband|Gehaltsspanne|Berufserfahrung|Salaire|Fourchette de salaire|Années d'expérience|Salario|Rango salarial|Años de experiencia|Salário|Faixa salarial|Anos de experiência|Stipendio|Anni di esperienza|Pay from|Pay to|Pay point|Salary from|Salary to|Typical time|Typical time in role|Time in role|Time in level|Years at level|Typical years at level|Training required|Required training|Required qualifications|Formation exigée|Formación requerida|Formação exigida|年収|経験年数|年数|定義年数|在籍年数|滞留年数|標準年数|Tempo de experiência|Tempo no nível|Experiência|Tiempo de experiencia|Antigüedad|Ancienneté|Expérience|Erfahrung|Erfahrungsjahre|Meta mensal|Target|Quota|PQE|الراتب|سنوات الخبرة",
);

/** What stands over a list of the versions of a document: a day, and what was done by whom. */
export const historyWords = {
  day: list(
    'Date|Day|Version|Rev|Revision|Datum|Fecha|Data|Wersja|Versie|Versión|Versão|版|日付|日期|版本|الإصدار|التاريخ',
  ),
  deed: list(
    'Author|Who|What|Change|Changes|What changed|Changed by|Change description|Approved by|Approved|By|Who|Description|Summary|Comment|Notes|Autor|Autorin|Änderung|Änderungen|Bearbeiter|Cambio|Cambios|Alteração|Alterações|Auteur|Modification|Modifications|Zmiana|Zmiany|Wijziging|Wijzigingen|内容|変更内容|改定内容|変更者|修改内容|التغيير',
  ),
} as const;

/** What stands over the meanings of levels. */
export const meaningWords = list(
  'Meaning|Description|Definition|Explanation|Bedeutung|Beschreibung|Erklärung|Signification|Significado|Descripción|Descrição|Significato|Descrizione|Betekenis|Omschrijving|Znaczenie|Opis|意味|説明|含义|المعنى|الوصف',
);

/** What a column of a list holds. */
export type ListRole = keyof typeof listWords;
