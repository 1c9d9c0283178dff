import type { ReadNote } from '@career-tracks/core/exchange/file';
import type { Issue } from '@career-tracks/core';
import { html, type TemplateResult } from 'lit';
import { importNotes } from '../i18n/english/import-notes.js';
import { importRefusals } from '../i18n/english/import-refusals.js';
import type { Localizer } from '../i18n/localizer.js';
import type { MessageId } from '../i18n/messages.js';

const english: Readonly<Record<string, string>> = { ...importNotes, ...importRefusals };

/** What a note says: in the language of the texts where they have a sentence for it, else in English. */
export function noteText({ code, values = {}, message }: ReadNote, t: Localizer): TemplateResult {
  const id = `note-${code}`;
  const isEnglish = t.known(id) === english[id];
  // A newer reader may have notes that are not known here.
  const text = isEnglish && !english[id] ? message : t.text(id as MessageId, isolated(values));
  return isEnglish ? html`<bdi lang="en" dir="ltr">${text}</bdi>` : html`${text}`;
}

/** Why nothing could be read: in the language of the texts where they have a sentence for it, and in English in more detail. */
export function refusalText({ code, message }: Issue, t: Localizer): TemplateResult {
  const id = `refusal-${code}`;
  const text = t.known(id);
  const detail = html`<bdi lang="en" dir="ltr">${message}</bdi>`;
  return text === undefined || text === english[id]
    ? detail
    : html`${text} <span class="soft">${detail}</span>`;
}

/** The values of a sentence, in which texts of the source keep a direction of their own. */
function isolated(values: NonNullable<ReadNote['values']>): NonNullable<ReadNote['values']> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
