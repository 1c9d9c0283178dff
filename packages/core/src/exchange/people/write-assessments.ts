import type { Assessment, Evidence, PlacedEvidence, RatedPlace, Rating } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import { answersOf, type Answer } from './answers.js';
import { Lookup } from './lookup.js';
import { peopleWords, type PeopleColumn } from './people-words.js';
import { levelText, TrackFinder } from './track-finder.js';
import type { TrackNames } from './track-names.js';
import { writeTable, type WrittenRow } from './write-table.js';

const columns = [
  ...(['person', 'name', 'track', 'currentLevel', 'competency', 'level', 'statement', 'rating'] as const),
  ...(['rater', 'by', 'date', 'note', 'evidence', 'link', 'evidenceDate'] as const),
] satisfies readonly PeopleColumn[];
type Row = WrittenRow<(typeof columns)[number]>;

/**
 * Writes assessments as CSV text (RFC 4180, `\r\n` after each row) that {@link readAssessments} reads back: the
 * headings of {@link peopleWords}, then a rating a row. Parts of the framework are written by name where the name
 * alone finds them again, else by id; what the framework lacks is written by its id, and does not read back.
 * A cell that a spreadsheet could run as a formula gets an apostrophe before it, which reading takes off.
 *
 * What comes back: person, track, level, ratings and evidence, in their order. Further pieces of evidence of a
 * rating come back as evidence beside the ratings. Texts come back without blanks at their ends and with every line
 * break as `\n`; one that is empty does not come back, nor does evidence of which nothing is left. Assessments of
 * the same person and track come back as one.
 *
 * What it does not carry: the assessment's own id, the framework's version, who has shared and when (so nothing
 * comes back as shared), flags to talk about, extensions, and an assessment without a person.
 */
export function writeAssessments(assessments: readonly Assessment[], framework: Framework): string {
  const answers = answersOf(framework, peopleWords);
  const tracks = new Map(framework.tracks.map((track) => [track.id, track]));
  const finder = new TrackFinder(framework, peopleWords);
  const names = new Lookup(framework.tracks, ({ name }) => [name]);
  const rows = assessments.flatMap((assessment) => {
    const { person, level } = assessment;
    const found = tracks.get(assessment.track);
    const track = found && finder.namesOf(found);
    const whose = {
      person: person?.id,
      name: person?.name,
      track: names.textOf(assessment.track),
      currentLevel: levelText(level, track),
    };
    return contentsOf(assessment, answers, track).map((content): Row => ({ ...whose, ...content }));
  });
  return writeTable(columns, rows);
}

/** A row for each rating and each further piece of evidence; a blank one for an assessment that has neither. */
function contentsOf(
  assessment: Assessment,
  answers: Lookup<Answer>,
  track: TrackNames | undefined,
): readonly Row[] {
  const further: PlacedEvidence[] = [];
  const ratings = assessment.ratings.map((rating): Row => {
    const { value, date, note, evidence = [], ...place } = rating;
    const [first, ...rest] = evidence.filter(isFilled);
    further.push(...rest.map((each) => ({ ...place, ...each })));
    const isMilestone = place.level === undefined && track?.hasOneLevel === false;
    const texts = isMilestone ? track.milestones : answers;
    const seen = first && evidenceRow(first);
    return { ...placeRow(place, track), rating: texts.textOf(value), date, note, ...seen };
  });
  const evidence = [...(assessment.evidence ?? []).filter(isFilled), ...further].map((each): Row => ({
    ...placeRow(each, track),
    ...evidenceRow(each),
  }));
  const rows = [...ratings, ...evidence];
  return rows.length > 0 ? rows : [{}];
}

const isFilled = ({ text, link, date }: Evidence): boolean =>
  text.trim() !== '' || link !== undefined || date !== undefined;

const evidenceRow = ({ text, link, date }: Evidence): Row => ({ evidence: text, link, evidenceDate: date });

function placeRow(
  { competency, level, statement, rater, by }: RatedPlace & Pick<Rating, 'rater' | 'by'>,
  track: TrackNames | undefined,
): Row {
  return {
    competency: track?.competencies.textOf(competency) ?? competency,
    level: levelText(level, track),
    statement: statement && (track?.statements(competency, level).textOf(statement) ?? statement),
    rater: peopleWords.raters[rater][0],
    by,
  };
}
