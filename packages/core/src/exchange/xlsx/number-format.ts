import { readSection, type FormatSection } from './format-section.js';
import { formatMoment } from './serial-date.js';

/** Writes a number as a cell shows it. */
export type NumberFormat = (value: number) => string;

/** A number by itself, without what binary fractions add to it. */
export const plainNumber: NumberFormat = (value) => String(Number(value.toPrecision(15)));

const longestCode = 255;

/**
 * The format that a code such as `0.0%`, `"Level "0` or `d/m/yyyy` stands for. Days and times are written as ISO
 * 8601 has them. Digits are not grouped, and a colour changes nothing. Codes for scientific numbers, fractions,
 * elapsed times, conditions and scaled numbers give the number by itself.
 */
export function numberFormat(code: string, is1904: boolean): NumberFormat {
  if (code.length > longestCode) return plainNumber;
  const sections = code.matchAll(/((?:"[^"]*"|\\.|[^;])*)(?:;|$)/g);
  const [positive, negative, zero] = Array.from(sections, ([, section]) =>
    section ? readSection(section) : undefined,
  );
  return (value) => {
    const hasOwn = value < 0 ? negative : value === 0 ? zero : undefined;
    const section = hasOwn ?? positive;
    if (section?.moment) return formatMoment(value, is1904, section.moment) ?? plainNumber(value);
    if (section?.digits === undefined) return plainNumber(value);
    return writeDecimal(hasOwn ? Math.abs(value) : value, section, section.digits);
  };
}

function writeDecimal(value: number, { before, after, percents }: FormatSection, digits: string): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const least = decimals.lastIndexOf('0') + 1;
  const fixed = Math.abs(value * 100 ** percents).toFixed(decimals.length);
  const [integer = '', fraction = ''] = fixed.split('.');
  const shown = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const number = integer.padStart(whole.split('0').length - 1, '0') + (shown && `.${shown}`);
  const sign = value < 0 && /[1-9]/.test(number) ? '-' : '';
  return `${sign}${before}${number}${after}`;
}
