import type { RatedPlace, TalkTopic } from '../../schema/assessment.js';
import type { DropCode, ReviewCode } from './carry-messages.js';
import type { PlacedStatement } from './placed-statement.js';
import type { ReadCell, ReadTrack, TrackVersions } from './track-versions.js';
import { statementFate, wordingChanges, type WordingChange } from './wording-changes.js';

/** Why a person must look at something again. */
interface Review {
  readonly code: ReviewCode;
  readonly texts: readonly WordingChange[];
}

/** What becomes of something that has a place: where it would go, and what speaks against taking it there as it is. */
export type Fate<T> = { readonly drop: DropCode } | KeptFate<T>;

export interface KeptFate<T> {
  readonly to: readonly T[];
  readonly reviews: readonly Review[];
}

export const drop = (code: DropCode): { readonly drop: DropCode } => ({ drop: code });

/** Whether something is about a competency at no level, on a track of several. */
export const isOfRow = ({ level }: RatedPlace, { levels }: ReadTrack): boolean =>
  level === undefined && levels.length > 1;

/** What becomes of something that rests on the words of its place: of a statement, a cell, or a whole row. */
export function placeFate<T extends RatedPlace>(placed: T, versions: TrackVersions): Fate<T> {
  const { before, after } = versions;
  const { competency, level = before.levels[0]?.id ?? '', statement } = placed;
  if (isOfRow(placed, before)) {
    return statement === undefined ? rowFate(placed, versions, idsOf(before), idsOf(after)) : drop('unknown');
  }
  const cell = before.cell(competency, level);
  if (!cell) return drop('unknown');
  return statement === undefined
    ? cellFate(placed, level, cell, versions)
    : fateOnStatement(placed, cell, versions);
}

/** What becomes of something that rests on the words of some levels of a row, and afterwards on those of others. */
export function rowFate<T extends RatedPlace>(
  placed: T,
  versions: TrackVersions,
  told: readonly string[],
  toldAfter: readonly string[],
): Fate<T> {
  const { before, after, pairs, levels } = versions;
  if (!before.rows.has(placed.competency)) return drop('unknown');
  const competency = pairs.competencies.get(placed.competency) ?? '';
  if (!after.rows.has(competency)) return drop('competency-removed');
  const toldNow = new Set(toldAfter);
  const oldTexts = told.flatMap((level) => {
    const now = levels.get(level) ?? '';
    const cell = toldNow.delete(now) ? after.cell(competency, now) : undefined;
    return wordingChanges(before.cell(placed.competency, level), cell, versions);
  });
  const newTexts = [...toldNow].flatMap((level) =>
    wordingChanges(undefined, after.cell(competency, level), versions),
  );
  return { to: [{ ...placed, competency }], reviews: rewordings([...oldTexts, ...newTexts]) };
}

/** What becomes of a flag: it names a competency, or a level of it, and rests on no words. */
export function topicFate(
  topic: TalkTopic,
  { before, after, pairs, levels }: TrackVersions,
): Fate<TalkTopic> {
  const isKnown = topic.level === undefined || idsOf(before).includes(topic.level);
  if (!isKnown || !before.rows.has(topic.competency)) return drop('unknown');
  const competency = pairs.competencies.get(topic.competency) ?? '';
  if (!after.rows.has(competency)) return drop('competency-removed');
  const level = topic.level === undefined ? undefined : levels.get(topic.level);
  if (level === undefined && topic.level !== undefined) return drop('level-removed');
  return { to: [{ competency, ...(level === undefined ? {} : { level }) }], reviews: [] };
}

const idsOf = ({ levels }: ReadTrack): readonly string[] => levels.map(({ id }) => id);

const rewordings = (texts: readonly WordingChange[]): readonly Review[] =>
  texts.length > 0 ? [{ code: 'reworded', texts }] : [];

function cellFate<T extends RatedPlace>(
  placed: T,
  level: string,
  cell: ReadCell,
  versions: TrackVersions,
): Fate<T> {
  const { after, pairs, levels } = versions;
  const competency = pairs.competencies.get(placed.competency) ?? '';
  const levelAfter = levels.get(level) ?? '';
  const now = after.cell(competency, levelAfter);
  if (now && (now.expected || !cell.expected)) {
    const to = { ...placed, competency, ...levelOf(placed, levelAfter, versions) };
    return { to: [to], reviews: rewordings(wordingChanges(cell, now, versions)) };
  }
  const [moved] = cell.statements.flatMap((statement) => {
    const { kind, to } = statementFate(statement, versions);
    return kind === 'moved' ? to : [];
  });
  if (!moved) return drop(whyGone(placed.competency, level, versions));
  const to = movedTo(placed, moved, versions);
  const texts = wordingChanges(cell, after.cell(to.competency, String(moved.place.level)), versions);
  return { to: [to], reviews: [{ code: 'moved', texts }] };
}

function fateOnStatement<T extends RatedPlace>(placed: T, cell: ReadCell, versions: TrackVersions): Fate<T> {
  const about = cell.statements.find(({ statement: { id } }) => id === placed.statement);
  if (!about) return drop('unknown');
  const { kind, to } = statementFate(about, versions);
  if (kind === 'removed') return drop(whyGone(placed.competency, String(about.place.level), versions));
  const moved = to.map((one) => ({ ...movedTo(placed, one, versions), statement: one.statement.id }));
  if (kind === 'same') return { to: moved, reviews: [] };
  const texts = [{ before: about.statement.text, after: to.map((one) => one.statement.text).join('\n') }];
  return { to: moved, reviews: [{ code: kind, texts }] };
}

/** The largest thing that went with the words. */
function whyGone(competency: string, level: string, { after, pairs, levels }: TrackVersions): DropCode {
  const row = pairs.competencies.get(competency) ?? '';
  if (!after.rows.has(row)) return 'competency-removed';
  const cell = after.cell(row, levels.get(level) ?? '');
  if (!cell) return 'level-removed';
  return cell.expected ? 'statement-removed' : 'expectation-removed';
}

/** The same, pointing at the cell in which a statement now stands. */
const movedTo = <T extends RatedPlace>(
  placed: T,
  { place }: PlacedStatement,
  versions: TrackVersions,
): T => ({
  ...placed,
  competency: String(place.competency),
  ...levelOf(placed, String(place.level), versions),
});

/** A level that was left out stays so where a reader still knows which is meant. */
const levelOf = (placed: RatedPlace, level: string, { after }: TrackVersions): { level?: string } =>
  placed.level === undefined && after.levels.length === 1 ? {} : { level };
