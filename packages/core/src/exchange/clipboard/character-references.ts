/** The names of U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';
const others =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ ' +
  'rsaquo › bull • hellip … euro € trade ™ OElig Œ oelig œ Scaron Š scaron š larr ← rarr → minus − ne ≠ le ≤ ' +
  'ge ≥ dagger † Dagger ‡ permil ‰ zwnj \u200C zwj \u200D lrm \u200E rlm \u200F';
/** What the numbers 128 to 159 mean in pages: the characters that Windows has there. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const names = new Map<string, string>([
  ...latin.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...Array.from(
    others.matchAll(/(\w+) (\S)/g),
    ([, name = '', character = '']) => [name, character] as const,
  ),
]);

/**
 * Text of HTML with its character references (`&amp;`, `&#233;`, `&#xE9;`) as characters. Names beyond those of
 * office programs, and numbers that stand for no character, stay as they are written.
 */
export function decodeReferences(html: string): string {
  return html.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/gi,
    (reference, ...groups: string[]) => {
      const [decimal, hexadecimal, name] = groups;
      if (name !== undefined) return names.get(name) ?? reference;
      const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
      if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return reference;
      return windows[code - 128] ?? String.fromCodePoint(code);
    },
  );
}
