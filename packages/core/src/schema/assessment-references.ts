import type { Assessment, RatedPlace } from './assessment.js';
import type { Framework } from './framework.js';
import type { Issue, Path } from './issue.js';
import { defaultRatingScale } from './rating-scale.js';
import { References } from './references.js';
import { levelsOfTrack, lineage } from './track-inheritance.js';
import { wordingAt } from './wording-at.js';
import { isUnrated, unratedStates } from './unrated.js';
import { isMilestone } from './milestone.js';

/** Ratings, evidence and flags that point at something which the framework lacks. No issue repeats a rating. */
export function checkAssessmentReferences(assessment: Assessment, framework?: Framework): Issue[] {
  const references = new References();
  if (!framework) return [];
  references.find(assessment.framework, [framework], ['framework'], 'framework');
  references.find(assessment.track, framework.tracks, ['track'], 'track');
  const track = framework.tracks.find(({ id }) => id === assessment.track);
  if (!track) return references.issues;

  const levels = levelsOfTrack(framework, track);
  const rows = lineage(framework, track).flatMap(({ competencies = [] }) =>
    competencies.map(({ competency: id }) => ({ id })),
  );
  const { points } = framework.ratingScale ?? defaultRatingScale;
  const answers = [...points.map(({ id }) => id), ...unratedStates];
  references.find(assessment.level, levels, ['level'], 'level');
  const checkPlace = ({ competency, level, statement }: RatedPlace, path: Path): void => {
    // On a track of several levels, a statement needs its level.
    const at = level ?? (levels.length === 1 ? levels[0]?.id : undefined);
    const statements = at === undefined ? [] : wordingAt(framework, track, competency, at)?.statements;
    references.find(competency, rows, [...path, 'competency'], 'competency');
    references.find(level, levels, [...path, 'level'], 'level');
    references.find(statement, statements ?? [], [...path, 'statement'], 'statement');
  };
  for (const list of ['evidence', 'talkAbout'] as const) {
    assessment[list]?.forEach((place, index) => checkPlace(place, [list, index]));
  }
  assessment.ratings.forEach((rating, index) => {
    const { level, value } = rating;
    const path = ['ratings', index];
    checkPlace(rating, path);
    if (level === undefined && levels.length > 1) {
      if (isMilestone(value, levels) || isUnrated(value)) return;
      references.add(
        [...path, 'value'],
        'unknown-reference',
        'Without a "level", a value is the highest level reached, or "none". Add the level, or name one here.',
      );
    } else if (!answers.includes(value)) {
      references.add([...path, 'value'], 'unknown-reference', 'This is not a point of the rating scale.');
    }
  });
  return references.issues;
}
