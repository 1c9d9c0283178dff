import type { Assessment, Evidence } from '@career-tracks/core';
import { evidenceAt, type EvidencePlace, type RatersPlace } from '@career-tracks/core/assess';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../render/heading.js';
import { noteCount, type ListRow } from './list-row.js';
import type { Draft, BodySettings } from './row-settings.js';
import { isOwn, whoSaid } from './viewer.js';

interface Note extends Evidence {
  readonly at: EvidencePlace;
}

/** What was seen: who wrote it, when, and the words; and a form to add more. */
export function notesSection(item: ListRow, settings: BodySettings): TemplateResult {
  const { t, model, headingLevel } = settings;
  const notes = noteCount(item) > 0 ? notesOf(item, model.seen) : [];
  return html`<div class="evidence" lang=${t.language}>
    ${heading(headingLevel + 1, t.text('evidence'), 'h5')}
    ${notes.length > 0 ? html`<ul class="notes" role="list">${notes.map((note, index) => noteLine(note, `note-${item.index}-${index}`, settings))}</ul>` : nothing}${noteForm(item, settings)}
  </div>`;
}

/** All evidence on what the row is about, the earliest first. */
function notesOf({ ratings, evidence }: ListRow, seen: Assessment): readonly Note[] {
  const places = new Map<string, RatersPlace>();
  for (const { competency, level, statement, rater, by } of [...ratings, ...evidence]) {
    const place = { competency, level, statement, rater, by } as RatersPlace;
    places.set(JSON.stringify([level, statement, rater, by]), place);
  }
  return [...places.values()]
    .flatMap((place) =>
      evidenceAt(seen, place, place).map((one, index): Note => ({ ...one, at: { ...place, index } })),
    )
    .sort((one, other) => Date.parse(one.date ?? '') - Date.parse(other.date ?? '') || 0);
}

function noteLine({ at, text, link, date }: Note, id: string, settings: BodySettings): TemplateResult {
  const { t, viewer, intents } = settings;
  const who = whoSaid(at, viewer, t);
  // The button goes with its note: the focus goes to where the next one is written.
  const remove = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).closest('.evidence');
    box?.querySelector('textarea')?.focus();
    intents.removeNote(at);
  };
  return html`<li>
    <p class="by"><bdi>${date === undefined ? who : t.text('whoWhen', { who, when: t.date(date) })}</bdi></p>
    <p class="words" id=${id} lang="" dir="auto">${text}</p>
    ${
      link !== undefined && /^https?:/i.test(link)
        ? html`<a class="link" href=${link} target="_blank" rel="noopener noreferrer" dir="ltr">${link}</a>`
        : nothing
    }${
      isOwn(at, viewer)
        ? html`<button type="button" class="link" aria-describedby=${id} @click=${remove}>
            ${t.text('removeNote')}
          </button>`
        : nothing
    }
  </li>`;
}

/** No `form`: a page in a sandbox may not be allowed to submit one. */
function noteForm({ row, index, isFlagged }: ListRow, { t, intents, draft }: BodySettings): TemplateResult {
  const { competency } = row;
  const { problem } = draft;
  const id = (field: string): string => `${field}-${index}`;
  const fieldsIn = (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('.note-form') as HTMLElement;
    return [box.querySelector('textarea'), box.querySelector('[type=url]')] as [
      HTMLTextAreaElement,
      HTMLInputElement,
    ];
  };
  const written = (event: Event): Draft => {
    const [text, link] = fieldsIn(event);
    return { text: text.value, link: link.value };
  };
  const add = (event: Event): void => {
    const [text, link] = fieldsIn(event);
    const wrong = intents.addNote(competency, written(event));
    if (wrong === 'badLink') return link.focus();
    if (!wrong) text.value = link.value = '';
    text.focus();
  };
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add(event);
  };
  return html`<div class="note-form" @input=${(event: Event) => intents.draft(competency, written(event))}>
    <label for=${id('text')}>${t.text('addNote')}</label>
    <textarea
      id=${id('text')}
      rows="2"
      dir="auto"
      placeholder=${t.text('noteHint')}
      aria-invalid=${problem === 'emptyNote'}
      aria-describedby=${id('wrong')}
      .value=${draft.text}></textarea>
    <label for=${id('link')}>${t.text('noteLink')}</label>
    <input
      id=${id('link')}
      type="url"
      dir="ltr"
      aria-invalid=${problem === 'badLink'}
      aria-describedby=${id('wrong')}
      .value=${draft.link}
      @keydown=${addOnEnter} />
    <p class="wrong" id=${id('wrong')} role="alert">${problem ? t.text(problem) : nothing}</p>
    <div class="note-ways">
      <button type="button" class="btn" @click=${add}>${t.text('addNoteNow')}</button>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${live(isFlagged)}
          @change=${(event: Event) => intents.flag(competency, (event.target as HTMLInputElement).checked)} />${t.text(
            'talkAbout',
          )}</label
      >
    </div>
  </div>`;
}
