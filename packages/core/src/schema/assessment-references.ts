import { unratedStates, type Assessment } from './assessment.js';
import type { Framework } from './framework.js';
import type { Issue, Path } from './issue.js';
import { defaultRatingScale } from './rating-scale.js';
import { flatLevel, levelsOfTrack, lineage, wordingAt } from './track-inheritance.js';

/** Ratings that point at something which the framework lacks. Says where, and never repeats what was written. */
export function checkAssessmentReferences(assessment: Assessment, framework?: Framework): Issue[] {
  if (!framework) return [];
  const track = framework.tracks.find(({ id }) => id === assessment.track);
  if (!track) return [unknown(['track'], 'a track of the framework')];

  const issues: Issue[] = [];
  const need = (known: boolean, path: Path, kind: string): void => {
    if (!known) issues.push(unknown(path, kind));
  };
  const levels = new Set(levelsOfTrack(framework, track).map(({ id }) => id));
  const rows = new Set(
    lineage(framework, track).flatMap(({ competencies = [] }) => competencies.map((row) => row.competency)),
  );
  const points = new Set<string>([
    ...(framework.ratingScale ?? defaultRatingScale).points.map(({ id }) => id),
    ...unratedStates,
  ]);
  need(assessment.framework === framework.id, ['framework'], 'the framework');
  if (assessment.level !== undefined) need(levels.has(assessment.level), ['level'], 'a level of the track');
  assessment.ratings.forEach(({ competency, level, statement, value }, index) => {
    need(rows.has(competency), ['ratings', index, 'competency'], 'a competency of the track');
    need(level === undefined || levels.has(level), ['ratings', index, 'level'], 'a level of the track');
    const { statements } = wordingAt(framework, track, competency, level ?? flatLevel.id) ?? {};
    need(
      statement === undefined || !!statements?.some(({ id }) => id === statement),
      ['ratings', index, 'statement'],
      'a statement of the expectation',
    );
    need(points.has(value), ['ratings', index, 'value'], 'a point of the rating scale');
  });
  return issues;
}

const unknown = (path: Path, kind: string): Issue => ({
  path,
  code: 'unknown-reference',
  message: `This is not the id of ${kind}. Correct it, or remove the entry.`,
});
