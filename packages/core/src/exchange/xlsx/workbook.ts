import type { Steps } from '../report/steps.js';
import type { Parts } from './parts.js';
import { readRelations, type Relation } from './relations.js';
import { Refused, tooLarge } from './refused.js';
import { isTrue } from './xml.js';

/** A sheet that a workbook lists, in the order of its tabs. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part that holds its cells; undefined where it has none, as a chart on a sheet of its own. */
  readonly part: string | undefined;
}

/** What the main part of a workbook says. */
export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  /** Whether days count from 1904. */
  readonly is1904: boolean;
  /** The parts with the texts and the styles that all sheets share. */
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

const mostSheets = 1000;

/** Reads the list of sheets. Refuses a workbook without any that holds cells. */
export function* readWorkbook(parts: Parts): Steps<Workbook> {
  const top = yield* readRelations(parts, '');
  const main = [...top.values()].find(({ type }) => type === 'officeDocument')?.target;
  const name = main ?? 'xl/workbook.xml';
  const relations = yield* readRelations(parts, name);
  const partOf = (type: string, relation?: Relation): string | undefined =>
    relation?.type === type ? relation.target : undefined;
  const shared = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.target;

  const sheets: ListedSheet[] = [];
  let is1904 = false;
  yield* parts.xml(name, {
    open(element, attribute) {
      if (element === 'workbookPr') is1904 = isTrue(attribute('date1904'));
      if (element !== 'sheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        isHidden: (attribute('state') ?? 'visible') !== 'visible',
        part: partOf('worksheet', relations.get(attribute('id') ?? '')),
      });
    },
  });
  if (sheets.length > mostSheets) throw tooLarge(`The workbook has more than ${mostSheets} sheets.`);
  if (!sheets.some(({ part }) => part !== undefined))
    throw new Refused('no-sheets', 'The workbook has no sheet with cells. Choose another one.');
  return { sheets, is1904, stringsPart: shared('sharedStrings'), stylesPart: shared('styles') };
}
