import { html, nothing } from 'lit';
import { heading } from '../../render/heading.js';
import type { StepView } from './step.js';

/** A page to read: terms with what they mean, and why they matter. */
export const reading: StepView<'reading'> = ({ parts, why = [] }, { t, headingLevel }) => html`
  <dl class="terms">
    ${parts.map(
      ({ term, definition, examples }) => html`<div>
        <dt>${term}</dt>
        <dd>
          <p>${definition}</p>
          ${examples.length > 0 ? html`<p class="soft">${t.text('workbookExample', { text: t.list(examples) })}</p>` : nothing}
        </dd>
      </div>`,
    )}
  </dl>
  ${
    why.length === 0
      ? nothing
      : html`<div class="advice-block">
        ${heading(headingLevel, html`<span lang=${t.language}>${t.text('workbookWhy')}</span>`, 'advice-title')}
        ${why.map((text) => html`<p>${text}</p>`)}
      </div>`
  }
`;
