import { malformed, type Refused } from './refused.js';

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of XML with its references (`&amp;`, `&#233;`, `&#xE9;`) as characters. Refuses what refers to nothing. */
export function decodeXml(text: string): string {
  let decoded = '';
  let from = 0;
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', from)) {
    const end = text.indexOf(';', start);
    if (end < 0) throw noCharacter();
    decoded += text.slice(from, start) + characterOf(text.slice(start + 1, end));
    from = end + 1;
  }
  return decoded + text.slice(from);
}

function characterOf(reference: string): string {
  const known = named.get(reference);
  if (known !== undefined) return known;
  const [, decimal, hexadecimal = ''] = /^#(?:(\d{1,7})|x([\da-f]{1,6}))$/i.exec(reference) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (!(code <= 0x10ffff)) throw noCharacter();
  return String.fromCodePoint(code);
}

const noCharacter = (): Refused => malformed('The file refers to a character that there is not.');

/** The text of a cell as its XML has it: characters that XML cannot hold are written as `_x000D_` there. */
export const decodeCellText = (text: string): string =>
  text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

// What XML cannot hold: control characters, halves of characters, and the last two of the first plane.
const forbidden = String.raw`[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The opposite of {@link decodeCellText}, and of {@link decodeXml}. Line breaks become `\n`. */
export const encodeCellText = (text: string): string =>
  encodeXml(
    text
      .replace(/\r\n?/g, '\n')
      .replace(new RegExp(`_(?=x[\\da-f]{4}(?:_|${forbidden}))`, 'gi'), escaped)
      .replace(new RegExp(forbidden, 'g'), escaped),
  );

/** Text for XML, within an element or between the quotes of an attribute. */
export const encodeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
