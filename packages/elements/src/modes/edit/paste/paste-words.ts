import type {
  PasteCell,
  PasteLeftOut,
  PasteLevel,
  PastePlan,
  PasteRow,
} from '@career-tracks/core/exchange/clipboard';
import type { Localizer } from '../../../i18n/localizer.js';
import { fullName } from '../../../render/level-names.js';
import type { TrackView } from '../../../render/track-view.js';
import { nameOfLevel } from '../names.js';
import { changesOf, doesAnything } from './paste-session.js';

/** How much of a text that is left out stands in a sentence. */
const longestText = 60;

/** What was found in a block, and how it was read. */
export function foundText(plan: PastePlan, view: TrackView, t: Localizer): string {
  const { levels, rows } = plan;
  const [level, row] = [levels[0], rows[0]];
  if (!level || !row) return t.text('pasteHomeless');
  const things = [
    t.text('pasteCompetencies', { count: rows.length }),
    t.text('pasteLevels', { count: levels.length }),
  ];
  const corner = { competency: nameOfRow(row, t), level: nameOfPasted(level, view, t) };
  return `${t.text('pasteFound', { things: t.list(things) })} ${t.text(edgesId(plan), corner)}`;
}

/** How many cells will change, and what becomes of the others. */
export function outcomeText(plan: PastePlan, t: Localizer): string {
  const { same, kept, blank } = plan.counts;
  const count = changesOf(plan);
  const changes = count > 0 ? t.text('pasteChanges', { count }) : t.text('pasteNoChanges');
  const rest = [
    same > 0 ? t.text('pasteSame', { count: same }) : '',
    kept > 0 ? t.text('pasteKept', { count: kept }) : '',
    blank > 0 ? t.text('pasteBlank', { count: blank }) : '',
  ].filter(Boolean);
  if (rest.length === 0) return t.text('pasteOutcome', { changes });
  return t.text('pasteOutcomeRest', { changes, rest: t.list(rest) });
}

/** What to press to do what a plan says, what to say then, and the name of the step; undefined if it does nothing. */
export function doingOf(
  plan: PastePlan,
  t: Localizer,
): { readonly button: string; readonly done: string; readonly step: string } | undefined {
  const count = changesOf(plan);
  if (!doesAnything(plan)) return undefined;
  if (count === 0)
    return { button: t.text('pasteAdd'), done: t.text('pasteAddDone'), step: t.text('pasteAddStep') };
  return {
    button: t.text('pasteCells', { count }),
    done: t.text('pasteDone', { count }),
    step: t.text('pasteStep', { count }),
  };
}

/** How many rows and columns go nowhere. */
export function leftOutCounts({ leftOut }: PastePlan, t: Localizer): string {
  const rows = leftOut.filter((left) => 'row' in left).length;
  const columns = leftOut.length - rows;
  const things = [
    rows > 0 ? t.text('pasteRows', { count: rows }) : '',
    columns > 0 ? t.text('pasteColumns', { count: columns }) : '',
  ].filter(Boolean);
  return t.text('pasteLeftOut', { things: t.list(things) });
}

/** Which row or column goes nowhere, and why. */
export function leftOutText(left: PasteLeftOut, t: Localizer): string {
  const [start, end] = [[...left.text.slice(0, 2 * longestText)].slice(0, longestText).join(''), '…'];
  const text = start.length < left.text.length ? `${start}${end}` : start;
  const place = 'row' in left ? { row: left.row } : { column: left.column };
  return t.text(`left-${left.reason}`, { ...place, text });
}

/** What becomes of a cell, in a word. */
export const cellWord = ({ kind, before }: PasteCell, t: Localizer): string =>
  t.text(kind === 'blank' && before.length > 0 ? 'cell-blank-kept' : `cell-${kind}`);

/** A level as the head of a column. */
export function nameOfPasted({ level }: PasteLevel, view: TrackView, t: Localizer): string {
  if (level.code?.trim() || level.title?.trim()) return fullName([level], 0);
  const column = view.matrix.columns.findIndex(({ id }) => id === level.id);
  return column < 0 ? t.text('untitled') : nameOfLevel(view, column, t);
}

/** A competency as the head of a row. */
export const nameOfRow = ({ name }: PasteRow, t: Localizer): string => name.trim() || t.text('untitled');

function edgesId({ hasHeader, hasNames, leftOut }: PastePlan) {
  if (!hasHeader) return hasNames ? 'paste-names' : 'paste-none';
  const header = leftOut.some(({ reason }) => reason === 'above-header') ? 'paste-lower' : 'paste-header';
  return hasNames ? (`${header}-names` as const) : header;
}
