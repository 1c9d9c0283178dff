import { css } from 'lit';

/** The grid in which a track is written. */
export const editGrid = css`
  .grid {
    --_first: 12em;
  }
  .sheet .grid thead {
    inset-block-start: calc(var(--_top) + var(--_control) + var(--_space-3) * 2 + 1px);
  }
  .grid.matrix tbody tr:not(.theme) > * {
    border-block-start: 0;
  }
  .grid.matrix tbody tr:not(.theme) {
    border-block-start: 1px solid var(--ct-rule);
  }
  .grid .theme::before {
    content: none;
  }
  .grid tr > * {
    padding: var(--_space-3);
    border-inline-start: 1px solid var(--ct-rule);
    color: var(--ct-ink);
    user-select: none;
    scroll-margin-block: 9em 2em;
    scroll-margin-inline: var(--_first) 1em;
  }
  .grid tr > :is(:first-child, .add-level) {
    border-inline-start: 0;
  }
  .grid.matrix tr:not(.theme) > :first-child {
    padding-inline-end: 2px;
  }
  .grid thead th {
    align-content: end;
  }
  .grid.matrix .add-level {
    padding: 0;
    border-block: 1px solid var(--ct-rule-strong);
    border-block-start-width: 2px;
    background: var(--_surface);
  }
  .add-level button {
    display: grid;
    place-content: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ct-accent-ink);
  }
  .grid :is(th, td):focus {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: -2px;
    border-radius: 2px;
  }
  .grid [aria-selected='true'] {
    background: var(--ct-accent-wash);
    box-shadow: inset 0 0 0 1px var(--ct-accent-line);
  }
  .lvhead,
  .rowhead,
  .theme-name {
    display: flex;
    align-items: start;
    gap: 4px;
  }
  .lvhead > .lv,
  .rowhead > span:first-child {
    flex: 1;
    min-inline-size: 0;
  }
  .theme-name {
    align-items: center;
  }
  .kebab {
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: max(24px, calc(var(--_base) * 1.5));
    block-size: max(24px, calc(var(--_base) * 1.5));
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--ct-ink-3);
  }
  .kebab:is(:hover, [aria-expanded]) {
    background: var(--ct-accent-wash);
    color: var(--ct-accent-ink);
  }
  .cell-kebab {
    position: absolute;
    margin: 2px;
    background: var(--_surface);
  }
  .scroller {
    position: relative;
  }
  .cell-kebab[hidden],
  :not(:focus-within) > .cell-kebab:not([aria-expanded]) {
    display: none;
  }
  .grid.matrix .add td {
    grid-column: 1 / -1;
    padding-inline-start: 0;
  }
  .grid.matrix tbody .add {
    content-visibility: visible;
  }
  .add-row {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ct-accent-ink);
    text-align: start;
  }
  .scroller .add-row {
    position: sticky;
    inset-inline-start: 0;
  }
  .blank {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ct-ink-3);
    cursor: text;
  }
  .grid .must {
    margin-block-start: 4px;
  }
  .start {
    margin-block-end: var(--_space-4);
  }
  .grid .lv-code,
  .grid .lv-title,
  .grid .lv .remark {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  @media (pointer: coarse) {
    .kebab {
      inline-size: var(--_target);
      block-size: var(--_target);
      margin: -11px;
    }
    .cell-kebab {
      margin: 0;
    }
    .add-row {
      min-block-size: var(--_target);
    }
  }
  @media (forced-colors: active) {
    .grid [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .kebab,
    .add-level,
    .grid .add,
    .blank,
    .start {
      display: none;
    }
    .grid.matrix tbody tr:not(.theme) > * {
      border-block-start: 1px solid var(--ct-rule);
    }
  }
`;
