import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext } from 'axe-core';

declare const axe: { run(context: ElementContext, options?: object): Promise<AxeResults> };

/** What axe finds against WCAG 2.2 AA and its own best practices, as sentences. */
export async function problemsOf(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, {
    // A page has these; a part of a page has not.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
