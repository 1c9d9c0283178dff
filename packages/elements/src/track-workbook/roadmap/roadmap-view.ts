import {
  buildRoadmap,
  suggestDates,
  type Roadmap,
  type RoadmapWarning,
  type WorkbookResponse,
} from '@career-tracks/core/workbook';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { memo } from '../../controllers/memo.js';
import { workbookRoadmap as english } from '../../i18n/english/workbook-roadmap.js';
import type { Localizer } from '../../i18n/localizer.js';
import { adopt } from '../../styles/adopt.js';
import { workbookBar } from '../../styles/workbook-bar.js';
import { workbookRoadmap } from '../../styles/workbook-roadmap.js';
import { workbookStage } from '../../styles/workbook-stage.js';
import { workbookTimeline } from '../../styles/workbook-timeline.js';
import type { StepSettings } from '../steps/step.js';
import { today } from '../today.js';
import { FocusKeeper } from './focus-keeper.js';
import { roadmapTools } from './roadmap-tools.js';
import { warningSentence } from './roadmap-words.js';
import { stageRow } from './stage-row.js';
import type { StageWork } from './stage-work.js';
import { timeline } from './timeline.js';

/** The roadmap: which stages are open, and which words are being changed. Session state. */
export class RoadmapView {
  readonly #host: LitElement;
  readonly #focus: FocusKeeper;
  readonly #build = memo((definition: StepSettings['definition'], response: WorkbookResponse, day: string) =>
    buildRoadmap(definition, response, { today: day }),
  );
  /** The stages that are open. */
  readonly #open = new Set<string>();
  /** The stage where people said that they are, when it was last decided what begins open. */
  #here: string | undefined | null = null;
  readonly #wrong = new Map<string, string>();
  #editing: string | undefined;
  #from: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#focus = new FocusKeeper(host);
    for (const styles of [workbookTimeline, workbookRoadmap, workbookStage, workbookBar]) adopt(host, styles);
  }

  render(settings: StepSettings): TemplateResult {
    const { definition, response, layout } = settings;
    const t = settings.t.with(english);
    const day = today();
    const roadmap = this.#build(definition, response, day);
    const { stages, warnings } = roadmap;
    const work = this.#work(settings, day, t);
    this.#begin(stages);
    return html`${timeline({ roadmap, today: day, layout, t })} ${this.#tools(roadmap, work, settings.download)}
      ${this.#summary(roadmap, t)}
      <div class="rm-list">
        <div class="rm-cols" aria-hidden="true" lang=${t.language}>
          <span></span><span>${t.text('roadmapStage')}</span><span>${t.text('roadmapOwner')}</span
          ><span>${t.text('roadmapDates')}</span><span>${t.text('roadmapActions')}</span
          ><span>${t.text('roadmapStatus')}</span><span></span>
        </div>
        ${repeat(
          stages,
          ({ id }) => id,
          (stage) => {
            const row = {
              stage,
              stages,
              warnings: warnings.filter((warning) => warning.stage === stage.id),
              isOpen: this.#open.has(stage.id),
              toggle: (isOpen: boolean) => this.#toggle([stage.id], isOpen),
            };
            return stageRow(row, work);
          },
        )}
      </div>`;
  }

  #work(settings: StepSettings, day: string, t: Localizer): StageWork {
    const { definition, response, headingLevel, readonly, announcer } = settings;
    return {
      definition,
      response,
      headingLevel,
      readonly,
      t,
      today: day,
      editing: this.#editing,
      wrong: this.#wrong,
      say: (message) => announcer.say(message),
      change: (change, recipe) => {
        settings.change(change, recipe);
        const after = settings.documents?.store('response')?.document;
        if (!after || after === response) return false;
        const news = newWarnings(
          this.#build(definition, response, day),
          this.#build(definition, after, day),
          t,
        );
        if (news) announcer.say(news);
        return true;
      },
      edit: (action, focus) => {
        this.#editing = action;
        void this.#focus.go(focus);
      },
      focus: (id) => void this.#focus.go(id),
      mark: (field, planned) => {
        if (this.#wrong.get(field) === planned) return;
        if (planned === undefined) this.#wrong.delete(field);
        else this.#wrong.set(field, planned);
        this.#host.requestUpdate();
      },
    };
  }

  #tools({ stages, start }: Roadmap, work: StageWork, download: StepSettings['download']): TemplateResult {
    const { definition, response, today: day, t, say, change } = work;
    const from = this.#from ?? day;
    const tools = {
      from,
      readonly: work.readonly,
      setFrom: (chosen: string) => {
        this.#from = chosen;
        this.#host.requestUpdate();
      },
      suggest: () => {
        const count = stages.filter(({ place, status }) => place !== 'behind' && status !== 'done').length;
        if (count === 0) return say(t.text('roadmapSuggestNone'));
        const recipe = suggestDates(definition, response, { start: from });
        // Dates that are those already change nothing, and are there all the same.
        change({ type: 'suggest-dates', at: {} }, recipe);
        say(t.text('roadmapSuggested', { count }));
      },
      calendar: start === undefined ? undefined : () => download('icalendar'),
    };
    return roadmapTools(tools, t);
  }

  #summary(roadmap: Roadmap, t: Localizer): TemplateResult {
    const { stages, warnings, count } = roadmap;
    const wrong = stages.filter(({ id }) => warnings.some(({ stage }) => stage === id));
    const isAllOpen = stages.every(({ id }) => this.#open.has(id));
    const toggle = (): void =>
      this.#toggle(
        stages.map(({ id }) => id),
        !isAllOpen,
      );
    return html`<div class="rm-sum" lang=${t.language}>
      <p>
        <strong><bdi>${t.text('roadmapDone', { done: count.done, count: count.total })}</bdi></strong>
        ${
          wrong.length > 0
            ? html`<bdi class="soft"
                >${t.text('roadmapLook', { count: wrong.length, list: t.list(wrong.map(({ title }) => title)) })}</bdi
              >`
            : nothing
        }
      </p>
      <button type="button" class="link" @click=${toggle}>
        ${t.text(isAllOpen ? 'roadmapCloseAll' : 'roadmapOpenAll')}
      </button>
    </div>`;
  }

  /** The stage where people are begins open, or else the first that is not done; those behind begin closed. */
  #begin(stages: Roadmap['stages']): void {
    const here = stages.find(({ place }) => place === 'here');
    if (this.#here === here?.id) return;
    this.#here = here?.id;
    this.#open.clear();
    const current = here ?? stages.find(({ status }) => status !== 'done');
    if (current) this.#open.add(current.id);
  }

  #toggle(stages: readonly string[], isOpen: boolean): void {
    // What is open is told when it is drawn so as well.
    if (stages.every((id) => this.#open.has(id) === isOpen)) return;
    for (const id of stages) this.#open[isOpen ? 'add' : 'delete'](id);
    this.#host.requestUpdate();
  }
}

/** What looks wrong now and did not before, in sentences. */
function newWarnings(before: Roadmap, after: Roadmap, t: Localizer): string {
  const key = (warning: RoadmapWarning): string => JSON.stringify(warning);
  const known = new Set(before.warnings.map(key));
  return after.warnings
    .filter((warning) => !known.has(key(warning)))
    .map((warning) => warningSentence(warning, after.stages, t))
    .join(' ');
}
