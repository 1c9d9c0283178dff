import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../render/icons.js';
import { icons } from './icons.js';
import type { SavingTexts } from './saving-texts.js';
import type { SaveFailure, SaveNotice, SaveStatus } from './save-state.js';

/** What an `Autosave` shows. */
export interface SaveView {
  readonly status: SaveStatus;
  readonly notices: ReadonlySet<SaveNotice>;
  readonly canMerge: boolean;
}

/** What a person can do about saving. */
export interface SaveIntents {
  readonly retry: () => void;
  readonly download: () => void;
  readonly takeOver: () => void;
  readonly useTheirs: () => void;
  readonly merge: () => void;
  readonly dismiss: (notice: SaveNotice) => void;
}

const failures = {
  full: 'saveFailedFull',
  refused: 'saveFailedRefused',
  offline: 'saveFailedOther',
  'no-answer': 'saveFailedNoAnswer',
  failed: 'saveFailedOther',
} as const satisfies Record<SaveFailure, string>;

type Kind = 'bad' | 'warn' | 'differs' | 'info';

const marks: Readonly<Record<Kind, TemplateResult>> = {
  bad: icon('error'),
  warn: icons.warning,
  differs: icons.differ,
  info: icons.info,
};

/** Where saving stands, in one sentence: for the status line, and to be read out after a pause. */
export function saveText(status: SaveStatus, t: SavingTexts): string {
  switch (status.state) {
    case 'idle':
      return '';
    case 'pending':
      return status.at
        ? t.text('savedBefore', { time: timeOf(status.at, t.language) })
        : t.text('savedNotYet');
    case 'saving':
      return t.text('saving');
    case 'saved':
      return t.text(status.onDevice ? 'savedHere' : 'savedAt', { time: timeOf(status.at, t.language) });
    case 'read-only':
      return t.text('saveReadOnly');
    case 'conflict':
      return `${t.text('saveConflict')} ${t.text('saveConflictText')}`;
    case 'not-saved':
      return failureTexts(status, t).join(' ');
  }
}

/** The status line: beside the other controls. What needs a person is in the banners. */
export function saveStatus({ status }: SaveView, t: SavingTexts): TemplateResult {
  const { state } = status;
  const mark = {
    saved: icons.saved,
    'not-saved': icon('error'),
    conflict: icons.differ,
    idle: nothing,
    pending: nothing,
    saving: nothing,
    'read-only': icons.info,
  }[state];
  return html`<span class="save" part="save-status" data-state=${state} lang=${t.language}
    >${mark}${shortText(status, t)}</span
  >`;
}

function shortText(status: SaveStatus, t: SavingTexts): string {
  if (status.state === 'conflict') return t.text('saveConflict');
  if (status.state === 'not-saved') return t.text(status.changes > 0 ? 'saveFailed' : 'saveUnable');
  return saveText(status, t);
}

/** Banners above the document: what is wrong or to be decided, and what can be done. The document stays editable. */
export function saveBanners(view: SaveView, t: SavingTexts, intents: SaveIntents): TemplateResult {
  const { status, notices, canMerge } = view;
  const act = (text: string, click: () => void): TemplateResult =>
    html`<button type="button" class="btn" @click=${click}>${text}</button>`;
  const banner = (kind: Kind, [title, text]: readonly [string, string], actions: unknown): TemplateResult =>
    html`<div class="banner ${kind}" part="banner" role=${kind === 'bad' ? 'alert' : nothing} lang=${t.language}>
      ${marks[kind]}
      <p><strong>${title}</strong> ${text}</p>
      ${actions}
    </div>`;
  const download = act(t.text('saveDownload'), intents.download);
  const choices = [
    canMerge ? act(t.text('saveMerge'), intents.merge) : nothing,
    act(t.text('saveKeepMine'), intents.takeOver),
    act(t.text('saveUseOther'), intents.useTheirs),
    download,
  ];
  const close = (notice: SaveNotice): TemplateResult =>
    act(t.text('saveDismiss'), () => intents.dismiss(notice));

  return html`${
    status.state === 'not-saved'
      ? banner(status.kept ? 'warn' : 'bad', failureTexts(status, t), [
          act(t.text('saveAgain'), intents.retry),
          download,
        ])
      : nothing
  }${
    status.state === 'conflict'
      ? banner('differs', [t.text('saveConflict'), t.text('saveConflictText')], choices)
      : notices.has('base-changed')
        ? banner('differs', [t.text('saveBaseChanged'), t.text('saveBaseChangedText')], choices)
        : nothing
  }${
    notices.has('other-tab') && status.state !== 'conflict'
      ? banner(
          'info',
          [t.text('saveOtherTab'), t.text('saveOtherTabText')],
          [act(t.text('saveTakeOver'), intents.takeOver), close('other-tab')],
        )
      : nothing
  }${
    notices.has('unreadable')
      ? banner('warn', [t.text('saveUnreadable'), t.text('saveUnreadableText')], close('unreadable'))
      : nothing
  }`;
}

/** That it is not saved, and why; offline, how much waits. */
function failureTexts(
  { reason, kept, changes: count }: Extract<SaveStatus, { state: 'not-saved' }>,
  t: SavingTexts,
): [string, string] {
  if (count === 0) return [t.text('saveUnable'), t.text('saveUnableText')];
  const isOffline = reason === 'offline';
  if (kept) {
    return [t.text(isOffline ? 'saveOffline' : 'saveUnsent'), t.text('saveKept', { count })];
  }
  if (isOffline) return [t.text('saveOffline'), t.text('saveOnlyHere', { count })];
  return [t.text('saveFailed'), t.text(failures[reason])];
}

/**
 * What a person should hear of once it appears, without looking for it; undefined if there is nothing. What stands
 * in an alert is read out anyway.
 */
export function saveWarning({ status, notices }: SaveView, t: SavingTexts): string | undefined {
  if (status.state === 'conflict' || (status.state === 'not-saved' && status.kept))
    return saveText(status, t);
  if (notices.has('base-changed')) return `${t.text('saveBaseChanged')} ${t.text('saveBaseChangedText')}`;
  if (notices.has('unreadable')) return `${t.text('saveUnreadable')} ${t.text('saveUnreadableText')}`;
  return notices.has('other-tab') ? `${t.text('saveOtherTab')} ${t.text('saveOtherTabText')}` : undefined;
}

/** Hours and minutes; of another day, with the day. */
function timeOf(at: Date, language: string): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' }),
  }).format(at);
}
