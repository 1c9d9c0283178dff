import type { Steps } from '../report/steps.js';
import { numberFormat, type NumberFormat } from './number-format.js';
import type { Parts } from './parts.js';
import { tooLarge } from './refused.js';

const date = 'yyyy-mm-dd';
const time = 'hh:mm';
const moment = 'yyyy-mm-dd hh:mm';

/** The formats that have a number of their own, and no code in the file. */
const builtIn = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, date] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, time] as const),
  [22, moment],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);

/** Excel itself stops at about 250. */
const mostCodes = 5000;

/** The number format of each style that a cell can have; none where the part is missing. */
export function* readNumberFormats(
  parts: Parts,
  name: string,
  is1904: boolean,
): Steps<readonly NumberFormat[]> {
  const codes = new Map(builtIn);
  const formats = new Map<string, NumberFormat>();
  const styles: NumberFormat[] = [];
  let isCellStyles = false;
  const formatOf = (code: string): NumberFormat => {
    const format = formats.get(code) ?? numberFormat(code, is1904);
    formats.set(code, format);
    return format;
  };
  yield* parts.xml(name, {
    open(element, attribute) {
      if (codes.size > mostCodes) throw tooLarge('The workbook has too many number formats.');
      if (element === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (element === 'cellXfs') isCellStyles = true;
      else if (element === 'xf' && isCellStyles)
        styles.push(formatOf(codes.get(Number(attribute('numFmtId') ?? 0)) ?? ''));
    },
    close(element) {
      if (element === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}
