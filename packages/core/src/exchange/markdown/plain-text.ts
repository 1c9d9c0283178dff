import { decodeReferences } from '../clipboard/character-references.js';

/** Tags that only format: they are taken away. Any other stays in the text as it is written. */
const formatting =
  /<(\/?)(a|abbr|b|big|br|center|cite|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|picture|s|samp|small|source|span|strike|strong|sub|summary|sup|tt|u|ul|var)(?:\s[^<>]*)?\/?>/iy;
const address = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,7});/iy;
const destination =
  /\(\s*(?:<[^<>\n]*>|(?:[^()[\]\\\s]|\\.|\([^()[\]\s]*\))*)(?:\s+(?:"[^"[\]]*"|'[^'[\]]*'))?\s*\)/y;
const linkLabel = /\[([^[\]]*)\]/y;
const next = /\\|`+|\*+|_+|~~|!?\[|\]|<|&|\n/g;
const punctuation = /[!-/:-@[-`{-~]/;
const newLine = /^(?:br|hr|p|div|h[1-6]|ul|ol|details|summary)$/i;

/** A run of `*` or `_`, or a bracket, that waits for its counterpart; `piece` is where it stands in the text. */
interface Opener {
  readonly piece: number;
  count: number;
}

/**
 * Text of Markdown without its markup: emphasis, code marks, links (their words stay, their addresses go),
 * escapes and character references. A hard break and `<br>` are line breaks; `<li>` begins a line with "- ". One
 * pass over the text, whatever it holds. `references` are the labels that links may point at, in lower case.
 */
export function plainText(source: string, references: ReadonlySet<string> = new Set()): string {
  const markup = joinLines(source);
  const pieces: string[] = [];
  const brackets: Opener[] = [];
  const emphasis = new Map<string, Opener[]>();
  const closingTicks = ticksByLength(markup);
  let at = 0;
  const matchAt = (pattern: RegExp, start: number): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(markup);
  };
  const take = (text: string, length: number): void => {
    pieces.push(text);
    at += length;
  };

  while (at < markup.length) {
    const found = matchAt(next, at);
    if (!found) {
      pieces.push(markup.slice(at));
      break;
    }
    pieces.push(markup.slice(at, found.index));
    at = found.index;
    const [mark] = found;
    const first = mark[0] as string;
    if (first === '\\') {
      const escaped = markup[at + 1] ?? '';
      if (escaped === '\n') take('\n', 2);
      else if (punctuation.test(escaped)) take(escaped, 2);
      else take('\\', 1);
    } else if (mark.endsWith(']')) {
      at += 1;
      const open = brackets.pop();
      const label =
        open && references.size > 0 && pieces.length - open.piece < 20
          ? pieces.slice(open.piece + 1).join('')
          : '';
      const link = matchAt(destination, at);
      const named = link ? null : matchAt(linkLabel, at);
      const isNamed = references.has((named?.[1] || label).trim().toLowerCase());
      if (open && (link || isNamed)) {
        pieces[open.piece] = '';
        at += (link ?? (isNamed ? named : null))?.[0].length ?? 0;
      } else pieces.push(']');
    } else if (mark.endsWith('[')) {
      take(mark, mark.length);
      brackets.push({ piece: pieces.length - 1, count: 1 });
    } else if (first === '`') {
      const end = closingTicks(mark.length, at);
      if (end === undefined) take(mark, mark.length);
      else take(codeText(markup.slice(at + mark.length, end)), end + mark.length - at);
    } else if (first === '<') {
      const tag = matchAt(formatting, at);
      const link = tag ? null : matchAt(address, at);
      if (tag) take(tagText(tag), tag[0].length);
      else take(link?.[1] ?? '<', link?.[0].length ?? 1);
    } else if (first === '&') {
      const name = matchAt(reference, at)?.[0] ?? '&';
      take(decodeReferences(name), name.length);
    } else if (first === '\n') {
      take(' ', 1);
    } else {
      takeEmphasis(mark);
    }
  }
  const lines = pieces.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();

  /** Pairs a run with those before it, by the rules of what may open and close; what has no pair stays text. */
  function takeEmphasis(run: string): void {
    const kind = run[0] as string;
    const before = markup[at - 1] ?? ' ';
    const after = markup[at + run.length] ?? ' ';
    const opens = !/\s/.test(after) && (!isMark(after) || /\s/.test(before) || isMark(before));
    const closes = !/\s/.test(before) && (!isMark(before) || /\s/.test(after) || isMark(after));
    const isUnder = kind === '_';
    const waiting = emphasis.get(kind) ?? [];
    emphasis.set(kind, waiting);
    let left = run.length;
    if (closes && (!isUnder || !opens || isMark(after))) {
      for (let open = waiting.at(-1); open && left > 0; open = waiting.at(-1)) {
        const used = Math.min(open.count, left);
        open.count -= used;
        left -= used;
        pieces[open.piece] = kind.repeat(open.count);
        if (open.count === 0) waiting.pop();
      }
    }
    take(kind.repeat(left), run.length);
    if (left > 0 && opens && (!isUnder || !closes || isMark(before)))
      waiting.push({ piece: pieces.length - 1, count: left });
  }
}

const isMark = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

function tagText([, slash, name = '']: RegExpExecArray): string {
  if (name.toLowerCase() === 'li') return slash ? '' : '\n- ';
  return newLine.test(name) ? '\n' : '';
}

function codeText(code: string): string {
  const line = code.replace(/\n/g, ' ');
  return line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '' ? line.slice(1, -1) : line;
}

/** A function that finds the next run of backticks of a length after a place; the places asked for only go up. */
function ticksByLength(markup: string): (length: number, after: number) => number | undefined {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of [...markup.matchAll(/`+/g)].reverse()) {
    const list = places.get(run.length);
    if (list) list.push(index);
    else places.set(run.length, [index]);
  }
  return (length, after) => {
    const list = places.get(length) ?? [];
    while ((list.at(-1) ?? Infinity) <= after) list.pop();
    return list.at(-1);
  };
}

/** Lines without blanks at their ends; a hard break by two blanks becomes one by a backslash. */
function joinLines(source: string): string {
  const lines = source.trim().split('\n');
  return lines
    .map((line, index) => line.trim() + (index < lines.length - 1 && line.endsWith('  ') ? '\\' : ''))
    .join('\n');
}
