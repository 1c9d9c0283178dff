import type { Assessment, Framework, Policy } from '@career-tracks/core';
import type { WrittenFormat } from '@career-tracks/core/exchange/file';
import type { DocumentStore } from '@career-tracks/core/store';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { FrameworkSource } from '../controllers/framework-source.js';
import { LayoutController } from '../controllers/layout-controller.js';
import { memo } from '../controllers/memo.js';
import { OnDemand } from '../controllers/on-demand.js';
import { PrintController } from '../controllers/print-controller.js';
import { TrackErrorEvent, TrackSelectEvent } from '../events/events.js';
import { createLocalizer, directionOf, usableLocale, type Localizer } from '../i18n/localizer.js';
import type { Messages } from '../i18n/messages.js';
import type { Documents } from '../modes/documents.js';
import type { ModeHost } from '../modes/mode.js';
import type { Raters } from '../modes/raters.js';
import { Reading } from '../modes/view/reading.js';
import type { HeaderSettings } from '../render/header.js';
import { isPublished, trackView, type TrackView } from '../render/track-view.js';
import type { TrackStorage } from '../saving/track-storage.js';
import { adopt } from '../styles/adopt.js';
import { base } from '../styles/base.js';
import { header } from '../styles/header.js';
import { matrix } from '../styles/matrix.js';
import { paper } from '../styles/paper.js';
import { tokens } from '../styles/tokens.js';
import { toolbar } from '../styles/toolbar.js';

const reflected = { reflect: true };
const given = { attribute: false };
const files = (): Promise<typeof import('../files/files.js')> => import('../files/files.js');

type Notices = (typeof import('./source-state.js'))['notices'];

/**
 * Shows a career track: what each level asks in each competency, where the reader stands, and what changes at
 * the next level.
 *
 * Give it a framework by `src`, by the `framework` property, by a child `<script type="application/json">`, or
 * by a child `<table>` (competencies down, levels across), which stays readable where scripts never run.
 *
 * @element career-track
 * @fires {TrackSelectEvent} ct-track-select - A person asks for another track; cancel it to open that yourself.
 * @fires {LevelSelectEvent} ct-level-select - A person chooses a level to read in a narrow container.
 * @fires {ModeChangeEvent} ct-mode-change - A person goes to another mode.
 * @fires {BeforeChangeEvent} ct-before-change - A person is about to change a document; cancel it to prevent that.
 * @fires {ChangeEvent} ct-change - A person has changed a document: ids and patches.
 * @fires {SaveEvent} ct-save - A document is saved.
 * @fires {SaveErrorEvent} ct-save-error - A document could not be saved, and is still in the page.
 * @fires {TrackErrorEvent} ct-error - The framework cannot be loaded or shown; places and codes, no texts.
 * @slot - A child table that cannot be read as a track stays in view here.
 * @slot header - Stands above the track.
 * @slot empty - Stands in place of the words for a track that has nothing to show.
 * @slot footer - Stands below the track.
 * @csspart header - The title, facts and ladder.
 * @csspart title - The name of the track.
 * @csspart ladder - The figure of the ladders.
 * @csspart modes - The way from one mode to the others.
 * @csspart toolbar - The controls above the table.
 * @csspart matrix - The table, or the list in a narrow container.
 * @csspart level-head - The head of a column; in a narrow container, of the level on show.
 * @csspart flag - "You are here" and "Next level".
 * @csspart theme - The name of a theme.
 * @csspart competency - The name of a competency; in a narrow container, its disclosure.
 * @csspart cell - What a level asks in a competency.
 * @csspart statement - One statement of a cell.
 * @csspart empty - The words for a track that has nothing to show.
 * @csspart error - The words for a track that cannot be shown.
 * @csspart save-status - Where saving stands.
 * @csspart banner - What a person must know about saving.
 * @csspart rating - One rating.
 * @csspart editor - The editor over a cell.
 * @csspart radar - The radar of gaps.
 * @csspart gap-chart - The table of gaps.
 * @csspart range - The range as a figure.
 * @csspart readiness - The panel of readiness.
 * @csspart verdict - The verdict in words.
 * @csspart plan - The development plan.
 * @csspart hints - The list of hints on wording.
 * @cssprop --ct-accent - The brand colour; any lightness, clamped so that contrast holds.
 * @cssprop --ct-surface - The colour that the element sits on.
 * @cssprop --ct-base - The size that stands for 16 px. Default 1rem.
 * @cssprop --ct-sticky-top - The height of a fixed header of the page. Default 0px.
 * @cssprop --ct-ink - Text for reading.
 * @cssprop --ct-ink-2 - Text for support.
 * @cssprop --ct-ink-3 - Text for remarks.
 * @cssprop --ct-surface-quiet - Behind buttons under the pointer and behind details.
 * @cssprop --ct-rule - Hairlines between rows.
 * @cssprop --ct-rule-strong - The rules above and below the table.
 * @cssprop --ct-control-line - The edges of buttons and boxes.
 * @cssprop --ct-accent-ink - Links, marks and flags.
 * @cssprop --ct-accent-fill - Filled marks and the bar above the reader's own column.
 * @cssprop --ct-on-accent - Text on a fill.
 * @cssprop --ct-accent-line - The double rule above the next level.
 * @cssprop --ct-accent-wash - Behind the reader's own column.
 * @cssprop --ct-critical - The mark of a failure of the software.
 * @cssprop --ct-caution-wash - Behind hints and differences.
 * @cssprop --ct-caution - Hints and differences.
 * @cssprop --ct-accent-tint - Areas of charts.
 * @cssprop --ct-have - What is there, in charts.
 * @cssprop --ct-required - What is asked, in charts.
 * @cssprop --ct-unknown - What is not known, in charts.
 * @cssprop --ct-focus - The ring around what has the focus.
 */
export class CareerTrack extends LitElement implements ModeHost {
  /** The element's own style sheets. */
  static override styles = [tokens, base, header, toolbar, matrix, paper];

  /** How attributes become properties. */
  static override properties = {
    src: reflected,
    track: reflected,
    level: reflected,
    target: reflected,
    mode: reflected,
    readonly: { type: Boolean, reflect: true },
    autosave: reflected,
    locale: reflected,
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
    framework: given,
    assessment: given,
    plan: given,
    policy: given,
    raters: given,
    storage: given,
    frameworkStore: given,
    assessmentStore: given,
    messages: given,
  };

  /** The address of a framework in JSON. */
  declare src: string | undefined;

  /** The id of the track to show. Default: the first of the framework. */
  declare track: string | undefined;

  /** The id of the level where the reader is. */
  declare level: string | undefined;

  /** The id of the level that the reader aims at. Default: the one after `level`. */
  declare target: string | undefined;

  /** What a person does with the track: `view` (default), `compare`, `assess` or `edit`. */
  declare mode: string | undefined;

  /** Leaves out the modes that change a document. */
  declare readonly: boolean;

  /** A name under which the documents are saved, such as `people-team`. Without it, saving is the page's part. */
  declare autosave: string | undefined;

  /** The language of labels, numbers and dates, a BCP 47 tag. Default: that of the page around the element. */
  declare locale: string | undefined;

  /** The level of the heading that fits the page, 1 to 6. Default 2. */
  declare headingLevel: number;

  /**
   * A framework document: JSON, JSON text, or what `parseFramework` gave. Checked before it is shown. After a
   * person's change it is the changed document.
   */
  declare framework: unknown;

  /** The assessment to work on, in the same forms; after a person's change, the changed one. */
  declare assessment: unknown;

  /** The development plan to work on, in the same forms; after a person's change, the changed one. */
  declare plan: unknown;

  /** How readiness is worked out. Default: `defaultPolicy` of the core. */
  declare policy: Policy | undefined;

  /** Who is looking at the assessment, and what the raters are called. Default: the person it is about. */
  declare raters: Raters | undefined;

  /** Where `autosave` saves. Default: on this device. */
  declare storage: TrackStorage | undefined;

  /** A store that holds the framework, to share one document with others on the page. */
  declare frameworkStore: DocumentStore<Framework> | undefined;

  /** A store that holds the assessment, likewise. */
  declare assessmentStore: DocumentStore<Assessment> | undefined;

  /** Texts in place of the English ones. */
  declare messages: Messages | undefined;

  readonly #announcer = new Announcer(this);
  readonly #layout = new LayoutController(this);
  readonly #print = new PrintController(this, () => this.#drawNow());
  readonly #source = new FrameworkSource(this, (issues) => this.dispatchEvent(new TrackErrorEvent(issues)));
  /** A document that comes of one that was checked is the element's own: it needs no checking. */
  readonly #documents = memo(async (): Promise<Documents> => {
    const { Documents } = await import('../modes/documents.js');
    return new Documents(this, (kind, document) => {
      this.#source.own(document);
      (this as Record<string, unknown>)[kind] = document;
    });
  });
  readonly #around = {
    host: this,
    announcer: this.#announcer,
    layout: this.#layout,
    print: this.#print,
    source: this.#source,
    documents: this.#documents,
  };
  readonly #reading = new Reading(this.#around);
  readonly #work = new OnDemand(this, async () => {
    const { Work } = await import('../modes/work.js');
    return new Work({ ...this.#around, reading: this.#reading });
  });
  readonly #notices = new OnDemand(this, async () => {
    const { notices, styles } = await import('./source-state.js');
    adopt(this, styles);
    return notices;
  });
  readonly #view = memo(trackView);
  readonly #localizer = memo(createLocalizer);

  constructor() {
    super();
    this.headingLevel = 2;
    this.readonly = false;
  }

  /** Takes back the last step of the document that the mode works on; false if there is none. */
  undo(): boolean {
    return this.#work.loaded?.undo() ?? false;
  }

  /** Does the last step again that was taken back; false if there is none. */
  redo(): boolean {
    return this.#work.loaded?.redo() ?? false;
  }

  /** Opens the page's print dialogue; the whole matrix is printed, whatever is on show. */
  print(): void {
    window.print();
  }

  /**
   * Brings the tracks of a file, of several together, or of a text: spreadsheets, CSV, Markdown, HTML, JSON or YAML. A preview
   * shows what was understood, guessed and left out; true once the person has taken it over.
   */
  async importFrom(source: File | readonly File[] | string): Promise<boolean> {
    return (await files()).importTracks(this.#around, this.#texts(), source);
  }

  /**
   * The track as a file: `csv`, `markdown`, `html` and `json-ld` hold the track on show, `json` and `xlsx` the whole
   * framework. Rejects while there is none, and with a RangeError on any other format.
   */
  async exportAs(format: WrittenFormat): Promise<File> {
    return (await files()).exportTrack(this.#source, this.track, format);
  }

  override disconnectedCallback(): void {
    this.#work.loaded?.close();
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    if (CSS.supports('color: light-dark(oklch(from red l c h), red)')) return;
    void import('../styles/fixed-colours.js').then(({ fixedColours }) => adopt(this, fixedColours));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mode') || changed.has('track')) this.#work.loaded?.leave();
    if (changed.has('src') && !changed.has('framework') && this.#source.isOwn(this.framework)) {
      this.framework = undefined;
    }
    this.#source.use({ store: this.frameworkStore, framework: this.framework, src: this.src });
  }

  protected override render(): TemplateResult {
    const t = this.#texts();
    return html`<slot name="header"></slot>
      <div class="frame">${this.#content(t)}</div>
      <slot name="footer"></slot>
      <div class="vh" role="status" lang=${t.language}>
        ${this.#source.current.state === 'loading' ? t.text('loading') : this.#announcer.message}
      </div>`;
  }

  #content(t: Localizer): unknown {
    const { current } = this.#source;
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 2));
    if (current.state === 'ready') return this.#track(current.framework, t, headingLevel);
    return [
      this.#notice(t, ({ sourceState }) => sourceState(current, { ...this.#around, t, headingLevel })),
      current.state === 'invalid' ? html`<slot></slot>` : nothing,
    ];
  }

  /** Words in place of a track, loaded only then; if that fails as well, the shortest that are true. */
  #notice(t: Localizer, draw: (notices: Notices) => TemplateResult): unknown {
    const notices = this.#notices.module;
    if (notices) {
      t.with(notices.english);
      return draw(notices);
    }
    return this.#notices.failed
      ? html`<p role="alert" lang=${t.language}>${t.text('loadTitle')}</p>`
      : nothing;
  }

  #track(framework: Framework, t: Localizer, headingLevel: number): unknown {
    if (framework.tracks.length === 0)
      return this.#notice(t, ({ emptyState }) => emptyState({ ...this.#around, t, headingLevel }));
    const view = this.#view(framework, this.track, this.level, this.target);
    if (!view)
      return this.#notice(t, ({ unknownTrackState }) => unknownTrackState(framework, t, headingLevel));
    const { language } = framework;
    return html`<section
      class=${this.#print.printing ? 'wide' : this.#layout.layout}
      lang=${language ?? nothing}
      dir=${directionOf(language) ?? nothing}
      aria-label=${t.text('trackRegion', { track: view.matrix.track.name })}>
      ${this.#mode(view, t, headingLevel)}
    </section>`;
  }

  /** The mode that is asked for; until the modes have come, reading. */
  #mode(view: TrackView, t: Localizer, headingLevel: number): unknown {
    const settings = { t, headingLevel, selectTrack: this.#selectTrack };
    const unwritten = (all: HeaderSettings & { nav?: unknown }): unknown =>
      this.#notice(t, ({ unpublishedState }) => unpublishedState(view, all));
    const isWritten = isPublished(view.matrix);
    const work = this.#work.module;
    if (work) return work.render(view, settings, isWritten ? undefined : unwritten);
    if (!isWritten) return unwritten(settings);
    if (this.mode && !this.#work.failed) return this.#notice(t, ({ loadingState }) => loadingState(t));
    return this.#reading.render(view, { ...settings, nav: html`<div class="modes"></div>` });
  }

  readonly #selectTrack = async (track: string): Promise<void> => {
    if (!this.dispatchEvent(new TrackSelectEvent(track))) return;
    this.track = track;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  };

  #texts(): Localizer {
    const around = this.closest('[lang]') ?? document.documentElement;
    const locale = usableLocale(this.locale, usableLocale(around.getAttribute('lang'), 'en'));
    return this.#localizer(locale, this.messages);
  }

  /** Draws before the browser goes on: a page is captured for paper as soon as its listeners return. */
  #drawNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }
}
