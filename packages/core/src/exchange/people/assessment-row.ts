import type { Evidence, PlacedEvidence, RatedPlace, Rating, RaterRole } from '../../schema/assessment.js';
import { linkSchema } from '../../schema/link.js';
import type { AnswerFinder } from './answers.js';
import { Lookup } from './lookup.js';
import type { PeopleFinder } from './people-finder.js';
import type { PeopleColumn, PeopleWords } from './people-words.js';
import { readDate } from './read-date.js';
import type { TableRow } from './table-row.js';
import { levelIn } from './track-finder.js';
import type { TrackNames } from './track-names.js';

/** What rows are read with, and what a row that does not say goes by. */
export interface RowReading {
  readonly words: PeopleWords;
  readonly people: PeopleFinder;
  readonly answers: AnswerFinder;
  readonly raters: Lookup<{ readonly id: RaterRole }>;
  readonly rater: RaterRole | undefined;
  readonly date: string | undefined;
  readonly dayFirst: boolean | undefined;
}

/** What a row adds to an assessment; neither, where it only says that somebody has not been assessed. */
export interface RowContent {
  readonly rating?: Rating | undefined;
  readonly evidence?: PlacedEvidence | undefined;
}

/** Reads what a row says about a person on a track. Look at `row.isLeftOut` first: then it adds nothing. */
export function readRow(row: TableRow, names: TrackNames, reading: RowReading): RowContent {
  const evidence = evidenceIn(row, reading);
  if (row.text('rating') !== '') return { rating: ratingIn(row, names, evidence, reading) };
  if (row.text('note') !== '') row.note('left-out', 'note-without-rating', 'note');
  if (evidence) return { evidence: placedEvidenceIn(row, names, evidence, reading) };
  if (row.text('competency') !== '') placeIn(row, names);
  return {};
}

function ratingIn(
  row: TableRow,
  names: TrackNames,
  evidence: Evidence | undefined,
  reading: RowReading,
): Rating | undefined {
  const place = placeIn(row, names);
  const isMilestone = row.text('level') === '' && !names.hasOneLevel;
  const answer = isMilestone
    ? row.find('rating', names.milestones, 'milestone')
    : row.find('rating', reading.answers, 'rating');
  const rater = raterIn(row, reading);
  const date = dateIn(row, 'date', reading) ?? reading.date;
  if (date === undefined && row.text('date') === '') row.leaveOut('no-date', 'date');
  if (!place || !answer || !rater || date === undefined) return undefined;
  const note = row.text('note');
  const details = {
    ...(evidence && { evidence: Object.freeze([evidence]) }),
    ...(note !== '' && { note }),
  };
  return Object.freeze({ ...place, value: answer.id, ...rater, date, ...details });
}

function placedEvidenceIn(
  row: TableRow,
  names: TrackNames,
  evidence: Evidence,
  reading: RowReading,
): PlacedEvidence | undefined {
  const place = placeIn(row, names);
  const rater = raterIn(row, reading);
  const date = evidence.date ?? dateIn(row, 'date', reading);
  if (!place || !rater) return undefined;
  return Object.freeze({ ...place, ...rater, ...evidence, ...(date !== undefined && { date }) });
}

function placeIn(row: TableRow, names: TrackNames): RatedPlace | undefined {
  if (row.text('competency') === '') return row.leaveOut('no-competency', 'competency');
  const competency = row.find('competency', names.competencies, 'competency');
  const level = levelIn(row, 'level', names);
  if (!competency || (row.text('level') !== '' && !level)) return undefined;
  const place = { competency: competency.id, ...(level && { level: level.id }) };
  if (row.text('statement') === '') return place;
  if (!level && !names.hasOneLevel) return row.leaveOut('statement-without-level', 'statement');
  const statements = names.statements(competency.id, level?.id);
  const statement = row.find('statement', statements, 'statement');
  return statement && { ...place, statement: statement.id };
}

function raterIn(row: TableRow, reading: RowReading): Pick<Rating, 'rater' | 'by'> | undefined {
  const rater = row.text('rater') === '' ? reading.rater : row.find('rater', reading.raters, 'rater')?.id;
  if (row.text('rater') === '' && !rater) return row.leaveOut('no-rater', 'rater');
  const by = reading.people.idIn(row, 'by');
  return rater && { rater, ...(by !== undefined && { by }) };
}

/** The evidence of a row. A link that is unsafe is left out alone. */
function evidenceIn(row: TableRow, reading: RowReading): Evidence | undefined {
  const text = row.text('evidence');
  const link = row.text('link');
  const isSafe = link !== '' && linkSchema.safeParse(link).success;
  if (link !== '' && !isSafe) row.note('left-out', 'unsafe-link', 'link');
  const date = dateIn(row, 'evidenceDate', reading);
  if (text === '' && !isSafe && date === undefined) return undefined;
  return Object.freeze({ text, ...(isSafe && { link }), ...(date !== undefined && { date }) });
}

/** The date in a column, if there is any; a row with one that cannot be read is left out. */
function dateIn(row: TableRow, column: PeopleColumn, { words, dayFirst }: RowReading): string | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const found = readDate(text, words.months, dayFirst);
  if ('problem' in found) return row.leaveOut(`${found.problem}-date`, column);
  if (found.isCut) row.note('guessed', 'time-without-offset', column);
  return found.date;
}
