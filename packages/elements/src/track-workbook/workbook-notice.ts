import { formatPath, type Issue } from '@career-tracks/core';
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { heading } from '../render/heading.js';

/** Why there is no workbook to show: where in the definition or in the answers, and that nothing is lost. */
export function workbookNotice(
  { of, issues }: { readonly of: 'definition' | 'response'; readonly issues: readonly Issue[] },
  headingLevel: number,
  t: Localizer,
): TemplateResult {
  const title = of === 'response' ? 'workbookInvalidResponse' : 'workbookInvalid';
  return html`<div role="alert" lang=${t.language}>
    ${heading(headingLevel, t.text(title), 'title')}
    <p>${t.text('workbookInvalidSafe')}</p>
    <ul class="issues">
      ${issues.map(({ path, message }) => html`<li><code>${formatPath(path)}</code> <bdi>${message}</bdi></li>`)}
    </ul>
  </div>`;
}
