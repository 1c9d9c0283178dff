import type { MomentParts } from './serial-date.js';

/** What a number format does with the numbers that it is for; neither digits nor a moment: nothing that we know. */
export interface FormatSection {
  readonly before: string;
  readonly after: string;
  /** Places for digits, `0` where there is always one: `#0.0#`. */
  readonly digits?: string;
  /** How many times the number is multiplied by 100. */
  readonly percents: number;
  readonly moment?: MomentParts;
}

const token = /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[[^\]]*\])|[_*].|([#0?.,]+)|([a-z])|(.)/gisu;
/** Elapsed times and conditions. */
const special = /^\[(?:[hms]+|[<>=].*)\]$/i;
const mostDecimals = 30;

/** Reads one section of a format's code: what stands between two semicolons. */
export function readSection(code: string): FormatSection {
  let before = '';
  let after = '';
  let digits: string | undefined;
  let percents = 0;
  let letters = '';
  let isKnown = true;
  for (const [, quoted, escaped, currency, bracket, places, letter, other] of code.matchAll(token)) {
    const text = quoted ?? escaped ?? currency ?? other ?? '';
    if (places !== undefined && letters === '') {
      if (digits !== undefined) isKnown = false;
      digits = places;
    } else if (digits === undefined) before += text;
    else after += text;
    if (other === '%') percents += 1;
    if (letter !== undefined) letters += letter.toLowerCase();
    if (bracket !== undefined && special.test(bracket)) isKnown = false;
  }
  const moment = isKnown ? momentOf(letters) : undefined;
  const plain = letters === '' && isKnown ? digits?.replaceAll(/(?<=[#0?]),(?=[#0?])/g, '') : undefined;
  const isDecimal =
    plain !== undefined && /^[#0?]+(?:\.[#0?]*)?$/.test(plain) && plain.length <= mostDecimals;
  return { before, after, percents, ...(isDecimal && { digits: plain }), ...(moment && { moment }) };
}

/** By the letters of a code that are not quoted. A lone `m` is a month, but minutes beside hours or seconds. */
function momentOf(letters: string): MomentParts | undefined {
  if (!/^[ymdhsape]+$/.test(letters) || /^e+$/.test(letters)) return undefined;
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (letters.includes('m') && !hasTime);
  return hasDate || hasTime ? { hasDate, hasTime } : undefined;
}
