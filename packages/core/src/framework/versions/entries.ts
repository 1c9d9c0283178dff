import type { Framework } from '../../schema/framework.js';
import { defaultRatingScale } from '../../schema/rating-scale.js';
import { keyOf, numbered, type Entry } from './entry.js';
import type { Names } from './names.js';
import type { Place, ThingKind } from './place.js';
import { trackEntries } from './track-entries.js';

/** Everything in a framework, in the order of the document. */
export function entriesOf(framework: Framework, names: Names): Entry[] {
  const { schemaVersion: _schema, version: _version, ratingScale, jobLevels = [], ...rest } = framework;
  const { themes = [], competencies, tracks, trackGroups = [], moves = [], ...properties } = rest;
  const { points, ...scale } = ratingScale ?? defaultRatingScale;
  const competencyNames = new Map(competencies.map(({ id, name }) => [id, name]));
  const named = (
    thing: ThingKind,
    key: string,
    place: Place,
    source: { readonly name: string },
    references: object = {},
  ): Entry => ({ thing, key, list: thing, place, text: source.name, properties: source, references });
  const moveKeys = numbered(
    moves.map((move) => {
      const ends = [move.from, move.to];
      return keyOf(...ends.flatMap(({ track, level }) => [names.track(track), names.level(track, level)]));
    }),
  );
  return [
    { thing: 'framework', key: '', place: {}, text: framework.name, properties },
    { thing: 'rating-scale', key: '', place: {}, text: scale.name, properties: scale },
    ...points.map((point) => named('rating-point', names.point(point.id), { point: point.id }, point)),
    ...jobLevels.map((jobLevel) =>
      named('job-level', names.jobLevel(jobLevel.id), { jobLevel: jobLevel.id }, jobLevel),
    ),
    ...themes.map((theme) => named('theme', names.theme(theme.id), { theme: theme.id }, theme)),
    ...competencies.map((competency) => {
      const { id, theme } = competency;
      const references = theme === undefined ? {} : { theme: names.theme(theme) };
      return named('competency', names.competency(id), { competency: id }, competency, references);
    }),
    ...tracks.flatMap((track) => trackEntries(track, names, competencyNames)),
    ...trackGroups.map((group) => {
      const references = { tracks: group.tracks.map((id) => names.track(id)) };
      return named('track-group', names.trackGroup(group.id), { trackGroup: group.id }, group, references);
    }),
    ...moves.map(({ from, to, ...move }, index): Entry => {
      const key = moveKeys[index] as string;
      return { thing: 'move', key, list: 'move', place: { from, to }, properties: move };
    }),
  ];
}
