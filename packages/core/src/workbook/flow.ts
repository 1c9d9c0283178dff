import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import type { WorkbookStep } from '../schema/workbook-step.js';
import { textOf } from './answers.js';
import { countAnswers, type StepCount } from './step-answers.js';

/**
 * How a step stands: `not-applicable` after an earlier answer, `not-started`, `under-way` with some of its questions
 * answered, `answered`, or `skipped`: left for later by somebody, with nothing answered.
 */
export type StepStatus = 'not-applicable' | 'not-started' | 'under-way' | 'answered' | 'skipped';

/** One step as it stands. */
export interface FlowStep extends StepCount {
  readonly step: WorkbookStep;
  /** Its number among the steps that ask something, from 1, whether they apply or not. Undefined: a page to read. */
  readonly number?: number;
  readonly status: StepStatus;
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
  /** The first step on the way that is not answered; undefined once all are. */
  readonly next?: string;
}

/**
 * Which steps apply, how each stands, and how far it all is. A step that does not apply keeps its answers, and they do
 * not count. Nothing in the documents makes it throw.
 */
export function workbookFlow(definition: WorkbookDefinition, response: WorkbookResponse): WorkbookFlow {
  const applying = new Set<string>();
  let number = 0;
  const steps = definition.steps.map((step): FlowStep => {
    const applies = isAsked(step, response, applying);
    if (applies) applying.add(step.id);
    const count = countAnswers(step, response);
    return {
      step,
      ...(step.kind === 'reading' ? {} : { number: ++number }),
      ...count,
      status: applies ? statusOf(step, response, count) : 'not-applicable',
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

/** A step is asked unless the choice that it hangs on does not apply itself, or has another answer. */
function isAsked(
  { onlyIf }: WorkbookStep,
  response: WorkbookResponse,
  applying: ReadonlySet<string>,
): boolean {
  if (!onlyIf) return true;
  const chosen = textOf(response, { step: onlyIf.step });
  return applying.has(onlyIf.step) && (chosen === '' || onlyIf.options.includes(chosen));
}

function statusOf(
  { id }: WorkbookStep,
  { skipped = [] }: WorkbookResponse,
  { asked, answered }: StepCount,
): StepStatus {
  if (answered > 0) return answered < asked ? 'under-way' : 'answered';
  return skipped.includes(id) ? 'skipped' : 'not-started';
}

function progressOf(steps: readonly FlowStep[]): Progress {
  const asking = steps.filter(({ step, status }) => step.kind !== 'reading' && status !== 'not-applicable');
  return {
    answered: asking.filter(({ status }) => status === 'answered').length,
    applicable: asking.length,
  };
}
