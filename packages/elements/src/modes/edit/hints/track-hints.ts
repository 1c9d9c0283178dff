import type { Framework } from '@career-tracks/core';
import {
  checkFramework,
  type CheckerRule,
  type Finding,
  type FindingPlace,
} from '@career-tracks/core/checker';
import { html, nothing, type LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { hints as english } from '../../../i18n/english/hints.js';
import type { TrackView } from '../../../render/track-view.js';
import { adopt } from '../../../styles/adopt.js';
import { hints as styles } from '../../../styles/hints.js';
import type { Documents } from '../../documents.js';
import type { EditSettings, Hints } from '../seams.js';
import { dismissedIn, dismissHints } from './dismissed-hints.js';
import { EditorHints } from './editor-hints.js';
import { grouped } from './grouped.js';
import { hintList, hintsAtFirst, hintsMore } from './hint-list.js';
import { hintLine } from './hint-words.js';
import { WordingMarks } from './wording-marks.js';

/** How long nobody must write before the track is checked, in ms. */
const pause = 400;
/** How long nothing must be drawn before words are marked, in ms: marking takes a while in a large track. */
const calm = 50;
/** A check that took longer than this is not made while somebody writes, in ms. */
const longest = 250;
/** The most hints under one cell; all of them are in the list. */
const mostInCell = 2;
/** The most hints in the editor. */
const mostInEditor = 3;

/** What the hints need of the mode that they serve. */
export interface HintTools {
  readonly host: LitElement;
  readonly documents: Documents;
  /** Puts the focus on the cell or head that a hint is about. */
  readonly goTo: (place: FindingPlace) => void;
  readonly say: (words: string) => void;
}

/** Checks the track that is being written, a moment after each change, and says what could be plainer. */
export class TrackHints implements Hints {
  readonly #tools: HintTools;
  readonly #marks = new WordingMarks();
  readonly #written: EditorHints;
  #view: TrackView | undefined;
  #settings: EditSettings | undefined;
  #checked: Framework | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #marking: ReturnType<typeof setTimeout> | undefined;
  #isSlow = false;
  #findings: readonly Finding[] = [];
  #byRow = new Map<string, readonly Finding[]>();
  /** How many hints are shown of the kinds of which a person has asked for more. */
  #shown: ReadonlyMap<CheckerRule, number> = new Map();

  constructor(tools: HintTools) {
    this.#tools = tools;
    this.#written = new EditorHints(tools.host);
    adopt(tools.host, styles);
  }

  /** Looks at the track as it is now; `ofRow` and the others answer for what was checked last. */
  update(view: TrackView, settings: EditSettings): void {
    settings.t.with(english);
    const isOther = view.framework !== this.#view?.framework;
    const isOtherTrack = view.matrix.track.id !== this.#view?.matrix.track.id;
    this.#view = view;
    this.#settings = settings;
    if (isOtherTrack) this.#forget();
    if ((isOther || isOtherTrack) && !this.#isSlow) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#check, this.#checked ? pause : 0);
    }
    clearTimeout(this.#marking);
    this.#marking = setTimeout(() => {
      // An element may be drawn once more after it has gone.
      if (this.#tools.host.isConnected) this.#marks.draw(this.#root, view, this.#findings);
    }, calm);
  }

  /** Nobody writes any more. */
  leave(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#marking);
    this.#written.stop();
    this.#marks.clear();
  }

  ofRow(competency: string): readonly Finding[] | undefined {
    return this.#byRow.get(competency);
  }

  cell(competency: string, level: string): unknown {
    const { t } = this.#settings ?? {};
    const here = (this.#byRow.get(competency) ?? []).filter(({ place }) => place.level === level);
    return t ? here.slice(0, mostInCell).map((finding) => hintLine(finding, t)) : nothing;
  }

  editor(competency: string, level: string, text: string): unknown {
    const [view, t] = [this.#view, this.#settings?.t];
    if (!view || !t) return nothing;
    const found = this.#written.of(view, { competency, level }, text);
    const known = found.filter(({ isInDocument }) => isInDocument);
    const keep = (): void => {
      // The button goes: an editor that the focus has left would save and close.
      this.#all('.editor:popover-open textarea, .entry-editor textarea')[0]?.focus();
      this.#dismiss(known.map(({ finding }) => finding));
    };
    // A press must not take the focus from the words: leaving them saves and closes the editor.
    const stay = (event: Event): void => event.preventDefault();
    return html`${found.slice(0, mostInEditor).map(({ finding }) => hintLine(finding, t))}${
      known.length > 0
        ? html`<button type="button" class="link" lang=${t.language} @mousedown=${stay} @click=${keep}>
            ${t.text('hintDismiss')}
          </button>`
        : nothing
    }`;
  }

  side(isFolded: boolean): unknown {
    const [view, settings] = [this.#view, this.#settings];
    if (!view || !settings || !this.#checked) return nothing;
    const { t, headingLevel } = settings;
    const list = {
      view,
      headingLevel,
      isFolded,
      findings: this.#findings,
      dismissed: dismissedIn(view.framework).length,
      isSlow: this.#isSlow,
      shown: this.#shown,
      showMore: this.#showMore,
      goTo: this.#tools.goTo,
      dismiss: this.#dismissInList,
      showDismissed: this.#showDismissed,
      check: this.#check,
    };
    // While the rows of a large track come slice by slice, the list is not looked at each time.
    const parts = [view, t, headingLevel, isFolded, list.findings, list.isSlow, list.shown];
    return guard(parts, () => hintList(list, t));
  }

  get #root(): ShadowRoot {
    return this.#tools.host.renderRoot as ShadowRoot;
  }

  /** Another track: nothing that was found holds there. */
  #forget(): void {
    this.#checked = undefined;
    this.#isSlow = false;
    this.#findings = [];
    this.#byRow.clear();
    this.#shown = new Map();
  }

  readonly #showMore = (rule: CheckerRule): void => {
    const shown = this.#shown.get(rule) ?? hintsAtFirst;
    const first = this.#all(`[data-rule=${rule}] li`).length;
    this.#shown = new Map([...this.#shown, [rule, shown + hintsMore]]);
    this.#tools.host.requestUpdate();
    void this.#focus(() => this.#all(`[data-rule=${rule}] li`)[first]?.querySelector('button'));
  };

  /** The next hint takes the place of the one that goes. */
  readonly #dismissInList = (finding: Finding): void => {
    const { activeElement } = this.#root;
    const index = this.#all('.hints .dismiss').findIndex((button) => button === activeElement);
    this.#dismiss([finding], () => {
      const left = this.#all('.hints .dismiss');
      return left[Math.min(Math.max(index, 0), left.length - 1)] ?? this.#all('.hints .again')[0];
    });
  };

  readonly #showDismissed = (): void => {
    if (!this.#keep([], 'hintDidShow')) return;
    void this.#focus(() => {
      this.#check();
      return this.#all('.hints-title')[0];
    });
  };

  /** Leaves hints out, now and from now on; `next` finds what has the focus then, if it goes elsewhere. */
  #dismiss(findings: readonly Finding[], next?: () => HTMLElement | null | undefined): void {
    const gone = new Set(findings.map(({ id }) => id));
    const ids = this.#view ? dismissedIn(this.#view.framework) : [];
    if (!this.#keep([...new Set([...ids, ...gone])], 'hintDidDismiss')) return;
    this.#findings = this.#findings.filter(({ id }) => !gone.has(id));
    this.#sortByRow();
    this.#tools.say(this.#settings?.t.text('hintsCount', { count: this.#findings.length }) ?? '');
    if (next) void this.#focus(next);
  }

  #keep(ids: readonly string[], step: 'hintDidDismiss' | 'hintDidShow'): boolean {
    const label = this.#settings?.t.text(step) ?? '';
    const intent = { type: 'dismiss-hints', at: {} };
    return this.#tools.documents.change('framework', intent, dismissHints(ids), { label });
  }

  async #focus(find: () => HTMLElement | null | undefined): Promise<void> {
    await this.#tools.host.updateComplete;
    find()?.focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  readonly #check = (): void => {
    if (!this.#view) return;
    const { framework, matrix } = this.#view;
    const start = performance.now();
    this.#findings = checkFramework(framework, { track: matrix.track.id, dismissed: dismissedIn(framework) });
    this.#isSlow = performance.now() - start > longest;
    this.#checked = framework;
    this.#sortByRow();
    this.#tools.host.requestUpdate();
  };

  /** The same list for a row of which the same is found: a row is drawn again only if there is something new. */
  #sortByRow(): void {
    const before = this.#byRow;
    const now = grouped(this.#findings, ({ place }) => place.competency ?? '');
    this.#byRow = new Map(
      [...now].map(([competency, findings]) => {
        const old = before.get(competency) ?? [];
        const isSame =
          old.length === findings.length && old.every(({ id }, index) => id === findings[index]?.id);
        return [competency, isSame ? old : findings];
      }),
    );
  }
}
