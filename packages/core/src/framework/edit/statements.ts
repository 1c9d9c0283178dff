import type { Statement } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { Matching } from '../versions/matching.js';
import { likeness, wordsOf } from '../wording.js';
import { withDetails } from './details.js';
import type { DraftStatement } from './draft.js';
import { putCell, readCell, type CellPlace } from './own-cells.js';

/** From this likeness on, in one cell, a line is another wording of a statement: as between versions. */
const rewordedFrom = 0.5;

/** Longer texts are compared by their first words. */
const mostWords = 200;

/** A statement before, or a line after. */
interface Line {
  readonly text: string;
  readonly words: readonly string[];
  readonly statement?: DraftStatement;
}

/**
 * Writes the statements of a cell, one a line, trimmed; blank lines are left out. Ratings point at statements by
 * their ids: a line with the text of a statement, or else with half of its words or more (the most alike first),
 * is that statement, with its id, examples and mark. Any other gets an id above all that the cell has had (s4,
 * s5, ...), so that no rating is taken for words that it was not given for.
 *
 * A cell that the track takes over is written anew as the track's own, with its summary and examples: own wording
 * replaces all wording. No lines take own wording back: the cell says again what the track takes over, or else
 * keeps its summary, examples and settings, or is not defined. Lines that say what the cell says change nothing.
 * Throws on an unknown track, row or level.
 */
export function setStatements({
  lines,
  ...place
}: CellPlace & { lines: readonly string[] }): Recipe<Framework> {
  return (draft) => {
    const { own, inherited } = readCell(draft, place);
    const cell = typeof own === 'object' ? own : {};
    const below = own !== 'not-expected' && typeof inherited === 'object' ? inherited : {};
    const takesOver = cell.statements === undefined ? below : {};
    const before = cell.statements ?? takesOver.statements ?? [];
    const texts = textsOf(lines);
    const said = textsOf(before.map(({ text }) => text));
    if (texts.length === said.length && texts.every((text, index) => text === said[index])) return;

    if (texts.length > 0) {
      const statements = rewrite(before, texts, [...before, ...(below.statements ?? [])]);
      const { summary = takesOver.summary, examples = takesOver.examples } = cell;
      putCell(draft, place, withDetails(cell, { summary, statements, examples }));
    } else if (cell.statements !== undefined) {
      const wording = { statements: undefined, summary: undefined, examples: undefined };
      const rest = withDetails(cell, below.statements ? wording : { statements: undefined });
      putCell(draft, place, Object.keys(rest).length > 0 ? rest : undefined);
    }
  };
}

const textsOf = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/** The statements that texts are, or become. */
function rewrite(
  before: readonly DraftStatement[],
  texts: readonly string[],
  taken: readonly Statement[],
): DraftStatement[] {
  const lineOf = (text: string): Line => ({ text, words: wordsOf(text).slice(0, mostWords) });
  const after = texts.map(lineOf);
  const matching = new Matching<Line>(
    before.map((statement) => ({ ...lineOf(statement.text.trim()), statement })),
    after,
  );
  matching.byKey(({ text }) => text);
  matching.byLikeness(
    () => '',
    (one, other) => likeness(one.words, other.words),
    rewordedFrom,
  );
  const origins = new Map([...matching.pairs].map(([one, other]) => [other, one.statement]));
  const newId = idsAbove(taken);
  return after.map((line) => {
    const statement = origins.get(line);
    if (!statement) return { id: newId(), text: line.text };
    statement.text = line.text;
    return statement;
  });
}

/** A function that gives s1, s2, ..., from the one above the highest that is taken. */
function idsAbove(taken: readonly Statement[]): () => string {
  const ids = new Set(taken.map(({ id }) => id));
  const numbers = [...ids].map((id) => Number(/^s(\d{1,15})$/.exec(id)?.[1] ?? 0));
  let last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return () => {
    do last += 1;
    while (ids.has(`s${last}`));
    return `s${last}`;
  };
}
