import type { Target } from '../analysis/gaps.js';
import type { Framework, Move } from '../schema/framework.js';
import { levelsOfTrack } from '../schema/track-inheritance.js';
import type { Track } from '../schema/track.js';
import { compareText } from './compare-text.js';

/** One level of one track. */
export interface CareerPlace {
  readonly track: Track;
  readonly level: string;
}

/** Every track level of a framework, and the steps between them. */
export interface CareerMap {
  readonly places: readonly CareerPlace[];
  /** Where one gets to from each place: numbers of places, in rising order. */
  readonly next: readonly (readonly number[])[];
  /** Throws on a place that the framework lacks: a caller's mistake. */
  numberOf(target: Target): number;
  /** The kind of the step between two places, the second of which is `next` to the first. */
  kindOf(from: number, to: number): Move['kind'];
}

const kinds: readonly Move['kind'][] = ['promotion', 'lateral', 'switch'];

/**
 * The steps that people can take: to the next level of a track, a promotion, and the moves that the framework
 * declares. Of two moves between the same levels, the promotion counts before the lateral and the switch; a
 * declared move counts before an undeclared promotion. Neither the order of tracks nor that of moves matters.
 */
export function careerMap(framework: Framework): CareerMap {
  const tracks = [...framework.tracks].sort((a, b) => compareText(a.id, b.id));
  const places: CareerPlace[] = [];
  const numbers = new Map<string, number>();
  const steps: Map<number, Move['kind']>[] = [];
  for (const track of tracks) {
    for (const { id: level } of levelsOfTrack(framework, track)) {
      numbers.set(keyOf(track.id, level), places.length);
      places.push({ track, level });
      steps.push(new Map());
    }
  }

  const moves = [...(framework.moves ?? [])].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  for (const { from, to, kind } of moves) {
    const [start, end] = [numbers.get(keyOf(from.track, from.level)), numbers.get(keyOf(to.track, to.level))];
    if (start === undefined || end === undefined) continue;
    const known = steps[start];
    if (!known?.has(end)) known?.set(end, kind);
  }
  steps.forEach((known, place) => {
    const above = places[place + 1];
    if (above && above.track === places[place]?.track && !known.has(place + 1))
      known.set(place + 1, 'promotion');
  });

  return {
    places,
    next: steps.map((known) => [...known.keys()].sort((a, b) => a - b)),
    numberOf({ track, level }) {
      const only = places.filter((place) => place.track.id === track);
      const id = level ?? (only.length === 1 ? only[0]?.level : undefined);
      const number = id === undefined ? undefined : numbers.get(keyOf(track, id));
      if (number !== undefined) return number;
      throw new RangeError(`The framework has no track "${track}" with the level "${level}".`);
    },
    kindOf: (from, to) => steps[from]?.get(to) as Move['kind'],
  };
}

const keyOf = (track: string, level: string): string => JSON.stringify([track, level]);
