import {
  raterRoles,
  type Assessment,
  type PlacedEvidence,
  type Rating,
  type RaterRole,
} from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import { assertInstant } from '../../schema/instants.js';
import { schemaVersion } from '../../schema/parse-document.js';
import type { Writable } from '../../schema/recipe.js';
import { AnswerFinder } from './answers.js';
import { readRow, type RowReading } from './assessment-row.js';
import { keyOf, Lookup } from './lookup.js';
import { PeopleFinder, type Somebody } from './people-finder.js';
import type { SourceTable } from '../tables/source-table.js';
import type { PeopleResult } from './people-report.js';
import { noRowFits, openTable, type PeopleTable, type ReadPeopleOptions } from './people-table.js';
import { withWords, type PeopleColumn } from './people-words.js';
import type { TableRow } from './table-row.js';
import { TrackFinder } from './track-finder.js';
import type { TrackNames } from './track-names.js';

/** How to read assessments. */
export interface ReadAssessmentsOptions extends ReadPeopleOptions {
  /** Whose view the rows are that do not say. */
  readonly rater?: RaterRole;
  /** The date of ratings that have none: a day, or a day and a time with its offset from UTC. */
  readonly date?: string;
  /** Whether 03/04/2026 is the third of April. Default: a row with such a date is left out. */
  readonly dayFirst?: boolean;
  /** What the lowest point of the rating scale is called by number. Default: 0 if any row has a 0, else 1. */
  readonly countFrom?: 0 | 1;
}

const known: readonly PeopleColumn[] = [
  ...(['id', 'person', 'name', 'track', 'currentLevel', 'competency', 'level', 'statement'] as const),
  ...(['rating', 'rater', 'by', 'date', 'note', 'evidence', 'link', 'evidenceDate'] as const),
];

/**
 * Reads assessments from CSV text, or from a table such as a sheet of `readXlsx`: a rating a row, with columns by
 * their headings in any order. A row names a person, a track, a competency, a level, a rating, a rater and a date; it may name a statement, the level that
 * the person is on, who the rater is, a note, and evidence with its link and date. One assessment comes out for
 * each person and track, in the order in which the rows name them; its ratings stand in the order of rows.
 *
 * - Tracks, competencies, levels, statements and ratings are named by id or by name, whatever the case and blanks;
 *   levels by code, title, or both; ratings also by number. What could be several things is not guessed.
 * - People are known by an id, else by name. A text that is no id has one made of it, which is noted.
 * - A rating without a level, on a track of several levels, is a milestone: the highest level reached, or "none".
 * - A row without a rating rates nothing: it places its evidence, or says that the person is not assessed yet.
 * - Dates: 2026-03-31, alone or with a time; 31 March 2026; 31/03/2026, where only one order makes a date.
 *
 * A row that does not fit is left out as a whole, and noted with its row, its column and the reason; so are columns
 * that are not known. A link that is unsafe, or a current level that there is not, is left out alone. No text makes
 * it throw, and no issue or note repeats what a cell says. Refused: more than 4,000,000 characters or 100,000 rows
 * (`too-large`), a spreadsheet file (`not-text`), tangled quotes (`malformed`), no headings (`no-headings`), a column
 * that is missing (`no-column`), and a table of which no row fits (`no-rows`).
 * Throws a RangeError on an option that is none: a track that the framework lacks, a rater, a date, a delimiter.
 */
export function readAssessments(
  source: string | SourceTable,
  framework: Framework,
  options: ReadAssessmentsOptions = {},
): PeopleResult<readonly Assessment[]> {
  const { rater, date, dayFirst, countFrom } = options;
  if (date !== undefined) assertInstant(date);
  if (rater !== undefined && !raterRoles.includes(rater))
    throw new RangeError(`The rater is one of ${raterRoles.join(', ')}.`);
  const words = withWords(options.words);
  const tracks = new TrackFinder(framework, words, options.track);
  const needed: (readonly PeopleColumn[])[] = [['person', 'name', 'id'], ['competency'], ['rating']];
  if (!tracks.hasDefault) needed.push(['track']);
  if (rater === undefined) needed.push(['rater']);
  if (date === undefined) needed.push(['date']);
  const table = openTable(source, words, { known, needed }, options.delimiter);
  if ('ok' in table) return table;

  tracks.noteDefault(table, options.track);
  const people = new PeopleFinder(table);
  const raters = new Lookup(
    raterRoles.map((id) => ({ id })),
    ({ id }) => words.raters[id],
  );
  const answers = new AnswerFinder(framework, words, table, countFrom);
  const drafts = draftsIn(table, tracks, { words, people, answers, raters, rater, date, dayFirst });
  return finished(drafts, table, framework);
}

/** What the rows say about one person on one track. */
interface Draft {
  readonly key: string;
  readonly person: Writable<Somebody['person']>;
  readonly track: string;
  level?: string;
  readonly ratings: Rating[];
  readonly evidence: PlacedEvidence[];
}

function draftsIn(table: PeopleTable, tracks: TrackFinder, reading: RowReading): Draft[] {
  const drafts = new Map<string, Draft>();
  let unrated = 0;
  for (const row of table.rows) {
    const somebody = reading.people.in(row);
    const names = tracks.in(row);
    if (!names) continue;
    const { rating, evidence } = readRow(row, names, reading);
    if (!somebody || row.isLeftOut) continue;
    const { key, person } = somebody;
    const track = names.track.id;
    const place = `${track}\n${key}`;
    const draft = drafts.get(place) ?? { key, person: { ...person }, track, ratings: [], evidence: [] };
    drafts.set(place, draft);
    addPerson(draft, person, row);
    addLevel(draft, names, row);
    if (rating) draft.ratings.push(rating);
    else unrated += 1;
    if (evidence) draft.evidence.push(evidence);
  }
  if (unrated > 0) table.take('understood', 'rows-without-rating', { count: unrated });
  return [...drafts.values()];
}

function addPerson({ person }: Draft, { name }: Somebody['person'], row: TableRow): void {
  if (name === undefined) return;
  person.name ??= name;
  if (name !== person.name && keyOf(name) !== keyOf(person.name)) row.note('left-out', 'other-name');
}

/** The level that somebody is on is no part of a rating: where it does not fit, it is left out alone. */
function addLevel(draft: Draft, { levels }: TrackNames, row: TableRow): void {
  const text = row.text('currentLevel');
  if (text === '') return;
  const found = levels.find(text);
  if (found === undefined || found === 'several') row.note('left-out', 'no-current-level', 'currentLevel');
  else if (draft.level !== undefined && draft.level !== found.id)
    row.note('left-out', 'other-level', 'currentLevel');
  else draft.level = found.id;
}

/** The assessments of the drafts, frozen. Nothing is left to check: all that a row adds was checked as it was read. */
function finished(
  drafts: readonly Draft[],
  { rows, report }: PeopleTable,
  framework: Framework,
): PeopleResult<readonly Assessment[]> {
  if (rows.length > 0 && drafts.length === 0)
    return { ok: false, issues: [noRowFits], report: report({ people: 0, ratings: 0 }) };
  const value = drafts.map(({ person, track, level, ratings, evidence }) =>
    Object.freeze({
      schemaVersion,
      framework: framework.id,
      person: Object.freeze(person),
      track,
      ...(level !== undefined && { level }),
      ratings: Object.freeze(ratings),
      ...(evidence.length > 0 && { evidence: Object.freeze(evidence) }),
    }),
  );
  const people = new Set(drafts.map(({ key }) => key)).size;
  const ratings = value.reduce((sum, assessment) => sum + assessment.ratings.length, 0);
  return { ok: true, value, report: report({ people, ratings }) };
}
