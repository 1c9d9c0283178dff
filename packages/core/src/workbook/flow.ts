import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import type { WorkbookStep } from '../schema/workbook-step.js';
import { textOf } from './answers.js';
import { askedOnly } from './asked.js';
import { countAnswers, type StepCount } from './step-answers.js';

/**
 * How a step stands: `not-applicable` after an earlier answer, `not-started`, `under-way` with some of its questions
 * answered, `answered` with all of them, or `skipped`: left for later by somebody, with something to answer yet. A page
 * to read is always `not-started`.
 */
export type StepStatus = 'not-applicable' | 'not-started' | 'under-way' | 'answered' | 'skipped';

/** One step as it stands. */
export interface FlowStep extends StepCount {
  readonly step: WorkbookStep;
  /** Its number among the steps that ask something, from 1, whether they apply or not. Undefined: a page to read. */
  readonly number?: number;
  readonly status: StepStatus;
  /** Whether it applies as long as the choice that it hangs on is not answered: that may end it yet. */
  readonly isTentative: boolean;
}

/** How many steps have been answered, of those that apply. */
export interface Progress {
  readonly answered: number;
  readonly applicable: number;
}

/** A section with its steps. */
export interface FlowSection extends Progress {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly FlowStep[];
}

/** A workbook as it stands: all of it derived from the definition and the answers. */
export interface WorkbookFlow extends Progress {
  readonly sections: readonly FlowSection[];
  /** All steps, in order. */
  readonly steps: readonly FlowStep[];
  /** The ids of the steps that apply, in order: the way through. */
  readonly path: readonly string[];
  /** The first step on the way that is neither answered nor skipped; undefined once all are. */
  readonly next?: string;
}

/**
 * Which steps apply, how each stands, and how far it all is. A step that hangs on a choice applies until that choice has
 * another answer. A step that does not apply keeps its answers, and they do not count; nor do answers that the definition
 * does not ask for. Nothing in the documents makes it throw.
 */
export function workbookFlow(definition: WorkbookDefinition, response: WorkbookResponse): WorkbookFlow {
  const asked = askedOnly(definition, response);
  const certainty = new Map<string, Certainty>();
  let number = 0;
  const steps = definition.steps.map((step): FlowStep => {
    const certain = certaintyOf(step, asked, certainty);
    certainty.set(step.id, certain);
    const count = countAnswers(step, asked);
    return {
      step,
      ...(step.kind === 'reading' ? {} : { number: ++number }),
      ...count,
      status: certain === 'ruled-out' ? 'not-applicable' : statusOf(step, asked, count),
      isTentative: certain === 'open',
    };
  });
  const next = steps.find(
    ({ step, status }) => step.kind !== 'reading' && (status === 'not-started' || status === 'under-way'),
  );
  return {
    sections: definition.sections.map(({ id, title }) => {
      const own = steps.filter(({ step }) => step.section === id);
      return { id, title, steps: own, ...progressOf(own) };
    }),
    steps,
    ...progressOf(steps),
    path: steps.filter(({ status }) => status !== 'not-applicable').map(({ step }) => step.id),
    ...(next ? { next: next.step.id } : {}),
  };
}

/** Whether the answers so far make a step apply, rule it out, or leave it open. */
type Certainty = 'applies' | 'ruled-out' | 'open';

function certaintyOf(
  { onlyIf }: WorkbookStep,
  response: WorkbookResponse,
  before: ReadonlyMap<string, Certainty>,
): Certainty {
  if (!onlyIf) return 'applies';
  const chosen = textOf(response, { step: onlyIf.step });
  if (chosen === '') return before.get(onlyIf.step) === 'ruled-out' ? 'ruled-out' : 'open';
  return onlyIf.options.includes(chosen) ? (before.get(onlyIf.step) ?? 'ruled-out') : 'ruled-out';
}

function statusOf(
  { id, kind }: WorkbookStep,
  { skipped = [] }: WorkbookResponse,
  { asked, answered }: StepCount,
): StepStatus {
  if (kind === 'reading') return 'not-started';
  if (answered >= asked) return 'answered';
  if (skipped.includes(id)) return 'skipped';
  return answered > 0 ? 'under-way' : 'not-started';
}

function progressOf(steps: readonly FlowStep[]): Progress {
  const asking = steps.filter(({ step, status }) => step.kind !== 'reading' && status !== 'not-applicable');
  return {
    answered: asking.filter(({ status }) => status === 'answered').length,
    applicable: asking.length,
  };
}
