import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import { organizationActions, type OrganizationAction } from './organization-actions.js';
import { organizationReadiness, type OrganizationReadiness } from './organization-readiness.js';
import { prerequisites, type Prerequisites } from './prerequisites.js';
import { priorities, type Priorities } from './priorities.js';
import { readResponse } from './reading.js';
import { buildRoadmap } from './roadmap.js';
import { stageFinding, type StageFinding } from './suggested-stage.js';
import { trackHealth, type TrackHealth } from './track-health.js';

/** What the answers of an organisation come to. */
export interface OrganizationEvaluation {
  readonly prerequisites: Prerequisites;
  /** Undefined where there are no tracks yet. */
  readonly trackHealth?: TrackHealth;
  readonly priorities: Priorities;
  readonly stage: StageFinding;
  readonly readiness: OrganizationReadiness;
  /** The three most useful things to do. */
  readonly nextActions: readonly OrganizationAction[];
}

/**
 * What the answers come to: whether what a track needs is there, how today's tracks do, what matters most, where the
 * organisation stands, how ready it is, and what to do next. Answers to steps that do not apply count for nothing. Throws
 * a RangeError on a `today` that is no day; nothing in the documents makes it throw.
 */
export function evaluateOrganization(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  { today }: { readonly today: string },
): OrganizationEvaluation {
  const reading = readResponse(definition, response);
  const found = {
    prerequisites: prerequisites(reading),
    health: trackHealth(reading),
    priorities: priorities(reading),
    stage: stageFinding(reading),
    roadmap: buildRoadmap(definition, response, { today }),
  };
  return {
    prerequisites: found.prerequisites,
    ...(found.health ? { trackHealth: found.health } : {}),
    priorities: found.priorities,
    stage: found.stage,
    readiness: organizationReadiness(reading, found),
    nextActions: organizationActions(reading, found, 3),
  };
}
