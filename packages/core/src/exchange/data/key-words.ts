import type { DataRole } from './data-words.js';

type KeyWords = Readonly<Partial<Record<DataRole, string>>>;

const english: Readonly<Record<DataRole, string>> = {
  track: 'track|role|ladder|job|profession|discipline|career|position|family|framework|department',
  level: 'level|milestone|grade|band|stage|step|seniority|rank|tier',
  theme: 'theme|category|area|pillar|domain|group|section|cluster',
  competency: 'competency|competence|skill|topic|capability|attribute|dimension|axis|practice|trait|ability',
  statement:
    'criterion|criteria|signal|behaviour|behavior|statement|expectation|indicator|responsibility|bullet|descriptor|point|requirement',
  example: 'example|evidence|illustration',
  text: 'text|description|summary|detail|content|body|wording|definition|about|overview|scope',
  name: 'name|title|label|heading',
  id: 'id|slug|path|key|code|uid|uuid|ref',
  weight: 'weight|weighting',
  mustHave: 'must|mandatory',
};

/** Of other languages: after `+`, the form for several, where it is not the other one with an s. */
const others: readonly KeyWords[] = [
  // German
  {
    track: 'laufbahn+laufbahnen|rolle+rollen|beruf+berufe|funktion+funktionen|profil',
    level: 'stufe+stufen|ebene+ebenen|niveau+niveaus|karrierestufe+karrierestufen',
    theme: 'bereich+bereiche|kategorie+kategorien|thema+themen|gruppe+gruppen|kompetenzfeld+kompetenzfelder',
    competency: 'kompetenz+kompetenzen|fähigkeit+fähigkeiten|fertigkeit+fertigkeiten',
    statement:
      'anforderung+anforderungen|erwartung+erwartungen|verhalten+verhaltensweisen|aussage+aussagen|indikator+indikatoren|kriterium+kriterien',
    example: 'beispiel+beispiele|nachweis+nachweise',
    text: 'beschreibung+beschreibungen|inhalt|zusammenfassung|formulierung',
    name: 'titel|bezeichnung',
    weight: 'gewicht|gewichtung',
  },
  // French
  {
    track: 'métier|filière|parcours|poste|fonction|emploi',
    level: 'niveau+niveaux|échelon|palier',
    theme: 'domaine|thème|catégorie|pôle|groupe',
    competency: 'compétence|aptitude',
    statement: 'comportement|critère|attente|attendu|indicateur|exigence|observable',
    example: 'exemple|preuve',
    text: 'descriptif|définition|énoncé|résumé',
    name: 'nom|intitulé|titre|libellé',
    weight: 'poids|pondération',
  },
  // Spanish and Portuguese
  {
    track:
      'perfil+perfiles+perfis|puesto|rol+roles|carrera|cargo|itinerario|profesión+profesiones|carreira|função+funções|percurso|trilha',
    level:
      'nivel+niveles|grado|escalón+escalones|peldaño|etapa|nível+níveis|degrau|patamar+patamares|escalão+escalões',
    theme: 'área|ámbito|categoría|dominio|bloque|eje|eixo|tema',
    competency:
      'competencia|habilidad+habilidades|capacidad+capacidades|destreza|competência|habilidade|capacidade',
    statement:
      'conducta|comportamiento|criterio|indicador+indicadores|expectativa|requisito|comportamento|critério|frase',
    example: 'ejemplo|evidencia|exemplo|evidência',
    text: 'descripción+descripciones|texto|definición|resumen|detalle|descrição+descrições|definição|resumo',
    name: 'nombre|título|denominación|nome|designação|denominação',
    weight: 'peso',
  },
  // Dutch
  {
    track: 'functie|rol+rollen|loopbaan+loopbanen',
    level: 'trede+treden|niveau+niveaus|schaal+schalen|fase+fasen',
    theme: 'thema|domein+domeinen|gebied+gebieden|categorie+categorieën',
    competency: 'competentie|vaardigheid+vaardigheden|onderwerp+onderwerpen',
    statement: 'eis+eisen|gedrag+gedragingen|indicator+indicatoren|verwachting+verwachtingen|criterium',
    example: 'voorbeeld+voorbeelden',
    text: 'tekst+teksten|omschrijving+omschrijvingen|toelichting|inhoud',
    name: 'naam',
  },
  // Italian
  {
    track: 'ruolo+ruoli|profilo+profili|percorso+percorsi',
    level: 'livello+livelli|gradino+gradini|fascia+fasce',
    theme: 'area+aree|ambito+ambiti|categoria+categorie',
    competency: 'competenza+competenze|abilità|capacità',
    statement: 'comportamento+comportamenti|criterio+criteri|indicatore+indicatori|requisito+requisiti',
    example: 'esempio+esempi',
    text: 'testo+testi|descrizione+descrizioni|definizione',
    name: 'titolo',
  },
  // Polish
  {
    track: 'rola+role|ścieżka+ścieżki|stanowisko+stanowiska',
    level: 'poziom+poziomy|stopień+stopnie',
    theme: 'obszar+obszary|kategoria+kategorie',
    competency: 'kompetencja+kompetencje|umiejętność+umiejętności',
    statement: 'zachowanie+zachowania|wskaźnik+wskaźniki|wymaganie+wymagania|oczekiwanie+oczekiwania',
    example: 'przykład+przykłady',
    text: 'opis+opisy|treść',
    name: 'nazwa|tytuł',
    weight: 'waga',
  },
  // Russian
  {
    track: 'роль+роли|профессия+профессии|должность+должности',
    level: 'уровень+уровни|грейд+грейды|ступень+ступени',
    theme: 'область+области|категория+категории|раздел+разделы',
    competency: 'компетенция+компетенции|навык+навыки|умение+умения',
    statement: 'критерий+критерии|ожидание+ожидания|требование+требования|индикатор+индикаторы',
    example: 'пример+примеры',
    text: 'описание+описания|текст+тексты',
    name: 'название|имя',
    weight: 'вес',
  },
  // Chinese and Japanese
  {
    track: '职位|岗位|職種|職位',
    level: '级别|等级|級別|等級|レベル',
    theme: '领域|类别|分野|領域|カテゴリ',
    competency: '能力|技能|スキル|コンペテンシー',
    statement: '行为|标准|要求|行動|基準|要件',
    example: '例子|示例|例',
    text: '描述|说明|説明|内容',
    name: '名称|标题|名前',
  },
  // Arabic
  {
    track: 'المسار|الوظيفة|مسار+مسارات|وظيفة+وظائف',
    level: 'المستوى+المستويات|مستوى+مستويات',
    theme: 'المجال+المجالات|مجال+مجالات|الفئة+الفئات|فئة+فئات',
    competency: 'الكفاءة+الكفاءات|كفاءة+كفاءات|المهارة+المهارات|مهارة+مهارات|جدارة+جدارات',
    statement: 'سلوك+سلوكيات|معيار+معايير|مؤشر+مؤشرات',
    example: 'مثال+أمثلة',
    text: 'الوصف|وصف|النص|نص',
    name: 'الاسم|اسم|العنوان|عنوان',
  },
];

/** The words that keys of documents use, with their role, and whether a word is the form for several. */
export const keyWords: readonly (readonly [word: string, role: DataRole, isPlural: boolean])[] = [
  english,
  ...others,
].flatMap((language) =>
  Object.entries(language).flatMap(([role, list]) =>
    list
      .split('|')
      .flatMap((forms) =>
        forms.split('+').map((word, index) => [word, role as DataRole, index > 0] as const),
      ),
  ),
);
