import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookAnswer, WorkbookResponse } from '../schema/workbook-response.js';
import { isAsked } from './asked.js';

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
    unasked: response.answers.filter((answer) => !isAsked(definition, answer)),
    stages: (response.roadmap ?? [])
      .map(({ stage }) => stage)
      .filter((id) => !definition.stages.some((stage) => stage.id === id)),
  };
}
