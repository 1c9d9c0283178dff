import { css } from 'lit';

/**
 * The matrix. Each row of the table is a grid of its own with the same columns, so that rows out of sight cost
 * nothing. `paper.ts` makes it a table again.
 */
export const matrix = css`
  .scroller {
    overflow: auto;
    max-block-size: 80vh;
  }
  .sheet {
    position: relative;
  }
  .matrix {
    --_first: 11.5em;
    display: block;
    position: relative;
    min-inline-size: var(--_least);
    font-size: var(--_text-cell);
    line-height: 1.45;
  }
  .medium .matrix {
    --_first: 10.6em;
  }
  .matrix thead,
  .matrix tbody {
    display: block;
  }
  .matrix tr {
    display: grid;
    grid-template-columns: var(--_columns);
  }
  .matrix tbody tr:not(.theme) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
  }
  .matrix .later {
    min-block-size: 6em;
  }
  .matrix th,
  .matrix td {
    min-inline-size: 0;
    text-align: start;
    font-weight: inherit;
    padding: var(--_space-3) var(--_space-4);
    hyphens: auto;
  }
  .matrix tr > :first-child {
    padding-inline: 0 var(--_space-3);
  }
  .matrix thead {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
  }
  .scroller thead {
    inset-block-start: 0;
  }
  .scroller tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
    border-inline-end: 1px solid var(--ct-rule);
  }
  .matrix thead th {
    padding-block-start: var(--_space-2);
    background: var(--_surface);
    border-block-start: 2px solid var(--ct-rule-strong);
    border-block-end: 1px solid var(--ct-rule-strong);
  }
  .matrix thead .own,
  .matrix thead .next {
    padding-block-start: calc(var(--_space-2) - 2px);
    border-block-start: 4px solid var(--ct-accent-fill);
  }
  .matrix thead .next {
    border-block-start: 4px double var(--ct-accent-line);
  }
  .matrix .own,
  .theme::before {
    background: var(--ct-accent-wash);
  }
  .lv {
    display: grid;
    gap: 1px;
  }
  .lv-top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-2);
    min-block-size: 1.5em;
  }
  .plain .lv-top {
    display: none;
  }
  .lv-code {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .lv-title {
    font-weight: var(--_weight-strong);
  }
  .theme::before {
    content: '';
    /* Rows end at fractions of a pixel: no light line between the fill above and this. */
    margin-block-start: -1px;
    grid-area: 1 / var(--_own);
  }
  .matrix .theme th {
    grid-area: 1 / 1 / auto / -1;
    padding: var(--_space-5) 0 var(--_space-2);
    font-size: var(--_text-md);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    border: 0;
    background: none;
  }
  .matrix tbody:first-of-type .theme th {
    padding-block-start: var(--_space-4);
  }
  .scroller .theme th {
    inline-size: fit-content;
  }
  .matrix tbody tr:not(.theme) > * {
    border-block-start: 1px solid var(--ct-rule);
  }
  .matrix tbody:last-of-type tr:last-child > * {
    border-block-end: 2px solid var(--ct-rule-strong);
  }
  .matrix tbody th {
    font-weight: var(--_weight-medium);
  }
  .matrix td {
    color: var(--ct-ink-2);
  }
  .matrix td.own,
  .matrix td.next {
    color: var(--ct-ink);
  }
  .says {
    display: grid;
    gap: 7px;
  }
  .says li,
  .summary,
  .example {
    text-wrap: pretty;
    white-space: pre-line;
  }
  .summary {
    font-weight: var(--_weight-medium);
  }
  .summary:not(:last-child) {
    margin-block-end: 7px;
  }
  .example {
    margin-block-start: 4px;
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
  }
  .quiet {
    color: var(--ct-ink-3);
  }
  .marked li {
    display: grid;
    grid-template-columns: 1.3em minmax(0, 1fr);
  }
  .marked .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
    margin-block-start: 0.25em;
    color: var(--ct-accent-ink);
  }
  .marked .same,
  .marked .same .i {
    color: var(--ct-ink-3);
  }
  .note {
    padding-block-start: var(--_space-3);
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
  }
  @media (forced-colors: active) {
    .matrix .own {
      border-inline: 2px solid Highlight;
    }
  }
`;
