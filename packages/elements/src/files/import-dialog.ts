import type { Framework } from '@career-tracks/core';
import { addTracks } from '@career-tracks/core/edit';
import type { TrackFile } from '@career-tracks/core/exchange/file';
import type { DocumentStore } from '@career-tracks/core/store';
import { html, render, type LitElement } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import type { FrameworkSource } from '../controllers/framework-source.js';
import { importNotes } from '../i18n/english/import-notes.js';
import { importRefusals } from '../i18n/english/import-refusals.js';
import { importing as english } from '../i18n/english/importing.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Messages } from '../i18n/messages.js';
import type { Documents } from '../modes/documents.js';
import { replaceContent } from '../saving/replace-content.js';
import { acting } from '../styles/acting.js';
import { adopt } from '../styles/adopt.js';
import { importing as styles } from '../styles/importing.js';
import { paste as dialogStyles } from '../styles/paste.js';
import { importContent } from './import-content.js';
import { ImportSession } from './import-session.js';

/** What an import needs of the element that it is for. */
export interface ImportTools {
  readonly host: LitElement & {
    track: string | undefined;
    headingLevel: number;
    messages: Messages | undefined;
    frameworkStore: DocumentStore<Framework> | undefined;
  };
  readonly announcer: Announcer;
  /** What is on show now. */
  readonly source: FrameworkSource;
  readonly documents: () => Promise<Documents>;
}

/** What is imported into where there is no framework. */
const nothingYet: Framework = { schemaVersion: 1, id: 'framework', name: '', competencies: [], tracks: [] };

/** Shows what files will become, and asks before it does so. It is drawn beside what the element shows. */
export class ImportDialog {
  readonly #tools: ImportTools;
  readonly #documents: Documents;
  readonly #session: ImportSession;
  readonly #place = document.createElement('div');
  readonly #preview: HTMLElement & { framework?: unknown; readonly?: boolean; track?: string | undefined };
  readonly #t: Localizer;
  #isReading = true;
  #failed = false;
  #keeps: boolean;
  #isTaken = false;
  #reading = new AbortController();
  /** What had the focus before. */
  readonly #back: HTMLElement | null;

  constructor(tools: ImportTools, documents: Documents, t: Localizer, files: readonly TrackFile[]) {
    const { host } = tools;
    this.#tools = tools;
    this.#documents = documents;
    this.#session = new ImportSession(files);
    this.#t = t.with(english).with(importNotes).with(importRefusals);
    this.#keeps = this.#hasTracks;
    this.#back = (host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#preview = document.createElement(host.localName);
    Object.assign(this.#preview, {
      readonly: true,
      headingLevel: Math.min(6, host.headingLevel + 2),
      locale: this.#t.language,
      // Two ways to the modes on one page need names of their own.
      messages: { ...host.messages, modes: this.#t.text('importPreview') },
    });
    for (const sheet of [acting, dialogStyles, styles]) adopt(host, sheet);
  }

  /** Opens the dialog; true once the person has taken the import over, false if they left it. */
  async open(): Promise<boolean> {
    // What Lit draws begins at its first node: before that, it never looks.
    this.#tools.host.renderRoot.prepend(this.#place);
    this.#draw();
    const dialog = this.#place.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    const closed = new Promise<void>((resolve) => dialog.addEventListener('close', () => resolve()));
    await Promise.race([this.#read(), closed]);
    dialog.querySelector<HTMLElement>('.primary, .form-end > :only-child')?.focus();
    await closed;
    this.#reading.abort();
    this.#place.remove();
    if (!this.#isTaken) this.#back?.focus();
    return this.#isTaken;
  }

  get #current(): Framework {
    const { current } = this.#tools.source;
    return current.state === 'ready' ? current.framework : nothingYet;
  }

  get #hasTracks(): boolean {
    return this.#current.tracks.length > 0;
  }

  /** Reads the files; what is being read by then is of no use any more. */
  async #read(): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.#isReading = true;
    this.#failed = false;
    this.#draw();
    // A frame in which it is seen that something is under way.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      await this.#session.read(signal);
    } catch {
      if (signal.aborted) return;
      this.#failed = true;
    }
    this.#isReading = false;
    const { framework } = this.#session.reading ?? {};
    this.#preview.framework = framework;
    this.#preview.track = framework?.tracks[0]?.id;
    this.#draw();
  }

  #draw(): void {
    const close = (): void => this.#place.querySelector('dialog')?.close();
    const state = {
      session: this.#session,
      isReading: this.#isReading,
      failed: this.#failed,
      preview: this.#preview,
      shown: this.#preview.track,
      hasTracks: this.#hasTracks,
      keeps: this.#keeps,
      headingLevel: this.#tools.host.headingLevel || 2,
    };
    render(
      html`<dialog
        class="paste import"
        aria-labelledby="import-title"
        aria-describedby="import-found"
        @keydown=${(event: Event) => event.stopPropagation()}>
        ${importContent(
          state,
          {
            choose: (table, layout) => {
              this.#session.choose(table, layout);
              void this.#read();
            },
            say: (document, path, role) => {
              this.#session.say(document, path, role);
              void this.#read();
            },
            sayRow: (row) => {
              this.#session.sayRow(row);
              void this.#read();
            },
            show: (track) => {
              this.#preview.track = track;
              this.#draw();
            },
            keep: (keeps) => {
              this.#keeps = keeps;
              this.#draw();
            },
            take: () => {
              this.#take();
              close();
            },
            close,
          },
          this.#t,
        )}
      </dialog>`,
      this.#place,
    );
  }

  #take(): void {
    const framework = this.#session.reading?.framework;
    if (!framework) return;
    const { host, announcer } = this.#tools;
    const documents = this.#documents;
    const t = this.#t;
    documents.open('framework', this.#current, host.frameworkStore);
    const isBeside = this.#keeps && this.#hasTracks;
    const count = framework.tracks.length;
    this.#isTaken = documents.change(
      'framework',
      { type: 'import', at: {} },
      isBeside ? addTracks(framework) : replaceContent(framework),
      { label: t.text('importDo', { count }) },
    );
    const track = documents.store('framework')?.document.tracks.at(isBeside ? -count : 0)?.id;
    if (this.#isTaken && host.track !== undefined && track !== undefined) host.track = track;
    announcer.say(t.text(this.#isTaken ? 'importDone' : 'importNotTaken', { count }));
  }
}
