import type { Cell } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import { defaultRatingScale, type RatingPoint } from '../../schema/rating-scale.js';
import { flatLevel, levelsOfTrack, lineage } from '../../schema/track-inheritance.js';
import type { Track, TrackLevel } from '../../schema/track.js';
import type { Pairs } from './matching.js';
import { pairThings, type Thing } from './pair-things.js';

/** Which thing of one framework is which of another, by ids. */
export interface FrameworkPairs {
  readonly points: Pairs<string>;
  readonly jobLevels: Pairs<string>;
  readonly themes: Pairs<string>;
  readonly competencies: Pairs<string>;
  readonly tracks: Pairs<string>;
  readonly trackGroups: Pairs<string>;
  /** By the id that the track has before: its levels, own or inherited. */
  readonly levels: ReadonlyMap<string, Pairs<string>>;
}

/** The points that ratings of a framework can give. */
export const pointsOf = ({ ratingScale = defaultRatingScale }: Framework): readonly RatingPoint[] =>
  ratingScale.points;

/** Pairs everything that has an id, apart from statements. */
export function pairFrameworks(before: Framework, after: Framework): FrameworkPairs {
  const pair = (thingsOf: (framework: Framework) => readonly Thing[]): Pairs<string> =>
    pairThings(thingsOf(before), thingsOf(after));
  const tracks = pair((framework) =>
    framework.tracks.map((track) => thing(track.id, track.name, () => trackLines(track))),
  );
  const tracksAfter = new Map(after.tracks.map((track) => [track.id, track]));
  const levels = before.tracks.flatMap((track): [string, Pairs<string>][] => {
    const other = tracksAfter.get(tracks.get(track.id) ?? '');
    return other ? [[track.id, pairLevels(before, track, after, other)]] : [];
  });
  return {
    points: pair((framework) =>
      pointsOf(framework).map(({ id, name, description }) => thing(id, name, () => [description])),
    ),
    jobLevels: pair(({ jobLevels = [] }) => jobLevels.map(({ id, name }) => thing(id, name, () => []))),
    themes: pair(({ themes = [], competencies }) =>
      themes.map(({ id, name, description }) =>
        thing(id, name, () => [
          description,
          ...competencies.filter(({ theme }) => theme === id).map((competency) => competency.name),
        ]),
      ),
    ),
    competencies: pair(competencyThings),
    tracks,
    trackGroups: pair(({ trackGroups = [] }) => trackGroups.map(({ id, name }) => thing(id, name, () => []))),
    levels: new Map(levels),
  };
}

const thing = (id: string, name: string, lines: () => readonly (string | undefined)[]): Thing => ({
  id,
  name,
  lines: () => lines().filter((line) => line !== undefined),
});

function competencyThings({ competencies, tracks }: Framework): Thing[] {
  let known: Map<string, string[]> | undefined;
  const linesOf = (id: string): readonly string[] => {
    if (!known) {
      known = new Map(competencies.map((competency) => [competency.id, []]));
      for (const { competencies: rows = [] } of tracks) {
        for (const row of rows) {
          const lines = known.get(row.competency);
          for (const cell of Object.values(row.expectations ?? {})) lines?.push(...cellLines(cell));
        }
      }
    }
    return known.get(id) ?? [];
  };
  return competencies.map(({ id, name, description }) =>
    thing(id, name, () => [description, ...linesOf(id)]),
  );
}

const trackLines = ({ description, levels = [], competencies = [] }: Track): (string | undefined)[] => [
  description,
  ...levels.flatMap((level) => [level.title, level.description, level.summary]),
  ...competencies.flatMap(({ expectations = {} }) => Object.values(expectations).flatMap(cellLines)),
];

const cellLines = (cell: Cell): string[] =>
  cell === 'not-expected' ? [] : [cell.summary ?? '', ...(cell.statements ?? []).map(({ text }) => text)];

function pairLevels(before: Framework, track: Track, after: Framework, other: Track): Pairs<string> {
  const levels = levelsOfTrack(before, track);
  const others = levelsOfTrack(after, other);
  const [only, onlyOther] = [levels[0], others[0]];
  const single = levels.length === 1 && others.length === 1;
  // A flat track has one level, which it does not name: it stays the same when it gets a name, or loses it.
  if (single && only && onlyOther && (only === flatLevel || onlyOther === flatLevel)) {
    return new Map([[only.id, onlyOther.id]]);
  }
  return pairThings(
    levels.map((level) => levelThing(before, track, level)),
    others.map((level) => levelThing(after, other, level)),
  );
}

/** A level is called by its title. Its code is no name: an inserted level may shift A1, A2, ... like ids. */
const levelThing = (framework: Framework, track: Track, level: TrackLevel): Thing =>
  thing(level.id, level.title ?? '', () => [
    level.code,
    level.description,
    level.summary,
    ...lineage(framework, track).flatMap(({ competencies = [] }) =>
      competencies.flatMap(({ expectations = {} }) => {
        const cell = Object.hasOwn(expectations, level.id) ? expectations[level.id] : undefined;
        return cell === undefined ? [] : cellLines(cell);
      }),
    ),
  ]);
