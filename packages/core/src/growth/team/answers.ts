import { analyzeGaps, type CompetencyGap, type GapAnalysis, type Target } from '../../analysis/gaps.js';
import { scoreReadiness, type Readiness } from '../../analysis/readiness.js';
import type { Assessment } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import { levelsOfTrack } from '../../schema/track-inheritance.js';
import type { Answer } from './tally.js';

/** What one person adds to the counts of a team. */
export interface Answers {
  /** By competency; only those that the person's target asks for. */
  readonly competencies: ReadonlyMap<string, Answer>;
  /** One for each role of the bench, in order. */
  readonly bench: readonly Answer[];
}

const ofMet: Record<CompetencyGap['met'], Answer> = { yes: 'yes', no: 'no', unknown: 'open' };
const ofVerdict: Record<Readiness['verdict'], Answer> = {
  ready: 'yes',
  'not-ready': 'no',
  'insufficient-evidence': 'open',
};

/**
 * Holds one person's assessment against their target and against each role of the bench. An assessment of another
 * framework says nothing here: everything is open. Without a target, what counts is where the assessment says
 * that the person is; if the framework lacks that place, they are asked about no competency. Throws on a target
 * or a role that the framework lacks.
 */
export function answersOf(
  framework: Framework,
  assessment: Assessment,
  target: Target | undefined,
  bench: readonly Target[],
  policy: GapAnalysis['policy'] | undefined,
): Answers {
  const isOurs = assessment.framework === framework.id;
  const counted = isOurs ? assessment : { ...assessment, ratings: [] };
  const against = (place: Target): GapAnalysis => analyzeGaps(framework, counted, place, policy);
  const place = target ?? (isOurs ? ownPlace(framework, assessment) : undefined);
  return {
    competencies: new Map(
      place &&
        against(place).competencies.map(({ competency, state, met }) => [
          competency,
          state === 'not-applicable' ? 'open' : ofMet[met],
        ]),
    ),
    bench: bench.map((role) => ofVerdict[scoreReadiness(against(role)).verdict]),
  };
}

/** The place that a target means, with its level. Throws on a target that the framework lacks. */
export function placeOf(framework: Framework, target: Target): Required<Target> {
  const blank: Assessment = { schemaVersion: 1, framework: framework.id, track: target.track, ratings: [] };
  return analyzeGaps(framework, blank, target).target;
}

/** Where the assessment says that the person is, if the framework has that place. */
function ownPlace(framework: Framework, { track: trackId, level }: Assessment): Target | undefined {
  const track = framework.tracks.find(({ id }) => id === trackId);
  const levels = track ? levelsOfTrack(framework, track) : [];
  const own = level === undefined && levels.length === 1 ? levels[0] : levels.find(({ id }) => id === level);
  return own && { track: trackId, level: own.id };
}
