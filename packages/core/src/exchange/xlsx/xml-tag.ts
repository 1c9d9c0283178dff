import { malformed, type Refused } from './refused.js';
import { decodeXml } from './xml-text.js';

/** The value of an element's attribute, or undefined. Names are without prefix. */
export type Attributes = (name: string) => string | undefined;

/** A tag: `<name a="b">`, `<name/>` or `</name>`. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  /** Where the text goes on after it. */
  readonly end: number;
}

const quote = 0x22;
const apostrophe = 0x27;
const slash = 0x2f;
const less = 0x3c;
const greater = 0x3e;

/** Reads the tag that begins at `start`. Its attributes are read when they are first asked for. */
export function readTag(xml: string, start: number): XmlTag {
  const close = endOfTag(xml, start + 1);
  const isEnd = xml.charCodeAt(start + 1) === slash;
  const isEmpty = !isEnd && xml.charCodeAt(close - 1) === slash;
  const first = isEnd ? start + 2 : start + 1;
  const last = isEmpty ? close - 1 : close;
  let nameEnd = first;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
  if (nameEnd === first) throw brokenTag();
  let found: ReadonlyMap<string, string> | undefined;
  const attributes: Attributes = (name) => (found ??= readAttributes(xml.slice(nameEnd, last))).get(name);
  return { name: xml.slice(first, nameEnd), attributes, isEnd, isEmpty, end: close + 1 };
}

function endOfTag(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at;
    if (code === less) break;
    if (code === quote || code === apostrophe) {
      at = xml.indexOf(code === quote ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw brokenTag();
}

const pattern = /\s+([^\s=:"'<]+:)?([^\s=:"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** By name without prefix; where two have the same, the one that has no prefix. */
function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, prefix, name = '', quoted, other = ''] = match;
    if (prefix === undefined || !found.has(name)) found.set(name, decodeXml(quoted ?? other));
    at = pattern.lastIndex;
  }
  if (text.slice(at).trim() !== '') throw brokenTag();
  return found;
}

const brokenTag = (): Refused => malformed('A tag of the file is not well formed.');
