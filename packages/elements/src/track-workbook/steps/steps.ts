import type { StepKind, WorkbookStep } from '@career-tracks/core/workbook';
import { choice } from './choice.js';
import { matrix } from './matrix.js';
import { practice } from './practice.js';
import { ratings } from './ratings.js';
import { reading } from './reading.js';
import { roadmap } from './roadmap.js';
import { stage } from './stage.js';
import type { StepSettings, StepView } from './step.js';
import { text } from './text.js';
import { top } from './top.js';

/** How each kind of step is drawn: a new kind does not compile until it is here. */
const steps: { readonly [Kind in StepKind]: StepView<Kind> } = {
  reading,
  choice,
  ratings,
  text,
  top,
  stage,
  practice,
  matrix,
  roadmap,
};

/** Draws a step, whatever its kind. */
export const stepContent = (step: WorkbookStep, settings: StepSettings): unknown =>
  (steps[step.kind] as StepView<StepKind>)(step, settings);
