/** The text of a file, and what it was written in. */
export interface FileText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether the encoding is a guess: nothing in the file says so, and it is not UTF-8. */
  readonly isGuessed: boolean;
}

const decode = (bytes: Uint8Array, encoding: FileText['encoding']): string =>
  new TextDecoder(encoding).decode(bytes);

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, UTF-16 by the zero bytes between Latin letters, else UTF-8,
 * and where it is no UTF-8, the encoding of older Windows programs, in which any byte is a character. Undefined where it
 * is no text.
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
    return asText(decode(bytes, 'windows-1252'), 'windows-1252', true);
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
function asText(text: string, encoding: FileText['encoding'], isGuessed: boolean): FileText | undefined {
  const sample = text.slice(0, 10_000);
  // eslint-disable-next-line no-control-regex -- these are what tells a picture or a program from a text
  const strange = sample.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  return strange * 100 > sample.length ? undefined : { text, encoding, isGuessed };
}
