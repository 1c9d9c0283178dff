import { levelWords } from './level-words.js';

/**
 * The words that a table uses for its parts, the one to write first. Case and punctuation do not matter in
 * headings. `level` and `ignored` are headings of columns that a ladder does not have.
 */
export interface GridWords {
  readonly theme: readonly string[];
  readonly competency: readonly string[];
  readonly description: readonly string[];
  readonly weight: readonly string[];
  readonly mustHave: readonly string[];
  readonly level: readonly string[];
  readonly ignored: readonly string[];
  /** Words within the titles of levels. */
  readonly seniority: readonly string[];
  /** What stands in a cell where nothing is expected on purpose. */
  readonly notExpected: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const list = (words: string): string[] => words.split('|');

/** English, the words for levels of other languages, and the marks that need no language. */
export const gridWords: GridWords = {
  theme: list(
    'Theme|Themes|Category|Area|Pillar|Group|Dimension|Domain|Cluster|Section|Focus area|Skill area|Competency area|Competency group|Competency domain|Competency theme|Competency category|Skill category|Skill group|Bereich|Kategorie|Kompetenzbereich|Themenbereich|Domaine|Catégorie|Thème|Área|Categoría|Categoria|Tema|Ámbito|Ambito|Eixo|Categorie|分野|カテゴリ|领域|类别|المجال|الفئة|Kompetenzfeld|Kompetenzbereiche|Gruppe|Groupe|Grupo|Gruppo|Groep|Thema|Obszar|Область|区分|領域|المحور|תחום',
  ),
  competency: list(
    'Competency|Competencies|Competence|Skill|Skills|Capability|Behaviour|Behavior|Attribute|Criterion|Criteria|Topic|Name|Requirement|Task|Factor|Value|Competency name|Skill name|Sub-competency|Subcompetency|Sub-skill|Subskill|Kompetenz|Kompetenzen|Fähigkeit|Compétence|Compétences|Competencia|Competencias|Habilidad|Competência|Competências|Habilidade|Competenza|Competenze|Competentie|Vaardigheid|スキル|能力|الكفاءة|المهارة|Kompetencja|Kompetencje|Umiejętność|Umiejętności|Навык|Компетенция|Компетенции|Yetkinlik|Beceri|項目|コンペテンシー|技能|역량|الجدارة|الجدارات|מיומנות',
  ),
  description: list(
    'Description|Definition|Competency description|Skill description|What it means|What we mean|What we mean by it|What is it|Overall description|Competency definition|Skill definition|Beschreibung|Omschrijving|Toelichting|Opis|Описание|Açıklama|설명|描述|说明|Définition|Descripción|Definición|Descrição|Definição|Descrizione|説明|الوصف|Definicja|Definitie|定義|定义|التعريف',
  ),
  weight: list(
    'Weight|Weighting|Weights|Gewicht|Gewichtung|Poids|Pondération|Peso|Weging|Waga|Вес|重み|الوزن',
  ),
  mustHave: list(
    'Must-have|Must have|Mandatory|Required|Essential|Pflicht|Muss|Obligatoire|Obligatorio|Obligatoria|Obrigatório|Obrigatória|Obbligatorio|Verplicht|Wymagane|必須|إلزامي',
  ),
  level: list('Level|Grade|Job level|Proficiency level'),
  ignored: list(
    'Notes|Note|Comments|Comment|ID|Slug|Rank|Order|No|Number|Ref|Reference|Owner|Status|Updated|Code|Guidance|Guidance notes|Evidence|Links|Resources|Score|Rating|Self score|Self rating|Self assessment|Your rating|Your score|My rating|Manager score|Manager rating|Priority|Gap|Email|E-mail|Phone|Due|Due date|Start date|Last updated|Bemerkungen|Remarques|Commentaires|Observaciones|Observações|備考|Reviewed|Review date|Last review|Last reviewed|Ist|Bemerkung|备注|備註|Nachweis|Nachweise|Anmerkungen|Kommentar|Kommentare|Kürzel|Preuves|Evidencia|Evidencias|Evidência|Evidências|Cód|Código|Selbsteinschätzung|Fremdeinschätzung|Selbstbewertung|Fremdbewertung|Auto-évaluation|Autoévaluation|Autoevaluación|Autoavaliação|Zelfbeoordeling|自己評価|上司評価|Uwagi|Opmerkingen|ملاحظات',
  ),
  seniority: levelWords,
  notExpected: list(
    'n/a|not expected|not applicable|—|–|-|./.|--|---|―|entfällt|sans objet|s.o.|s. o.|nicht zutreffend|no aplica|não se aplica|n.v.t.|nie dotyczy|対象外|لا ينطبق',
  ),
  yes: list('yes|y|true|x|1|✓|✔|must|must-have|required|ja|oui|sí|sim|s|tak|да|はい|نعم'),
  no: list('no|n|false|0|✗|optional|-|–|—|n/a|nein|non|não|nee|nie|нет|いいえ|لا'),
};

const headings = ['competency', 'theme', 'description', 'weight', 'mustHave', 'level', 'ignored'] as const;
/** What a column holds; a column without a role holds a level, or is for the reader to work out. */
export type ColumnRole = (typeof headings)[number];

/** What the heading of a column says that it holds; undefined for a level, or anything else. */
export type RoleOf = (heading: string) => ColumnRole | undefined;

/** The first line of a heading without case, punctuation and anything in brackets. */
function plain(heading: string): string {
  const [first = ''] = heading.split('\n', 1);
  if (first.length > 60) return '';
  const words = first.replace(/\([^()]*\)/g, ' ').toLowerCase();
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** A function that says which role a heading's wording gives its column; of two roles the first has a word. */
export function createWording<Role extends string>(
  words: Readonly<Record<Role, readonly string[]>>,
  order: readonly Role[],
): (heading: string) => Role | undefined {
  const roles = new Map<string, Role>();
  for (const role of [...order].reverse()) for (const word of words[role]) roles.set(plain(word), role);
  roles.delete('');
  // "[Weight]" is a level of that name.
  return (heading) =>
    heading.startsWith('[') || heading.length > 500 ? undefined : roles.get(plain(heading));
}

const aside = / (?:id|comments?|notes?|remarks?|signature|evidence|rating|score)$/u;

/** A function that says which role a heading's wording gives its column in a ladder. */
export function createRoles(words: GridWords): RoleOf {
  const roleOf = createWording(words, headings);
  const isCompetency = (part: string): boolean => roleOf(part) === 'competency';
  return (heading) => {
    const isShort = !heading.startsWith('[') && heading.length <= 500;
    // A corner cell often names both of its sides: "Competency / Level".
    if (/^(?:#|№|n[º°])$|\(y(?:es)?\s?\/\s?no?\)$/iu.test(heading)) return 'ignored';
    if (isShort && heading.split(/[/\\|]/).some(isCompetency)) return 'competency';
    // "competency_id" is for programs, "HR comments" for those who write the table.
    return isShort && aside.test(plain(heading)) ? 'ignored' : roleOf(heading);
  };
}

/** A function that says whether a whole text is one of the words, in any case. */
export function createMatcher(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words.map((word) => word.trim().toLowerCase()));
  known.delete('');
  return (text) => text.length < 60 && known.has(text.trim().toLowerCase());
}
