import { cleanLines, splitLine } from '../grid/heading.js';
import { excerpt } from '../report/excerpt.js';
import { createMatcher, gridWords } from '../grid/grid-words.js';
import { oneLine, readName } from '../grid/name.js';
import { readStatements } from '../grid/statements.js';
import type { TakeCaseNote } from './case-notes.js';
import type { DraftCell, DraftCompetency, DraftRow, DraftTrack } from './draft.js';
import { inOrder, listIn, numberIn, recordIn, textIn } from './json-value.js';
import { LevelColumns, levelKeys } from './level-items.js';

/** What a rubric needs of the rest of its package. */
export interface RubricSurroundings {
  /** The competency that a link points at. */
  readonly competencyAt: (link: unknown) => DraftCompetency | undefined;
  /** What an item says of a level, by the key of the level. */
  readonly describeLevel: (key: string) => string | undefined;
  readonly note: TakeCaseNote;
}

interface Criterion {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly levels: readonly CriterionLevel[];
}

interface CriterionLevel {
  readonly key: string;
  readonly text: string;
  readonly order: number;
  readonly description: string;
  readonly path: string;
  readonly confidence: number;
}

const isNotExpected = createMatcher(gridWords.notExpected);

/** A rubric as a track: its criteria are rows, the levels of all of them together are columns. */
export function readRubric(rubric: unknown, path: string, around: RubricSurroundings): DraftTrack {
  const { title, description, CFRubricCriteria } = recordIn(rubric);
  const columns = new LevelColumns();
  const criteria = inParts(CFRubricCriteria, `${path}.CFRubricCriteria`).map((part): Criterion => {
    const levels = readLevels(part.value, part.path, around.note);
    for (const level of levels) columns.add(level.key, level);
    return { ...part, levels };
  });
  const { levels, places } = columns.end(around.describeLevel);
  const taken = new Set<DraftCompetency>();
  return {
    name: oneLine(textIn(title)),
    description: textIn(description),
    levels,
    rows: criteria.map((criterion) => readRow(criterion, places, taken, around)),
  };
}

interface Part {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** The parts of a list in the order of their positions. */
function inParts(list: unknown, path: string): Part[] {
  const parts = listIn(list).map((entry, index) => ({ value: recordIn(entry), path: `${path}[${index}]` }));
  return inOrder(parts, ({ value }) => numberIn(value['position']));
}

function readLevels(criterion: Part['value'], above: string, note: TakeCaseNote): CriterionLevel[] {
  const parts = inParts(criterion['CFRubricCriterionLevels'], `${above}.CFRubricCriterionLevels`);
  const named = parts.map(({ value }, index) => ({
    text: textIn(value['quality']),
    order: numberIn(value['position']) ?? index + 1,
  }));
  const keys = levelKeys(named);
  return named.map((level, index) => {
    const { value, path } = parts[index] as Part;
    const feedback = textIn(value['feedback']);
    if (feedback !== '') note('left-out', 'feedback', { text: excerpt(feedback) }, path);
    const description = cleanLines(textIn(value['description']));
    return {
      ...level,
      key: keys[index] as string,
      description,
      path,
      confidence: level.text === '' ? 0.9 : 1,
    };
  });
}

function readRow(
  { value, path, levels }: Criterion,
  places: ReadonlyMap<string, number>,
  taken: Set<DraftCompetency>,
  { competencyAt, note }: RubricSurroundings,
): DraftRow {
  const said = {
    name: readName(oneLine(textIn(value['category']))),
    description: textIn(value['description']),
  };
  const linked = competencyAt(value['CFItemURI']);
  const known = linked && !taken.has(linked) ? linked : undefined;
  if (linked && !known) note('guessed', 'another-competency', { text: excerpt(linked.name) }, path);
  if (known) taken.add(known);
  const hasName = textIn(value['category']) !== '';
  return {
    competency: known ?? newCompetency(hasName ? said : withName(said.description, linked)),
    ...(known && hasName && said.name !== known.name && { name: said.name }),
    ...(known &&
      said.description &&
      said.description !== known.description && { description: said.description }),
    ...readWeight(value['weight'], path, note),
    mustHave: recordIn(value['extensions'])['mustHave'] === true,
    cells: levels.flatMap((level) => readCell(level, places)),
  };
}

const newCompetency = (words: { readonly name: string; readonly description: string }): DraftCompetency => ({
  ...words,
  identifiers: [],
});

/** A competency for a criterion that only describes itself. */
function withName(
  text: string,
  linked: DraftCompetency | undefined,
): { readonly name: string; readonly description: string } {
  if (linked) return { name: linked.name, description: text };
  const [name, description] = splitLine(text);
  return { name, description };
}

function readWeight(value: unknown, path: string, note: TakeCaseNote): { readonly weight?: number } {
  const weight = Math.round((numberIn(value) ?? Number.NaN) * 1000) / 1000;
  if (weight >= 0 && weight <= 1000) return { weight };
  if (value !== undefined && value !== null) note('left-out', 'weight-out-of-range', {}, path);
  return {};
}

function readCell(
  { key, description, path, confidence }: CriterionLevel,
  places: ReadonlyMap<string, number>,
): DraftCell[] {
  const content = isNotExpected(description) ? 'not-expected' : readStatements(description, isNotExpected);
  return content.length === 0 ? [] : [{ level: places.get(key) ?? 0, content, path, confidence }];
}
