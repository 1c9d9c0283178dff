import type { Steps } from '../report/steps.js';
import { malformed, tooLarge, type Refused } from './refused.js';
import { readTag, type Attributes } from './xml-tag.js';
import { decodeXml } from './xml-text.js';

/** What to do with the elements of a part. */
export interface XmlHandler {
  /** A name has no prefix where the root has the same; those of other namespaces keep theirs, with a colon. */
  readonly open: (name: string, attributes: Attributes, isEmpty: boolean) => void;
  readonly close?: (name: string) => void;
  /** A piece of text, which is decoded when it is asked for; one text can come in several pieces. */
  readonly text?: (read: () => string) => void;
}

/** How many tags, comments and the like may still be read. */
export interface XmlMarks {
  left: number;
}

const mostDepth = 100;
const tagsInAPiece = 500;

/**
 * Reads the XML of a part from its beginning to its end, in one pass. Refuses what is not well formed, what is nested
 * too deep, and every document type: there are no entities but XML's own five, and nothing is ever loaded.
 */
export function* readXml(xml: string, { open, close, text }: XmlHandler, marks: XmlMarks): Steps<void> {
  const names: string[] = [];
  let prefix: string | undefined;
  const localName = (name: string): string =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  let at = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
    marks.left -= 1;
    if (marks.left % tagsInAPiece === 0) yield;
    if (marks.left < 0) throw tooLarge('The workbook has too many cells, or too much that formats them.');
    const from = at;
    if (start > from && names.length > 0) text?.(() => decodeXml(xml.slice(from, start)));
    const skipped = skipMarkup(xml, start);
    if (skipped) {
      const { text: plain } = skipped;
      if (plain !== undefined && names.length > 0) text?.(() => plain);
      at = skipped.end;
      continue;
    }
    const { name, attributes, isEnd, isEmpty, end } = readTag(xml, start);
    at = end;
    if (isEnd) {
      if (names.pop() !== name) throw notWellFormed();
      close?.(localName(name));
      continue;
    }
    if (names.length === 0 && prefix !== undefined) throw notWellFormed();
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    names.push(name);
    if (names.length > mostDepth) throw malformed('The elements of the file are nested too deep.');
    open(localName(name), attributes, isEmpty);
    if (!isEmpty) continue;
    names.pop();
    close?.(localName(name));
  }
  if (names.length > 0 || prefix === undefined) throw notWellFormed();
}

/** Where a comment, an instruction or a piece of plain text has ended; undefined where a tag begins. */
function skipMarkup(
  xml: string,
  start: number,
): { readonly end: number; readonly text?: string } | undefined {
  const next = xml[start + 1];
  if (next !== '!' && next !== '?') return undefined;
  const endAfter = (mark: string, from: number): number => {
    const end = xml.indexOf(mark, from);
    if (end < 0) throw notWellFormed();
    return end + mark.length;
  };
  if (next === '?') return { end: endAfter('?>', start) };
  if (xml.startsWith('<!--', start)) return { end: endAfter('-->', start + 4) };
  if (!xml.startsWith('<![CDATA[', start))
    throw malformed('The file declares a type of document, which no workbook does.');
  const end = endAfter(']]>', start);
  return { end, text: xml.slice(start + 9, end - 3) };
}

const notWellFormed = (): Refused => malformed('The file is not well formed.');

/** Whether an attribute says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
