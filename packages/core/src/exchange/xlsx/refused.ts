/** Why a workbook cannot be read. Thrown in the depths of the reader, and caught by `readXlsx` alone. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What is wrong with a file that a program damaged, or that somebody made up; a whole sentence. */
export const malformed = (fault: string): Refused =>
  new Refused(
    'malformed',
    `${fault} Open the workbook in a spreadsheet program, save it again, and try that.`,
  );

/** What there is too much of; a whole sentence. */
export const tooLarge = (fault: string): Refused =>
  new Refused('too-large', `${fault} Leave out what is not needed, or split the workbook.`);

export const damagedData = (): Refused => malformed('The file is damaged or cut off.');
