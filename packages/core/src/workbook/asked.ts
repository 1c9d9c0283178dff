import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import { dontKnow } from '../schema/dont-know.js';
import type { WorkbookAnswer, WorkbookResponse } from '../schema/workbook-response.js';
import { stepsOfKind } from '../schema/steps-of-kind.js';
import type { WorkbookStep } from '../schema/workbook-step.js';
import { practisedCompetency, topQuestions } from './step-answers.js';

/** Whether a definition asks the question that an answer belongs to, and knows what was chosen. */
export function isAsked(definition: WorkbookDefinition, answer: WorkbookAnswer): boolean {
  const step = definition.steps.find(({ id }) => id === answer.step);
  return step !== undefined && isAskedBy(step, definition, answer);
}

/** A response without the answers that its definition does not ask for, and without plans for stages that it lacks. */
export function askedOnly(definition: WorkbookDefinition, response: WorkbookResponse): WorkbookResponse {
  const { answers, roadmap } = response;
  return {
    ...response,
    answers: answers.filter((answer) => isAsked(definition, answer)),
    ...(roadmap ? { roadmap: roadmap.filter(({ stage }) => has(definition.stages, stage)) } : {}),
  };
}

function isAskedBy(
  step: WorkbookStep,
  { steps, stages }: WorkbookDefinition,
  { item, value }: WorkbookAnswer,
): boolean {
  const isText = typeof value === 'string';
  switch (step.kind) {
    case 'choice':
      return item === undefined && has(step.options, value);
    case 'stage':
      return item === undefined && has(stages, value);
    case 'ratings':
      return has(step.statements, item) && (!isText || value === dontKnow);
    case 'text':
      return isText && has(step.prompts, item);
    case 'top':
      if (item !== undefined) return isText && item === topQuestions(step.id).reason.item;
      return stepsOfKind(steps, 'ratings').some(
        ({ id, statements }) => id === step.of && has(statements, value),
      );
    case 'practice':
      return isText && (item === practisedCompetency || has(step.levels, item));
    case 'reading':
    case 'matrix':
    case 'roadmap':
      return false;
  }
}

const has = (list: readonly { readonly id: string }[], id: unknown): boolean =>
  list.some((each) => each.id === id);
