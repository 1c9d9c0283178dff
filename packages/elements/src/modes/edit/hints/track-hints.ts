import type { Framework } from '@career-tracks/core';
import {
  checkFramework,
  type CheckerRule,
  type Finding,
  type FindingPlace,
} from '@career-tracks/core/checker';
import { html, nothing, type LitElement } from 'lit';
import { hints as english } from '../../../i18n/english/hints.js';
import type { TrackView } from '../../../render/track-view.js';
import { adopt } from '../../../styles/adopt.js';
import { hints as styles } from '../../../styles/hints.js';
import type { Documents } from '../../documents.js';
import type { EditSettings, Hints } from '../seams.js';
import { dismissedIn, dismissHints } from './dismissed-hints.js';
import { grouped } from './grouped.js';
import { hintList } from './hint-list.js';
import { hintLine } from './hint-words.js';
import { checkWords } from './word-check.js';
import { WordingMarks } from './wording-marks.js';

/** How long nobody must write before the track is checked, in ms. */
const pause = 400;
/** A check that took longer than this is not made while somebody writes, in ms. */
const longest = 250;
/** The most hints under one cell; all of them are in the list. */
const mostInCell = 2;

/** Checks the track that is being written, a moment after each change, and says what could be plainer. */
export class TrackHints implements Hints {
  readonly #host: LitElement;
  readonly #documents: Documents;
  readonly #goTo: (place: FindingPlace) => void;
  readonly #marks = new WordingMarks();
  #view: TrackView | undefined;
  #settings: EditSettings | undefined;
  #checked: Framework | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSlow = false;
  #findings: readonly Finding[] = [];
  #byRow = new Map<string, readonly Finding[]>();
  #open: ReadonlySet<CheckerRule> = new Set();

  constructor(host: LitElement, documents: Documents, goTo: (place: FindingPlace) => void) {
    this.#host = host;
    this.#documents = documents;
    this.#goTo = goTo;
    adopt(host, styles);
  }

  /** Looks at the track as it is now; `ofRow` and the others answer for what was checked last. */
  update(view: TrackView, settings: EditSettings): void {
    settings.t.with(english);
    const isOther =
      view.framework !== this.#view?.framework || view.matrix.track.id !== this.#view.matrix.track.id;
    this.#view = view;
    this.#settings = settings;
    if (isOther && !this.#isSlow) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#check, this.#checked ? pause : 0);
    }
    void this.#host.updateComplete.then(() =>
      this.#marks.draw(this.#host.renderRoot as ShadowRoot, view, this.#shown),
    );
  }

  /** Nobody writes any more. */
  leave(): void {
    clearTimeout(this.#timer);
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
    const { t } = this.#settings ?? {};
    const row = this.#view?.matrix.groups
      .flatMap(({ rows }) => rows)
      .find((each) => each.competency === competency);
    if (!t || !row) return nothing;
    const found = checkWords(this.#view?.framework.language, row, text);
    const known = (this.#byRow.get(competency) ?? []).filter(({ place }) => place.level === level);
    const dismissable = known.filter(({ found: words }) => words !== undefined && text.includes(words));
    return html`${found.slice(0, 3).map((finding) => hintLine(finding, t))}${
      found.length > 0 && dismissable.length > 0
        ? html`<button
            type="button"
            class="link"
            lang=${t.language}
            @click=${() => this.#dismiss(dismissable)}>
            ${t.text('hintDismiss')}
          </button>`
        : nothing
    }`;
  }

  side(): unknown {
    const [view, settings] = [this.#view, this.#settings];
    if (!view || !settings || !this.#checked) return nothing;
    const list = hintList(
      {
        view,
        headingLevel: settings.headingLevel,
        findings: this.#shown,
        dismissed: dismissedIn(view.framework).length,
        isSlow: this.#isSlow,
        open: this.#open,
        openKind: (rule) => {
          this.#open = new Set([...this.#open, rule]);
          this.#host.requestUpdate();
        },
        goTo: this.#goTo,
        dismiss: (finding) => this.#dismiss([finding]),
        showDismissed: () => this.#keep([], 'hintDidShow'),
        check: this.#check,
      },
      settings.t,
    );
    return list;
  }

  /** What the last check found and nobody has dismissed since. */
  get #shown(): readonly Finding[] {
    const dismissed = new Set(this.#view ? dismissedIn(this.#view.framework) : []);
    return dismissed.size > 0 ? this.#findings.filter(({ id }) => !dismissed.has(id)) : this.#findings;
  }

  #dismiss(findings: readonly Finding[]): void {
    const ids = this.#view ? dismissedIn(this.#view.framework) : [];
    this.#keep([...new Set([...ids, ...findings.map(({ id }) => id)])], 'hintDidDismiss');
  }

  #keep(ids: readonly string[], step: 'hintDidDismiss' | 'hintDidShow'): void {
    const label = this.#settings?.t.text(step) ?? '';
    this.#documents.change('framework', { type: 'dismiss-hints', at: {} }, dismissHints(ids), { label });
  }

  readonly #check = (): void => {
    if (!this.#view) return;
    const { framework, matrix } = this.#view;
    const start = performance.now();
    this.#findings = checkFramework(framework, { track: matrix.track.id, dismissed: dismissedIn(framework) });
    this.#isSlow = performance.now() - start > longest;
    this.#checked = framework;
    this.#sortByRow();
    this.#host.requestUpdate();
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
