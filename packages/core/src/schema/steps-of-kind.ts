import type { StepKind, StepOf, WorkbookStep } from './workbook-step.js';

/** The steps of one kind, in order. */
export const stepsOfKind = <Kind extends StepKind>(
  steps: readonly WorkbookStep[],
  kind: Kind,
): StepOf<Kind>[] => steps.filter((step): step is StepOf<Kind> => step.kind === kind);
