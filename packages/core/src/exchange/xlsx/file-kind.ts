import { Refused } from './refused.js';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Refuses a file that is no package of parts at all, by its first bytes. */
export function expectPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused('empty', 'The file is empty. Choose another one.');
  if (startsWith(bytes, compound))
    throw new Refused(
      'encrypted',
      'This workbook is protected by a password, or in the old XLS format. Open it in a spreadsheet program, ' +
        'take the password off, and save it as XLSX.',
    );
  if (!startsWith(bytes, zip)) throw notXlsx('This is no XLSX file.');
}

const notXlsx = (fault: string): Refused =>
  new Refused('not-xlsx', `${fault} Open it in the program that made it, and save it as XLSX or CSV.`);

/** Refuses a package that is no workbook without macros. `contentTypes` is undefined where it lacks that part. */
export function expectWorkbook(names: readonly string[], contentTypes: string | undefined): void {
  if (contentTypes === undefined) throw notXlsx('This file is no XLSX workbook.');
  if (/sheet\.binary/i.test(contentTypes)) throw notXlsx('This is a binary workbook (XLSB).');
  if (/macroEnabled|vbaProject/i.test(contentTypes) || names.some((name) => name.endsWith('/vbaproject.bin')))
    throw new Refused(
      'macros',
      'This workbook holds macros, which are programs. Save it as XLSX without macros, and read that.',
    );
  if (!/spreadsheetml/i.test(contentTypes)) throw notXlsx('This file holds no spreadsheet.');
}
