import { share, unshare } from '@career-tracks/core/assess';
import { html, type TemplateResult } from 'lit';
import { LevelSelectEvent } from '../../events/events.js';
import { assess as english } from '../../i18n/english/assess.js';
import type { Localizer } from '../../i18n/localizer.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { memo } from '../../controllers/memo.js';
import type { TrackView } from '../../render/track-view.js';
import { pageClock, type Clock } from '../../saving/clock.js';
import { adopt } from '../../styles/adopt.js';
import { assess as styles } from '../../styles/assess.js';
import type { Documents } from '../documents.js';
import type { Draft, Mode, ModeSettings, Workbench } from '../mode.js';
import type { Raters } from '../raters.js';
import type { AssessmentNotice } from './assessment-notice.js';
import { AssessmentSource } from './assessment-source.js';
import { listModel, pointsOf, targetPlace } from './assessment-view.js';
import { historyKey, HistorySteps, type Way } from './history-steps.js';
import { listRows } from './list-row.js';
import type { Outcome } from './outcome.js';
import { personHeader, plainHeader } from './person-header.js';
import type { Scene } from './rating-actions.js';
import { listHead, ratingsList } from './ratings-list.js';
import { ReadinessNews } from './readiness-news.js';
import { RowStates } from './row-states.js';
import type { RowSettings } from './row-settings.js';
import type { WorkWays } from './row-work.js';
import { sharingLine } from './sharing.js';
import { viewerOf } from './viewer.js';

/** Rating against a level: alone, then together; what it comes to, and what to do about it. */
export class Assess implements Mode {
  readonly #workbench: Workbench;
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #source: AssessmentSource;
  readonly #outcome: OnDemand<Outcome>;
  readonly #body: OnDemand<RowSettings['body']>;
  readonly #notice: OnDemand<AssessmentNotice>;
  readonly #history: HistorySteps;
  readonly #news: ReadinessNews;
  readonly #states: RowStates;
  readonly #points = memo(pointsOf);
  readonly #viewer = memo(viewerOf);
  readonly #model = memo(listModel);
  readonly #rows = memo(listRows);
  /** The level that the session chose to look at. */
  #level: string | undefined;
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
    this.#outcome = new OnDemand(host, async () => {
      const { Outcome } = await import('./outcome.js');
      return new Outcome(workbench, documents, {
        openRow: (competency) => void this.#openRow(competency),
        planChanges: () => this.#history.changed('plan'),
      });
    });
    const scene = (): Scene => this.#scene as Scene;
    const states = new RowStates(workbench.print);
    const news = new ReadinessNews(announcer, clock, () =>
      this.#outcome.loaded?.sentence(scene().model, scene().t),
    );
    this.#states = states;
    this.#news = news;
    const pauses = (): number => news.pauses;
    const change: WorkWays['change'] = (act) => this.#change(act);
    this.#body = new OnDemand(host, async () => {
      const { rowWork } = await import('./row-work.js');
      return rowWork(host, { documents, clock, states, scene, pauses, change });
    });
    this.#notice = new OnDemand(host, async () => {
      const { AssessmentNotice } = await import('./assessment-notice.js');
      return new AssessmentNotice(host);
    });
    this.#history = new HistorySteps(host, documents);
    adopt(host, styles);
  }

  render(view: TrackView, settings: ModeSettings): TemplateResult {
    const t = settings.t.with(english);
    const state = this.#source.read(view);
    if (view.matrix.track.id !== this.#track) this.#reset(view.matrix.track.id);
    if (state.state !== 'ready')
      return html`${plainHeader(view, settings)}${this.#notice.module?.render(state, view, settings)}`;
    const { assessment } = state;
    const { raters = asSelf } = this.#workbench.host;
    const viewer = this.#viewer(assessment, raters);
    const target = targetPlace(view, assessment, this.#level);
    const points = this.#points(view.framework, t);
    const model = this.#model(view, assessment, target, viewer, points, this.#now().slice(0, 10), t);
    const rows = this.#rows(model);
    this.#scene = { t, model, viewer, rows };
    this.#states.keepDraft = (competency, draft) =>
      settings.keepDraft?.(
        draft && {
          place: `${this.#track}\n${competency}`,
          // An address has no line break in it.
          text: `${draft.link}\n${draft.text}`,
        },
      );
    return html`<div class="assess" @keydown=${this.#keydown}>
      ${personHeader(model, assessment, view.own, settings, this.#lookAt)}${settings.nav}
      ${this.#content(this.#scene, settings.headingLevel + 1, settings.status)}
    </div>`;
  }

  openDraft({ place, text }: Draft): boolean {
    const [track, competency = ''] = place.split('\n');
    if (track !== this.#track) return false;
    const end = text.indexOf('\n');
    this.#states.setDraft(competency, { link: text.slice(0, end), text: text.slice(end + 1) });
    this.#states.setOpen(competency, true);
    this.#workbench.host.requestUpdate();
    return true;
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

  #content(scene: Scene, headingLevel: number, status: unknown): TemplateResult {
    const { t, model, viewer, rows } = scene;
    const { isNamed, targetName, points } = model;
    const title = isNamed ? t.text('ratingsAgainst', { level: targetName }) : t.text('ratingsAgainstRole');
    const ways = {
      can: (way: Way) => this.#history.can(way),
      go: (way: Way) => void this.#step(way),
    };
    const outcome = this.#outcome.module;
    const body =
      this.#body.module ?? (() => this.#body.failed && html`<p role="alert">${t.text('modeFailed')}</p>`);
    const settings = { t, model, viewer, headingLevel, toggle: this.#toggle, body };
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
        ${outcome?.panel(model, t, headingLevel) ?? this.#toCome(t)}
        <div class="list">
          ${listHead(headingLevel, title, ways, { t, status })}${sharingLine(rows, points, viewer, t, this.#setShared)}${ratingsList(
            rows,
            settings,
            (row) => this.#states.of(row, viewer),
            keys,
          )}
        </div>
      </div>
      ${outcome?.sections(model, t, headingLevel)}`;
  }

  /** The figures keep their place while they are on their way. */
  #toCome(t: Localizer): TemplateResult {
    return this.#outcome.failed
      ? html`<p role="alert" lang=${t.language}>${t.text('modeFailed')}</p>`
      : html`<div class="to-come"></div>`;
  }

  #reset(track: string): void {
    this.#track = track;
    this.#level = undefined;
    this.#outcome.loaded?.reset();
    this.#states.clear();
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
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

  readonly #toggle = (competency: string, open: boolean): void => {
    if (this.#states.setOpen(competency, open)) this.#draw();
  };

  readonly #setShared = (shared: boolean): void => {
    const { t, viewer } = this.#scene as Scene;
    const { rater } = viewer;
    const recipe = shared ? share({ ...rater, date: this.#now() }) : unshare(rater);
    const intent = { type: shared ? 'share' : 'unshare', at: {} };
    const label = t.text(shared ? 'didShare' : 'didUnshare');
    if (this.#change(() => this.#documents.change('assessment', intent, recipe, { label })))
      this.#workbench.announcer.say(t.text(shared ? 'saidShared' : 'saidUnshared'));
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
