import { html, type TemplateResult } from 'lit';
import { LevelSelectEvent } from '../../events/events.js';
import { assess as english } from '../../i18n/english/assess.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { memo } from '../../controllers/memo.js';
import type { TrackView } from '../../render/track-view.js';
import { pageClock, type Clock } from '../../saving/clock.js';
import { adopt } from '../../styles/adopt.js';
import { assess as styles } from '../../styles/assess.js';
import type { Documents } from '../documents.js';
import type { Mode, ModeSettings, Workbench } from '../mode.js';
import type { Raters } from '../raters.js';
import type { AssessmentModel, Basis, FigureIntents } from './assessment-model.js';
import { AssessmentNotice } from './assessment-notice.js';
import { AssessmentSource } from './assessment-source.js';
import { assessmentModel, pointsOf, targetPlace } from './assessment-view.js';
import { Figures } from './figures/figures.js';
import { historyKey, HistorySteps, type Way } from './history-steps.js';
import { listRows } from './list-row.js';
import { personHeader, plainHeader } from './person-header.js';
import type { PlanSection } from './plan/plan-section.js';
import type { PlanSource } from './plan-source.js';
import { RatingActions, type Scene } from './rating-actions.js';
import { listHead, ratingsList } from './ratings-list.js';
import { ReadinessNews, readinessSentence } from './readiness-news.js';
import { rowIntents } from './row-intents.js';
import { RowStates } from './row-states.js';
import type { RowIntents, RowSettings } from './row-settings.js';
import { sharingLine } from './sharing.js';
import { viewerOf } from './viewer.js';

/** Rating against a level: alone, then together; what it comes to, and what to do about it. */
export class Assess implements Mode {
  readonly #workbench: Workbench;
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #source: AssessmentSource;
  readonly #plan: OnDemand<{ source: PlanSource; section: PlanSection }>;
  readonly #body: OnDemand<RowSettings['body']>;
  readonly #notice: AssessmentNotice;
  readonly #figures: Figures;
  readonly #history: HistorySteps;
  readonly #actions: RatingActions;
  readonly #news: ReadinessNews;
  readonly #states: RowStates;
  readonly #intents: RowIntents;
  readonly #points = memo(pointsOf);
  readonly #viewer = memo(viewerOf);
  readonly #model = memo(assessmentModel);
  readonly #rows = memo(listRows);
  /** What the session chose: a level to look at, and whose ratings the figures use. */
  #level: string | undefined;
  #basis: Basis | undefined;
  /** The track that this state is about. */
  #track = '';
  #scene: Scene | undefined;
  /** How often nothing came of a change: the controls then show again what is true. */
  #refused = 0;

  constructor(workbench: Workbench, documents: Documents, clock: Clock = pageClock) {
    const { host, announcer } = workbench;
    this.#workbench = workbench;
    this.#documents = documents;
    this.#clock = clock;
    this.#source = new AssessmentSource(host, documents);
    this.#plan = new OnDemand(host, async () => {
      const [{ PlanSource }, { PlanSection }] = await Promise.all([
        import('./plan-source.js'),
        import('./plan/plan-section.js'),
      ]);
      return { source: new PlanSource(host, documents), section: new PlanSection(workbench) };
    });
    this.#body = new OnDemand(host, async () => {
      const { rowBody, styles } = await import('./row-body.js');
      adopt(host, styles);
      return rowBody;
    });
    this.#notice = new AssessmentNotice(host);
    this.#figures = new Figures(workbench);
    this.#history = new HistorySteps(host, documents);
    const scene = (): Scene => this.#scene as Scene;
    this.#actions = new RatingActions(documents, clock, scene);
    this.#news = new ReadinessNews(
      announcer,
      clock,
      () => readinessSentence(scene().model, scene().t),
      () => this.#actions.settleDown(),
    );
    this.#states = new RowStates(workbench.print);
    this.#intents = rowIntents(this.#actions, this.#states, (act) => this.#change(act), this.#draw);
    adopt(host, styles);
  }

  render(view: TrackView, settings: ModeSettings): TemplateResult {
    const t = settings.t.with(english);
    const state = this.#source.read(view);
    if (view.matrix.track.id !== this.#track) this.#reset(view.matrix.track.id);
    if (state.state === 'invalid')
      return html`${plainHeader(view, settings)}${this.#notice.invalid(state.issues, settings)}`;
    if (state.state === 'other-track')
      return html`${plainHeader(view, settings)}${this.#notice.otherTrack(view, state.track, settings)}`;
    const { assessment } = state;
    const { policy, raters = asSelf } = this.#workbench.host;
    const viewer = this.#viewer(assessment, raters);
    const target = targetPlace(view, assessment, this.#level);
    const points = this.#points(view.framework, t);
    const model = this.#model(
      view,
      assessment,
      target,
      viewer,
      this.#basis,
      policy,
      points,
      this.#today(),
      t,
    );
    const rows = this.#rows(model);
    this.#scene = { t, model, viewer, rows };
    return html`<div class="assess" @keydown=${this.#keydown}>
      ${personHeader(model, assessment, view.own, settings, this.#lookAt)}${settings.nav}
      ${this.#content(this.#scene, settings.headingLevel + 1)}
    </div>`;
  }

  undo(): boolean {
    return this.#step('undo');
  }

  redo(): boolean {
    return this.#step('redo');
  }

  leave(): void {
    this.#news.cancel();
  }

  #content(scene: Scene, headingLevel: number): TemplateResult {
    const { t, model, viewer, rows } = scene;
    const { isNamed, targetName, points } = model;
    const title = isNamed ? t.text('ratingsAgainst', { level: targetName }) : t.text('ratingsAgainstRole');
    const ways = {
      can: (way: Way) => this.#history.can(way),
      go: (way: Way) => void this.#step(way),
    };
    const intents = this.#figureIntents(model);
    const body =
      this.#body.module ?? (() => this.#body.failed && html`<p role="alert">${t.text('modeFailed')}</p>`);
    const settings = { t, model, viewer, headingLevel, intents: this.#intents, body };
    const { hasShared, otherHasShared, names, rater } = viewer;
    const keys = [
      this.#refused,
      this.#body.loaded,
      this.#body.failed,
      t,
      hasShared,
      otherHasShared,
      names,
      rater.rater,
      rater.by,
      model.target,
      points,
      headingLevel,
    ];
    return html`<div class="assess-layout">
        ${this.#figures.panel(model, intents, t, headingLevel)}
        <div class="list">
          ${listHead(headingLevel, title, ways, t)}${sharingLine(rows, points, viewer, t, this.#setShared)}${ratingsList(
            rows,
            settings,
            (row) => this.#states.of(row, viewer),
            keys,
          )}
        </div>
      </div>
      ${this.#figures.gaps(model, t, headingLevel)}${this.#plan.module?.section.render(model, intents, t, headingLevel)}`;
  }

  #reset(track: string): void {
    this.#track = track;
    this.#level = undefined;
    this.#basis = undefined;
    this.#states.clear();
  }

  #today(): string {
    return new Date(this.#clock.now()).toISOString().slice(0, 10);
  }

  /** Does what may change the assessment, and draws: what the host refused is to look as before. */
  #change<Result>(act: () => Result): Result {
    const before = this.#documents.store('assessment')?.document;
    const result = this.#news.after(act);
    if (this.#documents.store('assessment')?.document === before) this.#refused += 1;
    else this.#history.changed('assessment');
    this.#draw();
    return result;
  }

  #figureIntents(model: AssessmentModel): FigureIntents {
    return {
      switchBasis: () => {
        this.#basis = model.basis === 'self' ? 'manager' : 'self';
        this.#draw();
      },
      openRow: (competency) => void this.#openRow(competency),
      plan: this.#plan.loaded?.source.read(model),
      changePlan: (intent, recipe, options) => {
        this.#history.changed('plan');
        return this.#documents.change('plan', intent, recipe, options);
      },
      say: (message) => this.#workbench.announcer.say(message),
    };
  }

  async #openRow(competency: string): Promise<void> {
    const { host } = this.#workbench;
    this.#states.setOpen(competency, true);
    this.#draw();
    await host.updateComplete;
    const index = this.#scene?.rows.find(({ row }) => row.competency === competency)?.index ?? -1;
    const row = host.renderRoot.querySelectorAll('.ratings > ul > li')[index];
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('summary')?.focus();
  }

  readonly #setShared = (shared: boolean): void => {
    const isDone = this.#change(() => this.#actions.setShared(shared));
    if (isDone && this.#scene)
      this.#workbench.announcer.say(this.#scene.t.text(shared ? 'saidShared' : 'saidUnshared'));
  };

  readonly #lookAt = (level: string): void => {
    this.#level = level;
    this.#draw();
    this.#workbench.host.dispatchEvent(new LevelSelectEvent(level));
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const way = historyKey(event);
    if (!way) return;
    event.preventDefault();
    this.#step(way);
  };

  #step(way: Way): boolean {
    if (!this.#scene) return false;
    this.#news.cancel();
    const { done, sentence } = this.#history.step(way, this.#scene.t);
    this.#workbench.announcer.say(sentence);
    return done;
  }

  readonly #draw = (): void => this.#workbench.host.requestUpdate();
}

const asSelf: Raters = { viewer: 'self' };
