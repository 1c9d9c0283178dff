import type { Statement } from '../../schema/expectation.js';
import { numbered } from './entry.js';
import { mergeList } from './merge-list.js';
import { isDefaultId, pairStatements } from './pair-statements.js';
import type { Place } from './place.js';
import { cellKeys, PlacedStatement } from './placed-statement.js';
import type { FullSides, Sides, ThreeWay } from './three-way.js';

type Merge = (sides: FullSides<Statement>, at: { thing: 'statement'; place: Place }) => Statement;

/**
 * Merges the statements of one cell. Default ids are places, not names, so each side's statements are first
 * matched to those of base by their words; an added statement whose id is taken gets the next free one.
 */
export function mergeStatements(
  merge: ThreeWay,
  lists: Sides<readonly Statement[]>,
  cell: Place,
  mergeStatement: Merge,
): readonly Statement[] | undefined {
  const base = lists.base ?? [];
  const merged = mergeList(merge, lists, { thing: 'cell', place: cell }, 'statements', {
    keysOf: (list, side) => numbered(side === 'base' ? base.map(oldKey) : keysAgainst(base, list)),
    nameOf: ({ id }) => id,
    merge: (sides) => {
      const at = { thing: 'statement', place: { ...cell, statement: idOf(sides) } } as const;
      return merge.thing(withOneId(sides), at, (all) => mergeStatement(all, at));
    },
  });
  return merged && withOwnIds(merged);
}

const oldKey = ({ id }: Statement): string => `old ${id}`;

/** A key for each statement: of the one in base that it is, or else of its own id, or its text. */
function keysAgainst(base: readonly Statement[], side: readonly Statement[]): string[] {
  const place = (statement: Statement): PlacedStatement =>
    new PlacedStatement(statement, {}, cellKeys('', '', ''));
  const origins = new Map<Statement, Statement>();
  for (const [one, other] of pairStatements(base.map(place), side.map(place)).pairs) {
    origins.set(other.statement, one.statement);
  }
  return side.map((statement) => {
    const origin = origins.get(statement);
    if (origin) return oldKey(origin);
    return isDefaultId(statement) ? `new ${statement.text}` : `new id ${statement.id}`;
  });
}

/** The id that a conflict names, the same whichever version is ours. */
const idOf = ({ base, ours, theirs }: Sides<Statement>): string =>
  base?.id ?? [ours, theirs].flatMap((side) => side?.id ?? []).sort()[0] ?? '';

/** A default id that shifted is no change of the statement. */
function withOneId(sides: Sides<Statement>): Sides<Statement> {
  const { base, ours, theirs } = sides;
  if (![base, ours, theirs].every((side) => side === undefined || isDefaultId(side))) return sides;
  const id = (ours && ours.id !== base?.id ? ours.id : theirs?.id) ?? ours?.id ?? base?.id ?? '';
  const named = (side: Statement | undefined): Statement | undefined => side && { ...side, id };
  return { base: named(base), ours: named(ours), theirs: named(theirs) };
}

function withOwnIds(statements: readonly Statement[]): readonly Statement[] {
  const all = new Set(statements.map(({ id }) => id));
  const taken = new Set<string>();
  let next = 1;
  return statements.map((statement) => {
    if (!taken.has(statement.id)) {
      taken.add(statement.id);
      return statement;
    }
    while (all.has(`s${next}`)) next += 1;
    all.add(`s${next}`);
    taken.add(`s${next}`);
    return { ...statement, id: `s${next}` };
  });
}
