/** The text of a file, and what it was written in. */
export interface FileText {
  readonly text: string;
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
  /** Whether the encoding is a guess: nothing in the file says so, and it is not UTF-8. */
  readonly isGuessed: boolean;
}

const fallback = 'windows-1252';
/** What that has for the bytes from 0x80 to 0x9f. Some versions of Node take control characters. */
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== fallback) return text;

  return text.replace(/[\x80-\x9f]/g, (letter) => marks[letter.charCodeAt(0) - 0x80] ?? letter);
}

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, UTF-16 by the zero bytes between Latin letters, else UTF-8,
 * and where it is no UTF-8, the encoding that a page names, or else that of older Windows programs, in which any byte is a
 * character. Undefined where it is no text.
 */
export function fileText(bytes: Uint8Array): FileText | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return asText(decode(bytes, 'utf-16le'), 'utf-16le', false);
  if (first === 0xfe && second === 0xff) return asText(decode(bytes, 'utf-16be'), 'utf-16be', false);
  if (!(first === 0xef && second === 0xbb && third === 0xbf)) {
    const wide = wideEncoding(bytes.subarray(0, 1000));
    if (wide) return asText(decode(bytes, wide), wide, true);
  }
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8', false);
  } catch {
    const said = namedEncoding(bytes);
    return asText(decode(bytes, said ?? fallback), said ?? fallback, said === undefined);
  }
}

/** The encoding that a page says it is in, if there is one of that name. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = decode(bytes.subarray(0, 2000), fallback);
  const [, label] = /<(?:meta[^<>]*charset|\?xml[^<>]*encoding)\s*=\s*["']?([\w-]{1,30})/i.exec(start) ?? [];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Every second byte is zero in Latin letters of two bytes. */
function wideEncoding(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start.length < 4) return undefined;
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** More than one control character in a hundred is no text. */
function asText(text: string, encoding: string, isGuessed: boolean): FileText | undefined {
  const sample = text.slice(0, 10_000);
  // eslint-disable-next-line no-control-regex -- these are what tells a picture or a program from a text
  const strange = sample.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  return strange * 100 > sample.length ? undefined : { text, encoding, isGuessed };
}
