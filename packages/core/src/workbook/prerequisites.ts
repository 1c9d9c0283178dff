import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import { textOf } from './answers.js';
import { workbookFlow } from './flow.js';

/** What keeps an organisation from writing tracks, and what would take it away. */
export interface Blocker {
  readonly step: string;
  /** The answer that it comes from. */
  readonly option: string;
  readonly remedy: string;
}

/** Whether what a track is made of is there. */
export interface Prerequisites {
  /** `flat`: go on, with tracks without levels. `unknown`: nothing blocks so far, and something is unanswered. */
  readonly status: 'ready' | 'flat' | 'blocked' | 'unknown';
  readonly blockers: readonly Blocker[];
  /** The steps that an outcome hangs on, by what has been answered. */
  readonly met: readonly string[];
  readonly unanswered: readonly string[];
}

/** What the choices that have outcomes come to. */
export function prerequisites(definition: WorkbookDefinition, response: WorkbookResponse): Prerequisites {
  const blockers: Blocker[] = [];
  const met: string[] = [];
  const unanswered: string[] = [];
  let isFlat = false;
  for (const { step, status } of workbookFlow(definition, response).steps) {
    if (step.kind !== 'choice' || status === 'not-applicable') continue;
    if (!step.options.some(({ outcome }) => outcome)) continue;
    const option = step.options.find(({ id }) => id === textOf(response, { step: step.id }));
    if (!option) unanswered.push(step.id);
    else if (option.outcome === 'blocked')
      blockers.push({ step: step.id, option: option.id, remedy: option.remedy ?? '' });
    else met.push(step.id);
    isFlat ||= option?.outcome === 'flat';
  }
  const open = unanswered.length > 0 ? 'unknown' : isFlat ? 'flat' : 'ready';
  return { status: blockers.length > 0 ? 'blocked' : open, blockers, met, unanswered };
}
