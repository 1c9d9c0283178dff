/** What a page may do to every element of its own. */
export const hostile = `
  * { all: unset }
  html { font-size: 62.5%; text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px; line-height: 3;
    text-align: center; text-indent: 40px; font-style: italic; font-weight: 900; white-space: pre; cursor: wait }
`;

const sheets: CSSStyleSheet[] = [];

/** Styles the page until the end of the test. */
export function restyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.push(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => !sheets.includes(each));
  sheets.length = 0;
});

/** A box inside so many shadow roots, in the page or in another box. */
export function deepBox(place: Element, depth: number): ShadowRoot {
  const box = document.createElement('div');
  (place.shadowRoot ?? place).append(box);
  const root = box.attachShadow({ mode: 'open' });
  return depth > 1 ? deepBox(box, depth - 1) : root;
}
