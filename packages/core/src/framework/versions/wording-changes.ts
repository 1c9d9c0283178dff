import type { PlacedStatement } from './placed-statement.js';
import type { ReadCell, TrackVersions } from './track-versions.js';

/** Words that changed: without `before` they are new, without `after` they are gone. */
export interface WordingChange {
  readonly before?: string;
  readonly after?: string;
}

/** What became of one statement, for a person who rated it. */
export interface StatementFate {
  readonly kind: 'same' | 'reworded' | 'moved' | 'split' | 'merged' | 'removed';
  /** What it is now: none if removed, several if split. */
  readonly to: readonly PlacedStatement[];
}

/** Whether two texts are the same words to a reader: spaces, and how accents are stored, do not count. */
const sameWords = (one: string, other: string): boolean => one === other || plain(one) === plain(other);
const plain = (text: string): string => text.normalize().replace(/\s+/g, ' ').trim();

export function statementFate(
  statement: PlacedStatement,
  { statements, mergedInto }: TrackVersions,
): StatementFate {
  const parts = statements.splits.get(statement);
  if (parts) return { kind: 'split', to: parts };
  const whole = mergedInto.get(statement);
  if (whole) return { kind: 'merged', to: [whole] };
  const other = statements.pairs.get(statement);
  if (!other) return { kind: 'removed', to: [] };
  if (other.home.cell !== statement.home.cell) return { kind: 'moved', to: [other] };
  return {
    kind: sameWords(statement.statement.text, other.statement.text) ? 'same' : 'reworded',
    to: [other],
  };
}

const textOf = ({ statement }: PlacedStatement): string => statement.text;

/** Everything that a cell says in other words than before; `undefined` stands for no cell. */
export function wordingChanges(
  before: ReadCell | undefined,
  after: ReadCell | undefined,
  versions: TrackVersions,
): WordingChange[] {
  const old = before?.statements ?? [];
  const fates = old.map((statement) => ({ statement, ...statementFate(statement, versions) }));
  const here = new Set(after?.statements);
  const told = new Set(fates.flatMap(({ to }) => to));
  const changed = fates
    .filter(({ kind }) => kind !== 'same')
    .map(({ statement, to }) => {
      const now = to.filter((one) => here.has(one)).map(textOf);
      return { before: textOf(statement), ...(now.length > 0 ? { after: now.join('\n') } : {}) };
    });
  const added = [...here].filter((statement) => !told.has(statement)).map((one) => ({ after: textOf(one) }));
  return [...changed, ...added, ...otherChanges(before?.words ?? [], after?.words ?? [])];
}

function otherChanges(before: readonly string[], after: readonly string[]): WordingChange[] {
  const gone = before.filter((text) => text && !after.some((other) => sameWords(text, other)));
  const added = after.filter((text) => text && !before.some((other) => sameWords(text, other)));
  const pairs = Math.max(gone.length, added.length);
  return Array.from({ length: pairs }, (_, index) => ({
    ...(gone[index] === undefined ? {} : { before: gone[index] }),
    ...(added[index] === undefined ? {} : { after: added[index] }),
  }));
}
