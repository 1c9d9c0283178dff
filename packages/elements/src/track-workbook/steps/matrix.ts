import { stepPart } from './on-demand.js';
import type { StepView } from './step.js';

const part = stepPart(async (settings) => {
  const { MatrixEditor } = await import('../matrix/matrix-editor.js');
  return new MatrixEditor(settings);
});

/** The first track, in the editor of `<career-track>`. It is loaded when a person comes to it. */
export const matrix: StepView<'matrix'> = (_, settings) =>
  part(settings, (editor) => editor.render(settings));
