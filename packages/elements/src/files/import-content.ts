import type {
  DataPlaceRole,
  ReadNote,
  SaidRow,
  TableLayout,
  TableReading,
} from '@career-tracks/core/exchange/file';
import type { Framework } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { heading } from '../render/heading.js';
import { importedDocuments } from './import-documents.js';
import { placeText } from './import-place.js';
import { isUnsure, type ImportSession, type Reading } from './import-session.js';
import { noteText, refusalText } from './note-text.js';

/** What the dialog shows. */
export interface ImportState {
  readonly session: ImportSession;
  /** The file is being read, for the first time or again. */
  readonly isReading: boolean;
  readonly failed: boolean;
  /** The imported tracks as a reader will see them, and which of them is on show. */
  readonly preview: HTMLElement;
  readonly shown: string | undefined;
  /** Whether there are tracks already, and whether they stay. */
  readonly hasTracks: boolean;
  readonly keeps: boolean;
  readonly headingLevel: number;
}

/** What a person does in the dialog. */
export interface ImportActions {
  readonly choose: (table: number, layout: TableLayout) => void;
  readonly say: (document: number, path: string, role: DataPlaceRole) => void;
  readonly sayRow: (row: SaidRow) => void;
  readonly show: (track: string) => void;
  readonly keep: (keeps: boolean) => void;
  readonly take: () => void;
  readonly close: () => void;
}

const layouts = ['levels-across', 'levels-down', 'list', 'one-competency', 'competencies', 'none'] as const;
const mostNotes = 100;

/** What is in the dialog: what was found, how it was read, what it will look like, and the buttons. */
export function importContent(state: ImportState, actions: ImportActions, t: Localizer): TemplateResult {
  const { session, isReading, failed, preview, headingLevel } = state;
  const { reading } = session;
  const isRefused = !isReading && (failed || !reading?.framework);
  return html`<div lang=${t.language}>
      ${heading(headingLevel + 1, html`<span id="import-title">${t.text(isRefused ? 'importRefused' : 'importTitle')}</span>`, 'paste-title')}
      <p class="soft" id="import-found" role="status">
        ${isReading ? t.text('importReading') : failed ? t.text('importFailed') : reading?.framework ? found(session, reading, t) : nothing}
      </p>
      ${isReading ? html`<progress aria-labelledby="import-found"></progress>` : nothing}
      ${reading ? explained(reading, actions, t) : nothing}
    </div>
    ${reading && reading.report.tables.length > 0 ? tables(reading.report.tables, actions, t) : nothing}
    ${reading ? importedDocuments(session.documents, session.asksForPlaces, actions.say, t) : nothing}
    ${
      reading?.framework
        ? html`${shownTrack(reading.framework.tracks, state.shown, actions, t)}
            <div class="import-preview">${preview}</div>`
        : nothing
    }
    ${end(state, isRefused, actions, t)}`;
}

function found(session: ImportSession, { report }: Reading, t: Localizer): string {
  const { tracks, levels, competencies, cells } = report;
  const things = t.list([
    t.text('importTracks', { count: tracks }),
    t.text('importLevels', { count: levels }),
    t.text('importCompetencies', { count: competencies }),
    t.text('importCells', { count: cells }),
  ]);
  const { unsure } = session;
  const doubt = unsure > 0 ? t.text('importUnsure', { count: unsure }) : '';
  return [t.text('importFound', { things }), doubt].filter(Boolean).join(' ');
}

/** Why nothing could be read, and what was left out, guessed and understood. */
function explained({ issues, report }: Reading, actions: ImportActions, t: Localizer): TemplateResult {
  const notes = (kind: ReadNote['kind']): readonly ReadNote[] =>
    report.notes.filter((note) => note.kind === kind);
  return html`${
    issues.length > 0
      ? html`<ul class="import-issues" role="list">
          ${issues.map((issue) => html`<li>${refusalText(issue, t)}</li>`)}
        </ul>`
      : nothing
  }${noteLists.map(([kind, title]) => noteList(title, kind, notes(kind), actions, t))}`;
}

/** The kinds of notes, what needs a look first. */
const noteLists = [
  ['guessed', 'importGuessed'],
  ['left-out', 'importLeftOut'],
  ['understood', 'importUnderstood'],
] as const;

function noteList(
  title: (typeof noteLists)[number][1],
  kind: ReadNote['kind'],
  notes: readonly ReadNote[],
  actions: ImportActions,
  t: Localizer,
): unknown {
  if (notes.length === 0) return nothing;
  const more = notes.length - mostNotes;
  const item = (note: ReadNote): TemplateResult => {
    const place = placeText(note, t);
    return html`<li>${place === '' ? nothing : html`<span class="soft"><bdi>${place}</bdi></span> `}${noteText(note, t)}${otherRow(note, actions, t)}</li>`;
  };
  return html`<details class="left-out" id="import-${kind}">
    <summary>${t.text(title, { count: notes.length })}</summary>
    <ul tabindex="0" aria-label=${t.text(title, { count: notes.length })}>
      ${notes.slice(0, mostNotes).map(item)}
      ${more > 0 ? html`<li>${t.text('importMoreNotes', { count: more })}</li>` : nothing}
    </ul>
  </details>`;
}

/** What a row with nothing but a name could be as well. */
const otherRows: Readonly<Record<string, SaidRow['is']>> = {
  'theme-alone': 'competency',
  'competency-alone': 'theme',
};

/** Reads such a row the other way; a row of a text that is no table is read as it is. */
function otherRow({ code, sheet, row, column }: ReadNote, { sayRow }: ImportActions, t: Localizer): unknown {
  const is = Object.hasOwn(otherRows, code) ? otherRows[code] : undefined;
  if (is === undefined || (row === undefined && column === undefined)) return nothing;
  const place = {
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
  return html` <button type="button" class="link" @click=${() => sayRow({ ...place, is })}>${t.text(`importRow-${is}`)}</button>`;
}

/** How each table was read, and how else it could be. */
function tables(all: readonly TableReading[], { choose }: ImportActions, t: Localizer): TemplateResult {
  return html`<fieldset class="import-tables" lang=${t.language}>
    <legend>${t.text('importTables')}</legend>
    ${all.map(({ name, layout, confidence }, index) => {
      const label = name ?? t.text('importTable', { number: index + 1 });
      const chosen = ({ target }: Event): void =>
        choose(index, (target as HTMLSelectElement).value as TableLayout);
      return html`<label class="import-table"
        ><bdi>${label}</bdi>
        <select class="select" @change=${chosen}>
          ${layouts.map((each) => html`<option value=${each} .selected=${each === layout}>${t.text(`layout-${each}`)}</option>`)}
        </select>
        ${isUnsure(confidence) ? html`<span class="import-check">${t.text('importCheck')}</span>` : nothing}</label
      >`;
    })}
  </fieldset>`;
}

/** Which track is on show, where there are several. */
function shownTrack(
  tracks: Framework['tracks'],
  shown: string | undefined,
  { show }: ImportActions,
  t: Localizer,
): unknown {
  if (tracks.length < 2) return nothing;
  const chosen = ({ target }: Event): void => show((target as HTMLSelectElement).value);
  return html`<label class="import-table import-shown" lang=${t.language}
    ><bdi>${t.text('importShown')}</bdi>
    <select class="select" @change=${chosen}>
      ${tracks.map(({ id, name }) => html`<option value=${id} .selected=${id === shown}>${name}</option>`)}
    </select></label
  >`;
}

function end(
  { session, hasTracks, keeps, isReading }: ImportState,
  isRefused: boolean,
  { keep, take, close }: ImportActions,
  t: Localizer,
): TemplateResult {
  const count = session.reading?.framework?.tracks.length ?? 0;
  const option = (value: boolean, text: 'importInstead' | 'importBeside'): TemplateResult =>
    html`<label class="check"
      ><input type="radio" name="import-where" .checked=${keeps === value} @change=${() => keep(value)} />${t.text(text)}</label
    >`;
  return html`${
    hasTracks && !isRefused && !isReading
      ? html`<fieldset class="paste-where" lang=${t.language}>
            <legend>${t.text('importWhere')}</legend>
            ${option(false, 'importInstead')}${option(true, 'importBeside')}
          </fieldset>`
      : nothing
  }
    <div class="paste-end" lang=${t.language}>
      <div class="form-end">
        <button type="button" class="btn" @click=${close}>${t.text(isRefused ? 'importClose' : 'importCancel')}</button>
        ${
          isRefused || isReading
            ? nothing
            : html`<button type="button" class="btn primary" @click=${take}>${t.text('importDo', { count })}</button>`
        }
      </div>
      ${isRefused || isReading ? nothing : html`<p class="remark">${t.text('importUndo')}</p>`}
    </div>`;
}
