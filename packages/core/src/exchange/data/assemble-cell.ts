import { createMatcher, gridWords } from '../grid/grid-words.js';
import { readWeight } from '../grid/weight.js';
import type { FoundCell } from './extract.js';

type Statement = string | { readonly text: string; readonly examples: readonly string[] };

/** A cell in the making: what several entries say of it is put together. */
export type CellInput =
  | 'not-expected'
  | {
      readonly summary?: string;
      readonly statements?: readonly Statement[];
      readonly examples?: readonly string[];
      readonly weight?: number;
      readonly mustHave?: boolean;
    };

const isYes = createMatcher(gridWords.yes);
const isNo = createMatcher(gridWords.no);

/** What a cell says of its weight that cannot be read; the empty text if there is nothing. */
export function unreadable({ weight, mustHave }: FoundCell): string {
  if (weight !== '' && readWeight(weight) === undefined) return weight;
  return isYes(mustHave) || isNo(mustHave) ? '' : mustHave;
}

/** A cell as a document of ours holds it. `told` is the cell with the texts, where `found` points at another. */
export function cellInput(found: FoundCell, told: FoundCell = found): CellInput {
  if (told.isNotExpected) return 'not-expected';
  const weight = readWeight(found.weight);
  const statements = told.statements.map(({ text, examples }): Statement =>
    examples.length > 0 ? { text, examples } : text,
  );
  return {
    ...(told.summary && { summary: told.summary }),
    ...(statements.length > 0 && { statements }),
    ...(told.examples.length > 0 && { examples: told.examples }),
    ...(weight !== undefined && { weight }),
    ...(isYes(found.mustHave) && { mustHave: true }),
  };
}

/** Two entries for one cell as one; the same texts stay once. */
export function joinCells(one: CellInput, other: CellInput): CellInput {
  if (one === 'not-expected') return other;
  if (other === 'not-expected') return one;
  const summaries = [one.summary, other.summary].filter((text) => text !== undefined);
  const statements = [...(one.statements ?? []), ...(other.statements ?? [])];
  const examples = [...(one.examples ?? []), ...(other.examples ?? [])];
  return {
    ...other,
    ...one,
    ...(summaries.length > 0 && { summary: [...new Set(summaries)].join('\n') }),
    ...(statements.length > 0 && { statements }),
    ...(examples.length > 0 && { examples }),
  };
}
