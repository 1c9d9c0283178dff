import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookAnswer, WorkbookResponse } from '../schema/workbook-response.js';
import type { WorkbookStep } from '../schema/workbook-step.js';
import { practisedCompetency, topQuestions } from './step-answers.js';

/** What differs between the workbook that was answered and the one of today. */
export interface ResponseChanges {
  /** The version that the response was made with, if it is not the definition's. */
  readonly version?: string;
  /** Answers that the definition no longer asks for: they stay, and count for nothing. */
  readonly unasked: readonly WorkbookAnswer[];
  /** Stages that people planned and the definition no longer has: they stay as well. */
  readonly stages: readonly string[];
}

/** What a response holds that the definition does not know, and which version it was made with. */
export function responseChanges(definition: WorkbookDefinition, response: WorkbookResponse): ResponseChanges {
  const { version } = response.definition;
  return {
    ...(version === definition.version ? {} : { version }),
    unasked: response.answers.filter(
      (answer) => !definition.steps.some((step) => step.id === answer.step && asks(definition, step, answer)),
    ),
    stages: (response.roadmap ?? [])
      .map(({ stage }) => stage)
      .filter((id) => !definition.stages.some((stage) => stage.id === id)),
  };
}

function asks({ stages }: WorkbookDefinition, step: WorkbookStep, { item, value }: WorkbookAnswer): boolean {
  const has = (list: readonly { readonly id: string }[], id: unknown): boolean =>
    list.some((each) => each.id === id);
  switch (step.kind) {
    case 'choice':
      return item === undefined && has(step.options, value);
    case 'stage':
      return item === undefined && has(stages, value);
    case 'ratings':
      return has(step.statements, item);
    case 'text':
      return has(step.prompts, item);
    case 'top':
      return item === undefined || item === topQuestions(step.id).reason.item;
    case 'practice':
      return item === practisedCompetency || has(step.levels, item);
    case 'reading':
    case 'matrix':
    case 'roadmap':
      return false;
  }
}
