import type { Steps } from '../report/steps.js';
import type { Parts } from './parts.js';
import { tooLarge } from './refused.js';
import { RichText } from './rich-text.js';

const mostCharacters = 16_000_000;

/** The texts that cells refer to by number; none where the part is missing. */
export function* readSharedStrings(parts: Parts, name: string): Steps<readonly string[]> {
  const strings: string[] = [];
  let item: RichText | undefined;
  let left = mostCharacters;
  yield* parts.xml(name, {
    open(name) {
      if (name === 'si') item = new RichText();
      else item?.open(name);
    },
    text: (read) => item?.add(read),
    close(name) {
      if (name === 'si' && item) {
        const text = item.end();
        strings.push(text);
        left -= text.length;
        if (left < 0) throw tooLarge('The workbook holds too much text.');
        item = undefined;
      } else item?.close(name);
    },
  });
  return strings;
}
