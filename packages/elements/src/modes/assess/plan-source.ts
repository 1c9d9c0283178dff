import { parsePlan, type DevelopmentPlan } from '@career-tracks/core/growth';
import { memo } from '../../controllers/memo.js';
import type { Documents } from '../documents.js';
import type { ModeHost } from '../mode.js';
import type { AssessmentModel } from './assessment-model.js';

/** Finds the host's plan, checks it, and opens its history; starts an empty one where there is none. */
export class PlanSource {
  readonly #host: ModeHost;
  readonly #documents: Documents;
  readonly #parse = memo((input: unknown, _framework: string, model: () => AssessmentModel) =>
    parsePlan(input, { framework: model().framework }),
  );
  readonly #empty = memo(emptyPlan);
  #model: AssessmentModel | undefined;

  constructor(host: ModeHost, documents: Documents) {
    this.#host = host;
    this.#documents = documents;
  }

  /** The plan as it is now; undefined if what the host gave is none, or is one of another track. */
  read(model: AssessmentModel): DevelopmentPlan | undefined {
    this.#model = model;
    const { framework, seen, gaps, today } = model;
    const { plan } = this.#host;
    const open = this.#documents.store('plan');
    if (open && open.document === plan) return this.#ofTrack(open.document);
    if (plan === undefined || plan === null) {
      const { track, level } = gaps.target;
      const empty = this.#empty(framework.id, framework.version, seen.person, track, level, today);
      return this.#documents.open('plan', empty).document;
    }
    const result = this.#parse(plan, framework.id, this.#current);
    return result.ok ? this.#ofTrack(this.#documents.open('plan', result.value).document) : undefined;
  }

  #ofTrack(plan: DevelopmentPlan): DevelopmentPlan | undefined {
    return plan.track === this.#model?.gaps.target.track ? plan : undefined;
  }

  readonly #current = (): AssessmentModel => this.#model as AssessmentModel;
}

function emptyPlan(
  framework: string,
  frameworkVersion: string | undefined,
  person: DevelopmentPlan['person'],
  track: string,
  level: string,
  created: string,
): DevelopmentPlan {
  return {
    schemaVersion: 1,
    framework,
    ...(frameworkVersion === undefined ? {} : { frameworkVersion }),
    ...(person === undefined ? {} : { person }),
    track,
    level,
    created,
    goals: [],
  };
}
