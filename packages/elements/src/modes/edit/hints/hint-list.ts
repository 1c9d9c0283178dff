import type { CheckerRule, Finding, FindingPlace } from '@career-tracks/core/checker';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { heading } from '../../../render/heading.js';
import { levelName } from '../../../render/level-names.js';
import type { TrackView } from '../../../render/track-view.js';
import { grouped } from './grouped.js';
import { hintIcon, hintText } from './hint-words.js';

/** How many hints of a kind are shown at first. */
const atFirst = 5;

/** The list of hints: what is in it, and what a person does with it. */
export interface HintList {
  readonly view: TrackView;
  readonly headingLevel: number;
  readonly findings: readonly Finding[];
  readonly dismissed: number;
  /** Whether the hints may be out of date, because checking takes too long to do it while somebody writes. */
  readonly isSlow: boolean;
  /** The kinds that are shown in full. */
  readonly open: ReadonlySet<CheckerRule>;
  readonly openKind: (rule: CheckerRule) => void;
  readonly goTo: (place: FindingPlace) => void;
  readonly dismiss: (finding: Finding) => void;
  readonly showDismissed: () => void;
  readonly check: () => void;
}

/** The hints by kind, each with the way to its cell. */
export function hintList(list: HintList, t: Localizer): TemplateResult {
  const { findings, dismissed, headingLevel } = list;
  const kinds = grouped(findings, ({ rule }) => rule);
  return html`<aside class="hints" part="hints" lang=${t.language} aria-labelledby="hints-title">
    ${heading(
      headingLevel + 1,
      html`<span id="hints-title"
        >${findings.length > 0 ? t.text('hintsCount', { count: findings.length }) : t.text('hintsNone')}</span
      >`,
      'hints-title',
    )}
    <p class="remark">${t.text('hintsText')}</p>
    ${
      list.isSlow
        ? html`<p class="remark">${t.text('hintsSlow')}</p>
            <button type="button" class="link" @click=${list.check}>${t.text('hintsCheck')}</button>`
        : nothing
    }${[...kinds].map(([rule, ofKind]) => hintKind(rule, ofKind, list, t))}${
      dismissed > 0
        ? html`<button type="button" class="link" @click=${list.showDismissed}>
            ${t.text('hintsDismissed', { count: dismissed })}
          </button>`
        : nothing
    }
  </aside>`;
}

function hintKind(
  rule: CheckerRule,
  findings: readonly Finding[],
  list: HintList,
  t: Localizer,
): TemplateResult {
  const shown = list.open.has(rule) ? findings : findings.slice(0, atFirst);
  return html`<div class="hint-kind">
      ${hintIcon(rule)}<span>${t.text(`kind-${rule}`)}</span
      ><span class="count">${t.text('hintNumber', { count: findings.length })}</span>
    </div>
    <ul role="list" class="hint-items">
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
        ? html`<button type="button" class="link" @click=${() => list.openKind(rule)}>
            ${t.text('hintsMore', { count: findings.length })}
          </button>`
        : nothing
    }`;
}

function placeText({ competency, level }: FindingPlace, { matrix }: TrackView, t: Localizer): string {
  const { columns, groups } = matrix;
  const index = columns.findIndex(({ id }) => id === level);
  const column = index >= 0 ? levelName(columns, index) : undefined;
  const row = groups.flatMap(({ rows }) => rows).find((each) => each.competency === competency)?.name;
  if (row === undefined) return column ?? t.text('hintTrack');
  return column === undefined ? row : t.text('hintPlace', { competency: row, level: column });
}
