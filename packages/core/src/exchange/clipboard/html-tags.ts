/** A start tag or an end tag. Names are in lower case; a tag says nothing of the attributes not named here. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Where its `<` stands: how many characters come before. */
  readonly at: number;
  readonly style: string;
  /** Whether it has the attribute `hidden`. */
  readonly hidden: boolean;
  /** How many columns and rows a cell spans, at least 1; `Infinity` for all rows that follow. */
  readonly columns: number;
  readonly rows: number;
}

/** Elements whose content is no text for people. */
const dropped = new Set(['script', 'style', 'title', 'xml', 'template', 'textarea']);
const mostColumns = 1000;

/**
 * The texts and tags of HTML, in order; texts still have their character references. Comments, declarations and
 * what scripts and style sheets hold are left out. Forgiving: what does not read as a tag is text, and a comment
 * or an element of those that never ends takes the rest. Each character is looked at a fixed number of times.
 */
export function* readTags(html: string): Generator<string | Tag> {
  const start = /<(?:!--|[!?]|(\/?)([a-z][^\s/>]*))/gi;
  const after = (mark: string, from: number): number => {
    const place = html.indexOf(mark, from);
    return place < 0 ? html.length : place + mark.length;
  };
  let end = 0;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    if (found.index > end) yield html.slice(end, found.index);
    const [opening, slash, name = ''] = found;
    if (name === '') end = opening === '<!--' ? after('-->', found.index + 2) : after('>', start.lastIndex);
    else {
      const { attributes, lastIndex } = readAttributes(html, start.lastIndex);
      end = after('>', lastIndex);
      const tag = { name: name.toLowerCase(), isEnd: slash !== '', at: found.index, ...attributes };
      yield tag;
      if (!tag.isEnd && dropped.has(tag.name)) {
        const close = new RegExp(`</${tag.name}`, 'gi');
        close.lastIndex = end;
        end = close.exec(html)?.index ?? html.length;
      }
    }
    start.lastIndex = end;
  }
  if (end < html.length) yield html.slice(end);
}

function readAttributes(
  html: string,
  from: number,
): { readonly attributes: Omit<Tag, 'name' | 'isEnd' | 'at'>; readonly lastIndex: number } {
  const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
  const attributes = { style: '', hidden: false, columns: 1, rows: 1 };
  let lastIndex = from;
  attribute.lastIndex = from;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    lastIndex = attribute.lastIndex;
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    const name = found[1]?.toLowerCase();
    if (name === 'style') attributes.style = value;
    else if (name === 'hidden') attributes.hidden = true;
    else if (name === 'colspan') attributes.columns = Math.min(mostColumns, span(value) || 1);
    else if (name === 'rowspan') attributes.rows = span(value) || Infinity;
  }
  return { attributes, lastIndex };
}

/** A span as HTML reads it: 1 where it is no number. */
function span(value: string): number {
  const count = Number.parseInt(value, 10);
  return count >= 0 ? count : 1;
}
