import type { Framework } from './framework.js';
import type { Issue, Path } from './issue.js';
import { checkRatingScale } from './rating-scale-order.js';
import { checkUnique, missing, type Named } from './references.js';
import { levelsOfTrack } from './track-inheritance.js';

/** Everything in a framework that points at something else: unique ids, references that resolve, no circles. */
export function checkFrameworkReferences(framework: Framework): Issue[] {
  const { jobLevels = [], themes = [], competencies, tracks, trackGroups = [], moves = [] } = framework;
  const themeIds = new Set(themes.map((theme) => theme.id));
  const tracksById = new Map(tracks.map((track) => [track.id, track]));
  const issues: Issue[] = [
    ...checkUnique(jobLevels, ['jobLevels']),
    ...checkUnique(themes, ['themes']),
    ...checkUnique(competencies, ['competencies']),
    ...checkUnique(tracks, ['tracks']),
    ...checkUnique(trackGroups, ['trackGroups']),
    ...(framework.ratingScale ? checkRatingScale(framework.ratingScale, ['ratingScale']) : []),
  ];
  const need = (exists: boolean, path: Path, kind: string, id: string, known: readonly Named[]): void => {
    if (!exists) issues.push(missing(path, kind, id, known));
  };

  competencies.forEach(({ theme }, index) => {
    if (theme !== undefined)
      need(themeIds.has(theme), ['competencies', index, 'theme'], 'theme', theme, themes);
  });
  tracks.forEach((track, index) => issues.push(...checkTrack(framework, track, ['tracks', index])));
  trackGroups.forEach((group, index) => {
    group.tracks.forEach((id, place) =>
      need(tracksById.has(id), ['trackGroups', index, 'tracks', place], 'track', id, tracks),
    );
  });
  moves.forEach((move, index) => {
    for (const end of ['from', 'to'] as const) {
      const { track: trackId, level } = move[end];
      const track = tracksById.get(trackId);
      const path = ['moves', index, end];
      if (!track) need(false, [...path, 'track'], 'track', trackId, tracks);
      else {
        const levels = levelsOfTrack(framework, track);
        need(
          levels.some(({ id }) => id === level),
          [...path, 'level'],
          'level',
          level,
          levels,
        );
      }
    }
  });
  return issues;
}

function checkTrack(framework: Framework, track: Framework['tracks'][number], path: Path): Issue[] {
  const { jobLevels = [], competencies, tracks } = framework;
  const issues: Issue[] = [];
  if (track.extends !== undefined) {
    const parents = new Set<string>();
    let parent: string | undefined = track.id;
    while (parent !== undefined && !parents.has(parent)) {
      parents.add(parent);
      parent = tracks.find(({ id }) => id === parent)?.extends;
    }
    if (parent !== undefined) {
      const message = `The track extends itself, by way of "${parent}". Remove one of the "extends".`;
      return [{ path: [...path, 'extends'], code: 'circular', message }];
    }
    if (!tracks.some(({ id }) => id === track.extends)) {
      issues.push(missing([...path, 'extends'], 'track', track.extends, tracks));
    }
  }

  issues.push(...checkUnique(track.levels ?? [], [...path, 'levels']));
  track.levels?.forEach(({ jobLevel }, index) => {
    if (jobLevel !== undefined && !jobLevels.some(({ id }) => id === jobLevel)) {
      issues.push(missing([...path, 'levels', index, 'jobLevel'], 'job level', jobLevel, jobLevels));
    }
  });

  const rows = track.competencies ?? [];
  const levels = levelsOfTrack(framework, track);
  const levelIds = new Set(levels.map(({ id }) => id));
  const competencyIds = new Set(competencies.map(({ id }) => id));
  issues.push(
    ...checkUnique(
      rows.map(({ competency }) => ({ id: competency })),
      [...path, 'competencies'],
      'competency',
    ),
  );
  rows.forEach((row, index) => {
    const at = [...path, 'competencies', index];
    if (!competencyIds.has(row.competency)) {
      issues.push(missing([...at, 'competency'], 'competency', row.competency, competencies));
    }
    for (const [level, cell] of Object.entries(row.expectations ?? {})) {
      const place = [...at, 'expectations', level];
      if (!levelIds.has(level)) issues.push(missing(place, 'level', level, levels));
      if (cell !== 'not-expected' && cell.statements) {
        issues.push(...checkUnique(cell.statements, [...place, 'statements']));
      }
    }
  });
  return issues;
}
