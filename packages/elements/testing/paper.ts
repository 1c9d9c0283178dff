import type { LitElement } from 'lit';

const isFor = (rule: CSSRule, medium: string): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.media.mediaText === medium;

/** Styles an element as for paper while something is looked at. Its style sheets are shared: they are put back. */
export async function onPaper({ renderRoot }: LitElement, look: () => unknown): Promise<void> {
  const sheets = (renderRoot as ShadowRoot).adoptedStyleSheets;
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules]).filter((rule) => isFor(rule, 'print'));
  if (rules.length === 0) throw new Error('This element has no style for paper.');
  for (const { media } of rules) media.mediaText = 'all';
  try {
    await look();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}
