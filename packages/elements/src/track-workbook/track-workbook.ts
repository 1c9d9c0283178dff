import type { Issue } from '@career-tracks/core';
import type { DocumentStore } from '@career-tracks/core/store';
import { skip, type WorkbookResponse } from '@career-tracks/core/workbook';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { LayoutController } from '../controllers/layout-controller.js';
import { memo } from '../controllers/memo.js';
import { OnDemand } from '../controllers/on-demand.js';
import { TrackErrorEvent } from '../events/events.js';
import { StepChangeEvent } from '../events/workbook-events.js';
import { workbook as english } from '../i18n/english/workbook.js';
import { createLocalizer, directionOf, usableLocale, type Localizer } from '../i18n/localizer.js';
import type { Messages } from '../i18n/messages.js';
import type { TrackStorage } from '../saving/track-storage.js';
import { acting } from '../styles/acting.js';
import { base } from '../styles/base.js';
import { header } from '../styles/header.js';
import { tokens } from '../styles/tokens.js';
import { workbookFields } from '../styles/workbook-fields.js';
import { workbook } from '../styles/workbook.js';
import { reportId } from './rail.js';
import { WorkbookDesk, type WorkbookHost } from './workbook-desk.js';
import type { WorkbookFormat } from './workbook-file.js';
import { workbookNotice } from './workbook-notice.js';
import { workbookPage } from './workbook-page.js';
import { WorkbookSource, type WorkbookState } from './workbook-state.js';

const reflected = { reflect: true };
const given = { attribute: false };

/**
 * A workbook in twelve steps: from "are we ready?" to a first career track and a dated roadmap.
 *
 * @element track-workbook
 * @fires {StepChangeEvent} ct-step-change - A person goes to another step.
 * @fires {CompleteEvent} ct-complete - Every step that applies is answered.
 * @fires {OpenTrackEvent} ct-open-track - A person wants to go on with the track that was written.
 * @fires {BeforeChangeEvent} ct-before-change - A person is about to change the response; cancel it to prevent that.
 * @fires {ChangeEvent} ct-change - A person has changed the response: ids and patches.
 * @fires {SaveEvent} ct-save - The response is saved.
 * @fires {SaveErrorEvent} ct-save-error - The response could not be saved, and is still in the page.
 * @fires {TrackErrorEvent} ct-error - The workbook cannot be shown; places and codes, no texts.
 * @slot header - Stands above the workbook.
 * @slot footer - Stands below the workbook.
 * @csspart rail - The list of steps, where there is room for it.
 * @csspart progress - Where one is, where there is less room.
 * @csspart step - The step on show.
 * @csspart title - The question of the step.
 * @csspart ratings - A table of statements with their ratings.
 * @csspart advice - What to do with an answer.
 * @csspart timeline - The figure of the roadmap.
 * @csspart stage - One stage of the roadmap.
 * @csspart report - The report.
 */
export class TrackWorkbook extends LitElement implements WorkbookHost {
  /** The element's own style sheets. */
  static override styles = [tokens, base, acting, header, workbook, workbookFields];

  /** How attributes become properties. */
  static override properties = {
    src: reflected,
    step: reflected,
    readonly: { type: Boolean, reflect: true },
    autosave: reflected,
    locale: reflected,
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
    by: given,
    definition: given,
    response: given,
    responseStore: given,
    storage: given,
    messages: given,
  };

  /** The address of a definition in JSON. Default: the workbook in twelve steps. */
  declare src: string | undefined;

  /** The id of the step on show, or `report`. Default: the first that is not answered. */
  declare step: string | undefined;

  /** Shows the answers and lets nobody change them. */
  declare readonly: boolean;

  /** A name under which the answers are saved, such as `people-team`. Without it, saving is the page's part. */
  declare autosave: string | undefined;

  /** The language of labels, numbers and dates, a BCP 47 tag. Default: that of the page around the element. */
  declare locale: string | undefined;

  /** The level of the heading that fits the page, 1 to 6. Default 2. */
  declare headingLevel: number;

  /** The id of who is working. With it, answers carry who gave them and when, and people may disagree. */
  declare by: string | undefined;

  /** A definition: JSON, JSON text, or what `parseWorkbookDefinition` gave. It comes before `src`. */
  declare definition: unknown;

  /** What has been answered, in the same forms; after a person's change, the changed response. */
  declare response: unknown;

  /** A store that holds the response, to share it with others on the page. */
  declare responseStore: DocumentStore<WorkbookResponse> | undefined;

  /** Where `autosave` saves. Default: on this device. */
  declare storage: TrackStorage | undefined;

  /** Texts in place of the English ones. */
  declare messages: Messages | undefined;

  readonly #announcer = new Announcer(this);
  readonly #layout = new LayoutController(this);
  readonly #source = new WorkbookSource(this);
  readonly #desk = new WorkbookDesk(this, this.#announcer, (response) => {
    this.#source.own(response);
    this.response = response;
  });
  readonly #report = new OnDemand(this, async () => {
    const { ReportView } = await import('./report/report-view.js');
    return new ReportView(this);
  });
  readonly #localizer = memo((locale: string, messages: Messages | undefined) =>
    createLocalizer(locale, messages).with(english),
  );
  #told: readonly Issue[] | undefined;
  /** A person has gone to another step: its title gets the focus as soon as it is there. */
  #isArriving = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.readonly = false;
  }

  /** Shows a step by its id, or `report`. */
  goTo(step: string): void {
    this.step = step;
  }

  /** Takes back the last change; false if there is none. */
  undo(): boolean {
    return this.#desk.step('undo', this.#texts());
  }

  /** Does the last change again that was taken back; false if there is none. */
  redo(): boolean {
    return this.#desk.step('redo', this.#texts());
  }

  /**
   * The workbook as a file, with what has been answered: `json` is the response, `framework` the track that was written,
   * both to be read again; `markdown` and `html` are the report, `icalendar` the dates of the roadmap. Rejects while no
   * workbook is on show, and with a RangeError on any other format.
   */
  exportAs(format: WorkbookFormat): Promise<File> {
    return this.#desk.file(format, this.#texts());
  }

  /** Opens the page's print dialogue. */
  print(): void {
    window.print();
  }

  override disconnectedCallback(): void {
    this.#desk.close();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#source.load(this.src);
  }

  protected override updated(): void {
    const title = this.#isArriving && this.renderRoot.querySelector<HTMLElement>('.title');
    if (!title) return;
    this.#isArriving = false;
    title.focus();
  }

  protected override render(): TemplateResult {
    const t = this.#texts();
    const response = this.responseStore?.document ?? this.response;
    const state = this.#source.read(this.definition, response);
    return html`<slot name="header"></slot>
      <div class="frame">${this.#content(state, t)}</div>
      <slot name="footer"></slot>
      <div class="vh" role="status" lang=${t.language}>
        ${state.state === 'loading' ? t.text('loading') : this.#announcer.message}
      </div>`;
  }

  #content(state: WorkbookState, t: Localizer): unknown {
    if (state.state === 'loading') return nothing;
    if (state.state === 'invalid') return this.#invalid(state, t);
    const { definition, response, flow } = state;
    const keeping = this.#desk.open(definition, response);
    if (keeping === 'waiting') return html`<p class="soft" lang=${t.language}>${t.text('loading')}</p>`;
    const steps = [...definition.steps.map(({ id }) => id), reportId];
    const current = steps.find((id) => id === this.step) ?? this.#beginning(state);
    const { language } = definition;
    return html`<section
      class=${this.#layout.layout}
      lang=${language ?? nothing}
      dir=${directionOf(language) ?? nothing}
      aria-label=${definition.name}>
      ${workbookPage({
        host: this,
        announcer: this.#announcer,
        documents: this.#desk.documents,
        definition,
        response,
        flow,
        t,
        current,
        layout: this.#layout.layout,
        headingLevel: Math.min(6, Math.max(1, this.headingLevel || 2) + 1),
        readonly: this.readonly,
        status:
          keeping === 'failed' ? html`<span role="alert">${t.text('modeFailed')}</span>` : keeping?.status(t),
        banners: keeping === 'failed' ? nothing : keeping?.banners(t),
        go: this.#go,
        skip: (step) => {
          this.#desk.change({ type: 'skip', at: { step } }, skip(step), t);
          this.#go(flow.path[flow.path.indexOf(step) + 1] ?? reportId);
        },
        answer: (question, value, isTyped = false) => this.#desk.answer(question, value, isTyped, t),
        change: (change, recipe) => this.#desk.change(change, recipe, t),
        download: (format) => void this.#desk.download(format, t),
        history: {
          can: (way) => this.#desk.can(way),
          go: (way) => void this.#desk.step(way, t),
        },
        report: (settings) => this.#report.module?.render(settings) ?? nothing,
      })}
    </section>`;
  }

  /** A workbook that nobody has begun opens at its first page; else where there is something left to answer. */
  #beginning({ definition, response, flow }: Extract<WorkbookState, { state: 'ready' }>): string {
    return (response.answers.length === 0 ? definition.steps[0]?.id : flow.next) ?? reportId;
  }

  #invalid(state: Extract<WorkbookState, { state: 'invalid' }>, t: Localizer): TemplateResult {
    const { issues } = state;
    const error = new TrackErrorEvent(issues);
    if (this.#told !== issues) queueMicrotask(() => this.dispatchEvent(error));
    this.#told = issues;
    return workbookNotice(state, Math.max(1, this.headingLevel || 2), t);
  }

  readonly #go = (step: string): void => {
    this.step = step;
    this.#isArriving = true;
    this.dispatchEvent(new StepChangeEvent(step));
  };

  #texts(): Localizer {
    const around = this.closest('[lang]') ?? document.documentElement;
    const locale = usableLocale(this.locale, usableLocale(around.getAttribute('lang'), 'en'));
    return this.#localizer(locale, this.messages);
  }
}
