import type { StepKind, WorkbookStep } from '@career-tracks/core/workbook';
import { adopt } from '../../styles/adopt.js';
import { choice } from './choice.js';
import { matrix } from './matrix.js';
import { stepPart } from './on-demand.js';
import { practice } from './practice.js';
import { reading } from './reading.js';
import { roadmap } from './roadmap.js';
import type { StepSettings, StepView } from './step.js';
import { text } from './text.js';

const scales = stepPart(async ({ host }) => {
  const { styles, views } = await import('./scales.js');
  adopt(host, styles);
  return views;
});

/** How each kind of step is drawn: a new kind does not compile until it is here. */
const steps: { readonly [Kind in StepKind]: StepView<Kind> } = {
  reading,
  choice,
  ratings: (step, settings) => scales(settings, ({ ratings }) => ratings(step, settings)),
  text,
  top: (step, settings) => scales(settings, ({ top }) => top(step, settings)),
  stage: (step, settings) => scales(settings, ({ stage }) => stage(step, settings)),
  practice,
  matrix,
  roadmap,
};

/** Draws a step, whatever its kind. */
export const stepContent = (step: WorkbookStep, settings: StepSettings): unknown =>
  (steps[step.kind] as StepView<StepKind>)(step, settings);
