import Papa from 'papaparse';

/** The records of a CSV text, and where a quote is out of place. Rows count from 0. */
export interface Records {
  readonly rows: string[][];
  readonly faults: { readonly row: number; readonly isOpen: boolean }[];
}

/** Splits text, with line breaks as `\n`, into records and cells: quotes, and breaks within them, as in RFC 4180. */
export function splitRecords(text: string, delimiter: string, mostRows: number): Records {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: mostRows });
  const faults = errors.flatMap(({ type, code, row = 0 }) =>
    type === 'Quotes' ? [{ row, isOpen: code === 'MissingQuotes' }] : [],
  );
  return { rows: data, faults };
}

const mostSteps = 100_000_000;

/**
 * Whether splitting could take minutes. At every quote that is out of place papaparse measures the blanks before
 * the next delimiter again, so that quotes multiply with the longest run of blanks.
 */
export function isTangled(text: string): boolean {
  const quotes = text.split('"').length - 1;
  if (quotes * text.length <= mostSteps) return false;
  let longest = 0;
  for (const [blanks] of text.matchAll(/[^\S\n]+/g)) longest = Math.max(longest, blanks.length);
  return quotes * longest > mostSteps;
}
