import { html, nothing } from 'lit';
import { stepPart } from './on-demand.js';
import type { StepView } from './step.js';
import { templateChoice } from './template-choice.js';

const part = stepPart(async (settings) => {
  const { MatrixEditor } = await import('../matrix/matrix-editor.js');
  return new MatrixEditor(settings);
});

/**
 * The first track, in the editor of `<career-track>`. It is loaded when a person comes to it. An empty one can begin with
 * a template.
 */
export const matrix: StepView<'matrix'> = (_, settings) => html`
  ${settings.response.framework || settings.readonly ? nothing : templateChoice(settings)}
  ${part(settings, (editor) => editor.render(settings))}
`;
