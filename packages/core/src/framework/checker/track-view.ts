import type { Expectation } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import type { Track, TrackLevel } from '../../schema/track.js';
import { buildMatrix, type MatrixCell, type MatrixRow } from '../matrix.js';
import { readWords } from './words.js';

/** A track as the rules about its shape read it: with what it inherits, without themes. */
export interface TrackView {
  readonly framework: Framework;
  readonly track: Track;
  readonly levels: readonly TrackLevel[];
  readonly rows: readonly MatrixRow[];
}

/** Lays out a track for the rules about its shape, by its id. */
export function viewTrack(framework: Framework, trackId: string): TrackView {
  const { track, columns, groups } = buildMatrix(framework, trackId);
  return { framework, track, levels: columns, rows: groups.flatMap(({ rows }) => rows) };
}

/** Whether nobody has written anything there. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** What people call a level. */
export const nameOfLevel = ({ id, code, title }: TrackLevel): string =>
  [title, code].find((name) => !isBlank(name)) ?? id;

/** Those that lack what more than half of the list has; nothing where it is missing as a rule. */
export function exceptions<T>(list: readonly T[], has: (item: T) => boolean): T[] {
  const without = list.filter((item) => !has(item));
  return without.length * 2 < list.length ? without : [];
}

const textsOf = ({ summary = '', statements = [] }: Expectation): string[] => [
  summary,
  ...statements.map(({ text }) => text),
];

/** Whether an expectation says in words what it asks. */
export const isWorded = (expectation: Expectation): boolean =>
  textsOf(expectation).some((text) => !isBlank(text));

/** Whether a cell says in words what it asks. */
export const hasWording = (cell: MatrixCell | undefined): boolean =>
  cell?.state === 'defined' && isWorded(cell.expectation);

/** A text without case and punctuation; one that has no words stands for itself. */
const plain = (text: string): string => {
  const words = readWords(text).map(({ key }) => key);
  return words.length > 0 ? words.join(' ') : text.trim();
};

/** Whether two expectations say the same in the same order, but for case and punctuation. */
export function sameWording(one: Expectation, other: Expectation): boolean {
  const [texts, others] = [textsOf(one), textsOf(other)];
  return (
    texts.length === others.length && texts.every((text, index) => plain(text) === plain(others[index] ?? ''))
  );
}

/** Whether two expectations have the same summary, but for case and punctuation. */
export const sameSummary = (one: Expectation, other: Expectation): boolean =>
  plain(one.summary ?? '') === plain(other.summary ?? '');
