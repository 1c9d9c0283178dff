import { findTrack, resolveTrack, type ResolvedTrack } from '../framework/resolve-track.js';
import type { Assessment, Rating } from '../schema/assessment.js';
import type { Expectation } from '../schema/expectation.js';
import type { Framework } from '../schema/framework.js';
import { placedRatings, type PlacedRating } from './placed-ratings.js';

/**
 * A person's assessment as it counts on another track. Shared wording carries: a rating counts wherever the same
 * competency asks for the same, word for word, at whatever level; a rating of one statement wherever that
 * statement stands. Other wording is left out, which makes it unknown and never zero; so is what figures do not
 * count: evidence beside the ratings, and what to talk about. On the person's own track nothing changes. Throws on
 * a track that the framework lacks.
 */
export function carryToTrack(framework: Framework, assessment: Assessment, track: string): Assessment {
  return carrierOf(framework, assessment)(resolveTrack(framework, findTrack(framework, track)));
}

/** The ratings of one competency, by what they are about. */
interface CompetencyRatings {
  readonly expectations: Map<Wording, Rating[]>;
  readonly statements: Map<string, Rating[]>;
}

/** The same for two cells that ask for the same. A cell without a word is like itself only, where inherited. */
type Wording = string | Expectation;

const wordingOf = (expectation: Expectation): Wording => {
  const { statements = [], summary } = expectation;
  if (statements.length > 0) return JSON.stringify(statements.map(({ text }) => text).sort());
  return summary ? JSON.stringify(summary) : expectation;
};

/** {@link carryToTrack} for many tracks: what was rated is looked up once. */
export function carrierOf(
  framework: Framework,
  assessment: Assessment,
): (target: ResolvedTrack) => Assessment {
  let known: ReadonlyMap<string, CompetencyRatings> | undefined;
  return ({ track, levels, rows }) => {
    if (track.id === assessment.track) return assessment;
    known ??= byWording(framework, assessment);
    const ratings: Rating[] = [];
    for (const { competency, cells } of rows) {
      const rated = known.get(competency.id);
      if (!rated) continue;
      levels.forEach(({ id: level }, index) => {
        const cell = cells[index];
        if (cell === undefined || cell === 'not-expected') return;
        for (const rating of rated.expectations.get(wordingOf(cell)) ?? [])
          ratings.push({ ...rating, level });
        for (const { id, text } of cell.statements ?? []) {
          for (const rating of rated.statements.get(text) ?? []) {
            ratings.push({ ...rating, level, statement: id });
          }
        }
      });
    }
    const { level: _level, evidence: _evidence, talkAbout: _talkAbout, ...rest } = assessment;
    return { ...rest, track: track.id, ratings };
  };
}

function byWording(framework: Framework, assessment: Assessment): ReadonlyMap<string, CompetencyRatings> {
  const known = new Map<string, CompetencyRatings>();
  const track = framework.tracks.find(({ id }) => id === assessment.track);
  if (!track) return known;
  const { levels, rows } = resolveTrack(framework, track);
  const rowsById = new Map(rows.map((row) => [row.competency.id, row]));
  const places = new Map(levels.map(({ id }, index) => [id, index]));
  const placeOf = ({ level }: PlacedRating): number => places.get(level) ?? -1;
  // At one instant the later in the list counts: of two levels that ask for the same, let that be the higher.
  const ratings = placedRatings(framework, assessment).toSorted((a, b) => placeOf(a) - placeOf(b));
  for (const rating of ratings) {
    const cell = rowsById.get(rating.competency)?.cells[placeOf(rating)];
    if (cell === undefined || cell === 'not-expected') continue;
    const ofCompetency = known.get(rating.competency) ?? { expectations: new Map(), statements: new Map() };
    known.set(rating.competency, ofCompetency);
    if (rating.statement === undefined) add(ofCompetency.expectations, wordingOf(cell), rating);
    const statement = cell.statements?.find(({ id }) => id === rating.statement);
    if (statement) add(ofCompetency.statements, statement.text, rating);
  }
  return known;
}

function add<K>(lists: Map<K, Rating[]>, key: K, rating: Rating): void {
  const list = lists.get(key);
  if (list) list.push(rating);
  else lists.set(key, [rating]);
}
