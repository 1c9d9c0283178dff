import type { CheckerRule, Finding, FindingPlace } from '@career-tracks/core/checker';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { heading } from '../../../render/heading.js';
import { icon } from '../../../render/icons.js';
import { levelName } from '../../../render/level-names.js';
import type { TrackView } from '../../../render/track-view.js';
import { grouped } from './grouped.js';
import { hintIcon, hintText } from './hint-words.js';

/** How many hints of a kind are shown at first, and how many more each time that a person asks for them. */
export const hintsAtFirst = 5;
export const hintsMore = 50;

/** The list of hints: what is in it, and what a person does with it. */
export interface HintList {
  readonly view: TrackView;
  readonly headingLevel: number;
  /** Whether it is one line that opens: there is no room for it beside the track. */
  readonly isFolded: boolean;
  readonly findings: readonly Finding[];
  readonly dismissed: number;
  /** Whether the hints may be out of date, because checking takes too long to do it while somebody writes. */
  readonly isSlow: boolean;
  /** How many are shown of the kinds of which a person has asked for more. */
  readonly shown: ReadonlyMap<CheckerRule, number>;
  readonly showMore: (rule: CheckerRule) => void;
  readonly goTo: (place: FindingPlace) => void;
  readonly dismiss: (finding: Finding) => void;
  readonly showDismissed: () => void;
  readonly check: () => void;
}

type Kinds = ReadonlyMap<CheckerRule, readonly Finding[]>;

/** The hints by kind, each with the way to its cell. */
export function hintList(list: HintList, t: Localizer): TemplateResult {
  const { findings, headingLevel } = list;
  const kinds = grouped(findings, ({ rule }) => rule);
  const count = findings.length > 0 ? t.text('hintsCount', { count: findings.length }) : t.text('hintsNone');
  const title = heading(headingLevel + 1, html`<span id="hints-title">${count}</span>`, 'hints-title');
  return list.isFolded
    ? html`<details class="hints" part="hints" lang=${t.language}>
        <summary>
          ${hintIcon()}${title}<span class="hint-kinds">${[...kinds].map(([rule, { length }]) => kindName(rule, length, t))}</span
          >${icon('down')}
        </summary>
        ${hintKinds(kinds, list, t)}
      </details>`
    : html`<aside class="hints" part="hints" lang=${t.language} aria-labelledby="hints-title">
        ${title}${hintKinds(kinds, list, t)}
      </aside>`;
}

const kindName = (rule: CheckerRule, count: number, t: Localizer): TemplateResult =>
  html`<span>${t.text(`kind-${rule}`)} ${t.text('hintNumber', { count })}</span>`;

const hintKinds = (kinds: Kinds, list: HintList, t: Localizer): TemplateResult =>
  html`<p class="remark">${t.text('hintsText')}</p>
    ${
      list.isSlow
        ? html`<p class="remark">${t.text('hintsSlow')}</p>
            <button type="button" class="link" @click=${list.check}>${t.text('hintsCheck')}</button>`
        : nothing
    }${[...kinds].map(([rule, ofKind]) => hintKind(rule, ofKind, list, t))}${
      list.dismissed > 0
        ? html`<button type="button" class="link again" @click=${list.showDismissed}>
            ${t.text('hintsDismissed', { count: list.dismissed })}
          </button>`
        : nothing
    }`;

function hintKind(
  rule: CheckerRule,
  findings: readonly Finding[],
  list: HintList,
  t: Localizer,
): TemplateResult {
  const shown = findings.slice(0, list.shown.get(rule) ?? hintsAtFirst);
  return html`<div class="hint-kind">
      ${hintIcon(rule)}<span>${t.text(`kind-${rule}`)}</span
      ><span class="count">${t.text('hintNumber', { count: findings.length })}</span>
    </div>
    <ul role="list" class="hint-items" data-rule=${rule}>
      ${shown.map((finding) => {
        const place = placeText(finding.place, list.view, t);
        return html`<li>
          <button type="button" class="link" @click=${() => list.goTo(finding.place)}><bdi>${place}</bdi></button>
          <bdi class="remark">${hintText(finding, t)}</bdi>
          <button
            type="button"
            class="link dismiss"
            aria-label=${t.text('hintDismissAt', { place })}
            @click=${() => list.dismiss(finding)}>
            ${t.text('hintDismiss')}
          </button>
        </li>`;
      })}
    </ul>
    ${
      shown.length < findings.length
        ? html`<button type="button" class="link" @click=${() => list.showMore(rule)}>${t.text('hintsMore')}</button>`
        : nothing
    }`;
}

function placeText({ competency, level }: FindingPlace, { matrix }: TrackView, t: Localizer): string {
  const { columns, groups } = matrix;
  const index = columns.findIndex(({ id }) => id === level);
  const column = index >= 0 ? levelName(columns, index) : undefined;
  const found = groups.flatMap(({ rows }) => rows).find((each) => each.competency === competency);
  if (!found) return column ?? t.text('hintTrack');
  const row = found.name.trim() || t.text('untitled');
  return column === undefined ? row : t.text('hintPlace', { competency: row, level: column });
}
