import { html, nothing } from 'lit';
import { stepPart } from './on-demand.js';
import type { StepView } from './step.js';

const part = stepPart(async (settings) => {
  const [{ MatrixEditor }, { templateChoice }] = await Promise.all([
    import('../matrix/matrix-editor.js'),
    import('./template-choice.js'),
  ]);
  return { editor: new MatrixEditor(settings), templateChoice };
});

/**
 * The first track, in the editor of `<career-track>`. It is loaded when a person comes to it. An empty one can begin with
 * a template.
 */
export const matrix: StepView<'matrix'> = (_, settings) =>
  part(
    settings,
    ({ editor, templateChoice }) => html`
      ${settings.response.framework || settings.readonly ? nothing : templateChoice(settings)}
      ${editor.render(settings)}
    `,
  );
