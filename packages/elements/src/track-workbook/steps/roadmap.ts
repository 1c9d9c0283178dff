import { stepPart } from './on-demand.js';
import type { StepView } from './step.js';

const part = stepPart(async ({ host }) => {
  const { RoadmapView } = await import('../roadmap/roadmap-view.js');
  return new RoadmapView(host);
});

/** The roadmap of the stages. It is loaded when a person comes to it. */
export const roadmap: StepView<'roadmap'> = (_, settings) => part(settings, (view) => view.render(settings));
