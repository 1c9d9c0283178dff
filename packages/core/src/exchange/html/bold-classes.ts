import type { Tag } from '../clipboard/html-tags.js';

/** A rule of a style sheet for one class alone, on the outermost level. */
const rule = /(?<=^|[;}]|\*\/)\s*\.([\w-]+)\s*\{([^{}]*)\}/g;
const bold = /(?:^|;)\s*font-weight\s*:\s*(?:bold(?:er)?|[6-9]00)\s*(?:!\s*important\s*)?(?:;|$)/i;
const classes = /<[a-z][^\s<>]*\s(?:[^<>]*\s)?class\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/iy;

/**
 * A function that says whether a start tag of a page has a class that the page's own style sheets make bold. Of these, only
 * rules for a single class are known (`.name { font-weight: 700 }`): enough for what word processors write.
 */
export function createBoldTest(html: string): (tag: Tag) => boolean {
  const names = new Set<string>();
  for (const [, sheet = ''] of html.matchAll(/<style(?:\s[^<>]*)?>([^<]*)/gi))
    for (const [, name = '', said = ''] of sheet.matchAll(rule)) if (bold.test(said)) names.add(name);
  return ({ at, isEnd }) => {
    if (isEnd || names.size === 0) return false;
    classes.lastIndex = at;
    const [, ...values] = classes.exec(html) ?? [];
    return values.some((value?: string) => value?.split(/\s+/).some((name) => names.has(name)));
  };
}
