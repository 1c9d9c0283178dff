import type { Framework } from './framework.js';
import type { Issue, Path } from './issue.js';
import { defaultRatingScale } from './rating-scale.js';
import { checkRatingScale } from './rating-scale-order.js';
import { References } from './references.js';
import { levelsOfTrack, lineage } from './track-inheritance.js';
import type { Track } from './track.js';

/** Everything in a framework that points at something else: unique ids, references that resolve, no circles. */
export function checkFrameworkReferences(framework: Framework): Issue[] {
  const references = new References();
  const { themes = [], competencies, tracks, ratingScale } = framework;
  for (const list of ['jobLevels', 'themes', 'competencies', 'tracks', 'trackGroups'] as const) {
    references.unique(framework[list] ?? [], [list]);
  }
  if (ratingScale) checkRatingScale(ratingScale, ['ratingScale'], references);
  competencies.forEach(({ theme }, index) =>
    references.find(theme, themes, ['competencies', index, 'theme'], 'theme'),
  );
  tracks.forEach((track, index) => checkTrack(framework, track, ['tracks', index], references));
  framework.trackGroups?.forEach((group, index) => {
    group.tracks.forEach((id, place) =>
      references.find(id, tracks, ['trackGroups', index, 'tracks', place], 'track'),
    );
  });
  framework.moves?.forEach((move, index) => {
    for (const end of ['from', 'to'] as const) {
      const path = ['moves', index, end];
      const { track: id, level } = move[end];
      const track = tracks.find((candidate) => candidate.id === id);
      references.find(id, tracks, [...path, 'track'], 'track');
      if (track) references.find(level, levelsOfTrack(framework, track), [...path, 'level'], 'level');
    }
  });
  return references.issues;
}

function checkTrack(framework: Framework, track: Track, path: Path, references: References): void {
  const levels = levelsOfTrack(framework, track);
  const rows = track.competencies ?? [];
  const { points } = framework.ratingScale ?? defaultRatingScale;
  references.find(track.extends, framework.tracks, [...path, 'extends'], 'track');
  const line = lineage(framework, track);
  if (line.some(({ id }) => id === line.at(-1)?.extends)) {
    references.add(
      [...path, 'extends'],
      'circular',
      'The tracks extend one another in a circle. Remove one "extends".',
    );
  }
  references.unique(track.levels ?? [], [...path, 'levels']);
  track.levels?.forEach(({ jobLevel }, index) =>
    references.find(jobLevel, framework.jobLevels ?? [], [...path, 'levels', index, 'jobLevel'], 'job level'),
  );
  const named = rows.map(({ competency: id }) => ({ id }));
  references.unique(named, [...path, 'competencies'], 'competency');
  rows.forEach(({ competency, expectations = {} }, index) => {
    const at = [...path, 'competencies', index];
    references.find(competency, framework.competencies, [...at, 'competency'], 'competency');
    for (const [level, cell] of Object.entries(expectations)) {
      const place = [...at, 'expectations', level];
      references.find(level, levels, place, 'level');
      if (cell === 'not-expected') continue;
      references.unique(cell.statements ?? [], [...place, 'statements']);
      references.find(cell.expected, points, [...place, 'expected'], 'point of the rating scale');
    }
  });
}
