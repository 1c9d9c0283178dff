import type { Framework } from '@career-tracks/core';
import type { Message, Messages } from '../src/index.js';
import { english } from '../src/index.js';

const mark = (text: string): string => `⟦${text}⟧`;

const marked = (message: Message): Message =>
  typeof message === 'string'
    ? mark(message)
    : Object.fromEntries(Object.entries(message).map(([category, text]) => [category, mark(text)]));

/** Every message in brackets: what stands outside them on the screen comes from no message. */
export const pseudoMessages = {
  ...Object.fromEntries(Object.entries(english).map(([id, message]) => [id, marked(message)])),
  language: 'en',
} as Messages;

/** The text in brackets, and its values outside of them. */
const markedAround = (text: string): string =>
  text.replace(/\{\w+\}|[^{]+/g, (part) => (part.startsWith('{') ? part : mark(part)));

/**
 * Every message in brackets, without its values: a value that comes from nowhere is seen as well. The language writes its
 * dates and lists without words of two letters.
 */
export const strictMessages = {
  ...Object.fromEntries(
    Object.entries(english).map(([id, message]: [string, Message]) => [
      id,
      markedAround(typeof message === 'string' ? message : (message.other ?? '')),
    ]),
  ),
  language: 'ja',
} as Messages;

/** A copy of a document in which each text is changed: ids have neither capitals nor spaces. */
export function withTexts<Document>(document: Document, change: (text: string) => string): Document {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' && /[\s\p{Lu}]/u.test(value) ? change(value) : value,
  ) as Document;
}

/** A copy of a document in which each text stands in angles. */
export const angledTexts = <Document>(document: Document): Document =>
  withTexts(document, (text) => `«${text}»`);

/** A copy of a framework without dates, in which everything that people read stands in angles. */
export function angled(framework: Framework): Framework {
  const readable = new Set([
    'name',
    'title',
    'code',
    'description',
    'summary',
    'text',
    'function',
    'type',
    'owner',
  ]);
  const isStatement = (key: string, value: string): boolean => /^\d+$/.test(key) && value.includes(' ');
  return JSON.parse(JSON.stringify(framework), (key, value: unknown) => {
    if (key === 'reviewed' || typeof value !== 'string') return key === 'reviewed' ? undefined : value;
    return readable.has(key) || isStatement(key, value) ? `«${value}»` : value;
  }) as Framework;
}

/** What Intl puts between the items of a list. */
const between = new Set(
  new Intl.ListFormat('en')
    .formatToParts(['a', 'b', 'c', 'd'])
    .concat(new Intl.ListFormat('en').formatToParts(['a', 'b']))
    .flatMap(({ type, value }) => (type === 'literal' ? [value.trim()] : [])),
);

const words = /\p{L}{2,}/u;

/** Texts with words in them that stand neither in brackets nor in angles, wherever a person may meet them. */
export function untranslated(root: ParentNode): string[] {
  const found: string[] = [];
  const look = (text: string | null, where: string): void => {
    const rest = (text ?? '')
      .split(/\s+/)
      .filter((word) => !between.has(word))
      .join(' ');
    if (words.test(rest)) found.push(`${where}: ${rest.trim()}`);
  };
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    // Words that are marked inside a text are a part of it.
    const around = element.parentElement?.closest('li, p, td');
    if (around && !words.test(unnested(around.textContent ?? ''))) continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    // Nested brackets, such as a list inside a sentence, are seen only when the whole is read.
    if (own.some(({ nodeValue }) => nodeValue?.trim()))
      look(unnested(element.textContent ?? ''), element.localName);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
      look(unnested(element.getAttribute(name) ?? ''), `${element.localName}[${name}]`);
  }
  return found;
}

/** The text without anything inside outermost brackets. */
function unnested(text: string): string {
  let depth = 0;
  let out = '';
  for (const letter of text) {
    if (letter === '⟦' || letter === '«') depth += 1;
    else if (letter === '⟧' || letter === '»') depth -= 1;
    else if (depth === 0) out += letter;
  }
  return out;
}
