import { html } from 'lit';
import { heading } from '../../render/heading.js';
import type { StepView } from './step.js';
import { textField } from './text-field.js';

/** The qualities of a track, an example, and one competency of one's own at each level. */
export const practice: StepView<'practice'> = (step, settings) => {
  const { t, headingLevel } = settings;
  const { id, qualities, example, levels } = step;
  return html`<details class="ex">
      <summary lang=${t.language}>${t.text('workbookQualities')}</summary>
      <dl class="terms">
        ${qualities.map(
          (each) => html`<div>
            <dt>${each.title}</dt>
            <dd>
              <p>${each.text}</p>
              <p class="soft"><span lang=${t.language}>${t.text('workbookChecked')}:</span> ${each.checks.join(' ')}</p>
            </dd>
          </div>`,
        )}
      </dl>
    </details>
    <div class="ex" role="group" aria-labelledby="example-title">
      ${heading(
        headingLevel,
        html`<span id="example-title" lang=${t.language}
          >${t.text('workbookExampleOf', { competency: example.competency, role: example.role })}</span
        >`,
        'qlabel',
      )}
      <dl class="terms">
        ${example.levels.map((level) => html`<div><dt>${level.title}</dt><dd>${level.text}</dd></div>`)}
      </dl>
    </div>
    ${textField({ step: id, item: 'competency' }, t.text('workbookYourCompetency'), settings, { isShort: true })}
    ${levels.map((level) =>
      textField({ step: id, item: level.id }, t.text('workbookAtLevel', { level: level.text }), settings, {
        hint: level.hint,
      }),
    )}`;
};
