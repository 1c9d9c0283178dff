import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import { askedOnly } from './asked.js';
import { workbookFlow, type FlowStep, type WorkbookFlow } from './flow.js';

/** A response, read by its definition: the way through it, and what counts. */
export interface Reading {
  readonly definition: WorkbookDefinition;
  readonly flow: WorkbookFlow;
  /** The steps that apply, in order. */
  readonly steps: readonly FlowStep[];
  /** Without answers that the definition does not ask for, or not on this way, and without plans for other stages. */
  readonly response: WorkbookResponse;
}

/** Reads a response by its definition. All figures come from what this gives, so that nothing else can count. */
export function readResponse(definition: WorkbookDefinition, response: WorkbookResponse): Reading {
  const asked = askedOnly(definition, response);
  const flow = workbookFlow(definition, asked);
  const path = new Set(flow.path);
  return {
    definition,
    flow,
    steps: flow.steps.filter(({ step }) => path.has(step.id)),
    response: { ...asked, answers: asked.answers.filter(({ step }) => path.has(step)) },
  };
}
