import type { CellChange, LevelComparison, MatrixRow } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cellContent, remark } from './cell.js';
import { titleBlock, trackLink, trackType, type HeaderSettings } from './header.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { fullName, isNextLevel, levelName, shortName } from './level-names.js';
import type { TrackView } from './track-view.js';

/** One level of a track, for a narrow container. */
export interface NarrowSettings extends HeaderSettings {
  /** The way to the other modes. */
  readonly nav: unknown;
  /** The position of the level on show. */
  readonly selected: number;
  /** What the level after it adds; undefined at the last. */
  readonly comparison: LevelComparison | undefined;
  readonly marked: boolean;
  readonly isOpen: (competency: string) => boolean;
  readonly allOpen: boolean;
  readonly select: (index: number) => void;
  readonly toggle: (competency: string, open: boolean) => void;
  readonly toggleAll: () => void;
  readonly toggleMarks: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

/** Level tabs, the chosen level's competencies as disclosures, and the way to the levels beside it. */
export function narrowTrack(view: TrackView, settings: NarrowSettings): TemplateResult {
  const { columns, groups } = view.matrix;
  const { selected, headingLevel } = settings;
  const many = columns.length > 1;
  return html`${narrowHeader(view, settings)}${settings.nav}<div part="matrix">${many ? tabs(view, settings) : nothing}
    <div
      class="level"
      id="panel"
      role=${many ? 'tabpanel' : nothing}
      aria-labelledby=${many ? `tab-${selected}` : nothing}>
      ${many ? levelHead(view, settings) : nothing}${controls(view, settings)}${groups.map(
        ({ theme, rows }) =>
          html`${theme ? heading(headingLevel + (many ? 2 : 1), html`${theme.name}${remark(theme.description)}`, 'group', 'theme') : nothing}
            <div class="discs">
              ${rows.map((row) => disclosure(view, row, settings))}
            </div>`,
      )}
    </div>
    ${many ? steps(view, settings) : nothing}</div>`;
}

/** The header in a narrow container: the facts in one line, the siblings as links. */
function narrowHeader({ matrix, siblings }: TrackView, settings: HeaderSettings): TemplateResult {
  const { track } = matrix;
  const { t } = settings;
  const facts = [track.function, trackType(track, t)].filter((fact): fact is string => !!fact?.trim());
  return html`<header class="head" part="header">
    <div>
      ${titleBlock(track, settings)}${
        facts.length > 0 ? html`<p class="lede">${facts.join(', ')}</p>` : nothing
      }${siblings.map((sibling) => {
        const id = t.known(`sibling-${sibling.type}`)
          ? (`sibling-${sibling.type}` as 'sibling-management')
          : 'siblingOther';
        return html`<p class="sibling">
          ${trackLink(sibling, t.text(id, { track: sibling.name }), settings)}
        </p>`;
      })}
    </div>
  </header>`;
}

/** What the way from one level to another needs. */
export type LevelChoice = Pick<NarrowSettings, 't' | 'selected' | 'select' | 'keydown'>;

/** The levels as tabs. */
export function tabs(
  { matrix, own, next }: TrackView,
  { t, selected, select, keydown }: LevelChoice,
): TemplateResult {
  const { columns } = matrix;
  const ahead = isNextLevel(own, next) ? 'tabNext' : 'tabTarget';
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${t.text('levels')}
    lang=${t.language}
    @keydown=${keydown}>
    ${columns.map((_, index) => {
      const [short, full] = [shortName(columns, index), fullName(columns, index)];
      // Who speaks to the page says what is seen: it has to be in the name.
      const name = full.includes(short) ? full : `${short}, ${full}`;
      const label =
        index === own
          ? t.text('tabHere', { level: name })
          : index === next
            ? t.text(ahead, { level: name })
            : name;
      return html`<button
        type="button"
        role="tab"
        id="tab-${index}"
        aria-controls="panel"
        aria-selected=${index === selected}
        tabindex=${index === selected ? 0 : -1}
        aria-label=${label}
        @click=${() => select(index)}>
        ${index === own ? icon('pin') : index === next ? icon('next') : nothing}<span
          >${short}</span
        >
      </button>`;
    })}
  </div>`;
}

function levelHead(
  { matrix, own, next }: TrackView,
  { t, selected, headingLevel }: NarrowSettings,
): TemplateResult {
  const { columns } = matrix;
  const flag =
    selected === own
      ? (['pin', 'youAreHere'] as const)
      : (['next', isNextLevel(own, next) ? 'nextLevel' : 'target'] as const);
  return html`<div class="level-head" part="level-head">
    ${
      selected === own || selected === next
        ? html`<p class="lv-flag" part="flag" lang=${t.language}>${icon(flag[0])}${t.text(flag[1])}</p>`
        : nothing
    }${heading(headingLevel + 1, fullName(columns, selected), 'level-title')}${
      columns[selected]?.description ? html`<p class="soft">${columns[selected].description}</p>` : nothing
    }
  </div>`;
}

function controls({ matrix }: TrackView, settings: NarrowSettings): TemplateResult {
  const { t, comparison, marked, selected, allOpen, toggleMarks, toggleAll } = settings;
  return html`<div class="controls" lang=${t.language}>
    ${
      comparison
        ? html`<label class="check"
            ><input type="checkbox" .checked=${marked} @change=${toggleMarks} />${t.text('showChanges', {
              level: levelName(matrix.columns, selected + 1),
            })}</label
          >`
        : nothing
    }<button type="button" class="link" @click=${toggleAll}>
      ${t.text(allOpen ? 'closeAll' : 'openAll')}
    </button>
  </div>`;
}

function disclosure({ matrix }: TrackView, row: MatrixRow, settings: NarrowSettings): TemplateResult {
  const { t, selected, comparison, marked, isOpen, toggle } = settings;
  const cell = row.cells[selected] ?? { state: 'undefined' as const };
  const change = marked ? comparison?.changes[row.competency] : undefined;
  const unchanged = change?.kind === 'same';
  const after = levelName(matrix.columns, selected + 1);
  return html`<details
    class="disc"
    part="competency"
    .open=${isOpen(row.competency)}
    @toggle=${(event: Event) => toggle(row.competency, (event.target as HTMLDetailsElement).open)}>
    <summary>
      <span class="name">
        ${row.name.trim() || t.text('untitled')}
        ${row.mustHave ? html`<span class="must" lang=${t.language}>${icon('gate')}${t.text('mustHave')}</span>` : nothing}
      </span>
      ${unchanged ? html`<span class="side" lang=${t.language}>${t.text('sameAt', { level: after })}</span>` : nothing}
      ${icon('down')}
    </summary>
    <div class="body" part="cell">${remark(row.description)}
      ${cellContent(cell, t)}${change && !unchanged ? ahead(matrix, row, change, settings) : nothing}
    </div>
  </details>`;
}

/** What the level after this one asks beyond it. */
function ahead(
  { columns }: TrackView['matrix'],
  row: MatrixRow,
  change: CellChange,
  { t, selected, headingLevel }: NarrowSettings,
): TemplateResult {
  const level = levelName(columns, selected + 1);
  const { code, title } = columns[selected + 1] ?? {};
  const text =
    code?.trim() && title?.trim() ? t.text('ahead', { level, title }) : t.text('aheadOnly', { level });
  const cell = row.cells[selected + 1] ?? { state: 'undefined' as const };
  return html`<div class="ahead">
    ${heading(headingLevel + 3, text, 'ahead-title')}${cellContent(cell, t, {
      change,
      since: levelName(columns, selected),
    })}
  </div>`;
}

/** The way to the levels beside the one on show. */
export function steps(
  { matrix, own, next }: TrackView,
  { t, selected, select }: LevelChoice,
): TemplateResult {
  const { columns } = matrix;
  const step = (index: number, side: 'left' | 'right'): TemplateResult => {
    const level = columns[index];
    if (!level) return html`<span></span>`;
    const code = level.code?.trim() ? levelName(columns, index) : '';
    const small =
      index === next
        ? t.text(isNextLevel(own, next) ? 'tabNext' : 'tabTarget', {
            level: code || shortName(columns, index),
          })
        : code;
    return html`<button type="button" class=${side} @click=${() => select(index)}>
      ${side === 'left' ? icon('left') : nothing}
      <span>
        <span class="tiny">${small}</span>
        <span class="what">${level.title?.trim() || (code ? '' : fullName(columns, index))}</span>
      </span>
      ${side === 'right' ? icon('right') : nothing}
    </button>`;
  };
  return html`<div class="steps">${step(selected - 1, 'left')}${step(selected + 1, 'right')}</div>`;
}
