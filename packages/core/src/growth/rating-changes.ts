import type { Assessment, Rating, RaterRole } from '../schema/assessment.js';
import type { Framework } from '../schema/framework.js';
import { dayOf } from '../schema/instants.js';
import { levelsOfTrack } from '../schema/track-inheritance.js';
import { compareText } from './compare-text.js';
import { isAfter } from '../schema/days.js';

/** A rating that was given or changed: where it points, whose it is, and what it says. No names, only ids. */
export interface RatingChange {
  /** `agreed`: settled by both on the day of the last talk or later. `changed`: by one rater, after it. */
  readonly kind: 'agreed' | 'changed';
  readonly competency: string;
  readonly level?: string;
  readonly statement?: string;
  readonly rater: RaterRole;
  readonly by?: string;
  readonly date: string;
  /** The value before, where there was one. */
  readonly from?: string;
  readonly to: string;
}

/**
 * What was agreed since a day or an instant, then what else changed, each by date. The latest rating of each
 * rater about each thing counts, beside the latest that was there before. Saying the same again is no change.
 */
export function ratingChanges(
  framework: Framework,
  assessment: Assessment,
  since?: string,
): readonly RatingChange[] {
  const isNew = ({ rater, date }: Rating): boolean =>
    since === undefined || (rater === 'agreed' ? dayOf(date) >= dayOf(since) : isAfter(date, since));
  const before = new Map<string, Rating>();
  const latest = new Map<string, Rating>();
  for (const rating of withLevels(framework, assessment)) {
    const { competency, level, statement, rater, by } = rating;
    const key = JSON.stringify([competency, level, statement, rater, by]);
    const ratings = isNew(rating) ? latest : before;
    const other = ratings.get(key);
    if (!other || Date.parse(rating.date) >= Date.parse(other.date)) ratings.set(key, rating);
  }
  return [...latest]
    .flatMap(([key, rating]) => {
      const from = before.get(key)?.value;
      const kind = rating.rater === 'agreed' ? 'agreed' : 'changed';
      return kind === 'changed' && from === rating.value
        ? []
        : [{ key, change: changeOf(kind, rating, from) }];
    })
    .sort(
      (a, b) =>
        compareText(a.change.kind, b.change.kind) ||
        Date.parse(a.change.date) - Date.parse(b.change.date) ||
        compareText(a.key, b.key),
    )
    .map(({ change }) => change);
}

/** On a track of one level, a rating with its level and one without are about the same thing. */
function withLevels(framework: Framework, { track: id, ratings }: Assessment): readonly Rating[] {
  const track = framework.tracks.find((candidate) => candidate.id === id);
  const levels = track ? levelsOfTrack(framework, track) : [];
  const [only] = levels;
  return levels.length === 1 && only ? ratings.map((rating) => ({ level: only.id, ...rating })) : ratings;
}

function changeOf(kind: RatingChange['kind'], rating: Rating, from: string | undefined): RatingChange {
  const { competency, level, statement, rater, by, date, value } = rating;
  return {
    kind,
    competency,
    ...(level === undefined ? {} : { level }),
    ...(statement === undefined ? {} : { statement }),
    rater,
    ...(by === undefined ? {} : { by }),
    date,
    ...(from === undefined ? {} : { from }),
    to: value,
  };
}
