import { textOf } from './answers.js';
import type { Reading } from './reading.js';

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
  /** Whether tracks are to have no levels, whatever else the status is about. */
  readonly isFlat: boolean;
  readonly blockers: readonly Blocker[];
  /** The steps that an outcome hangs on, by what has been answered. One that may not apply yet counts as unanswered. */
  readonly met: readonly string[];
  readonly unanswered: readonly string[];
}

/** What the choices that have outcomes come to. */
export function prerequisites({ steps, response }: Reading): Prerequisites {
  const blockers: Blocker[] = [];
  const met: string[] = [];
  const unanswered: string[] = [];
  let isFlat = false;
  for (const { step, isTentative } of steps) {
    if (step.kind !== 'choice' || !step.options.some(({ outcome }) => outcome)) continue;
    const option = step.options.find(({ id }) => id === textOf(response, { step: step.id }));
    if (!option || isTentative) unanswered.push(step.id);
    else if (option.outcome === 'blocked')
      blockers.push({ step: step.id, option: option.id, remedy: option.remedy ?? '' });
    else met.push(step.id);
    isFlat ||= option?.outcome === 'flat';
  }
  const open = unanswered.length > 0 ? 'unknown' : isFlat ? 'flat' : 'ready';
  return { status: blockers.length > 0 ? 'blocked' : open, isFlat, blockers, met, unanswered };
}
