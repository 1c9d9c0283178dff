import { css } from 'lit';

/**
 * The matrix. Each row of the table is a grid of its own with the same columns, so that rows out of sight cost
 * nothing; on paper it is a table again, so that its head repeats.
 */
export const matrix = css`
  .toolbar,
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ct-space-3) var(--ct-space-5);
    padding-block: 0 var(--ct-space-4);
    border-block-start: 1px solid var(--ct-rule);
    padding-block-start: var(--ct-space-3);
  }
  .pager {
    gap: var(--ct-space-3);
    padding-block: 0 var(--ct-space-3);
    border: 0;
    font-size: var(--ct-text-sm);
    color: var(--ct-ink-2);
  }
  .levels {
    display: flex;
    align-items: center;
    gap: var(--ct-space-3);
  }
  .tool-label {
    float: inline-start;
    white-space: nowrap;
    flex: none;
    font-size: var(--ct-text-sm);
    color: var(--ct-ink-2);
  }
  .spring {
    flex: 1;
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--ct-control-line);
    border-radius: var(--ct-radius);
    overflow: clip;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: calc(var(--ct-control) - 2px);
    padding-block: 0;
    padding-inline: var(--ct-space-2) var(--ct-space-3);
    border: 0;
    border-inline-start: 1px solid var(--ct-rule);
    margin-inline-start: -1px;
    background: var(--_surface);
    color: var(--ct-ink-3);
    font-size: var(--ct-text-cell);
    font-variant-numeric: tabular-nums;
  }
  .toggle:focus-visible {
    outline-offset: -3px;
  }
  .toggle .i {
    visibility: hidden;
  }
  .toggle[aria-pressed='true'] {
    color: var(--ct-ink);
  }
  .toggle[aria-pressed='true'] .i {
    visibility: visible;
    color: var(--ct-accent-ink);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ct-space-1) var(--ct-space-4);
    padding-block-end: var(--ct-space-3);
    font-size: var(--ct-text-sm);
    color: var(--ct-ink-2);
  }
  .legend > :first-child {
    flex: 1 1 24em;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ct-space-1) var(--ct-space-4);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--ct-accent-ink);
    font-weight: var(--ct-weight-medium);
  }
  .tag.plain {
    color: var(--ct-ink-3);
    font-weight: 400;
  }
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
    font-size: var(--ct-text-cell);
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
  .matrix th,
  .matrix td {
    min-inline-size: 0;
    text-align: start;
    font-weight: inherit;
    padding: var(--ct-space-3) var(--ct-space-4);
    hyphens: auto;
  }
  .matrix tr > :first-child {
    padding-inline: 0 var(--ct-space-3);
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
    padding-block-start: var(--ct-space-2);
    background: var(--_surface);
    border-block-start: 2px solid var(--ct-rule-strong);
    border-block-end: 1px solid var(--ct-rule-strong);
  }
  .matrix thead .own,
  .matrix thead .next {
    padding-block-start: calc(var(--ct-space-2) - 2px);
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
    gap: 0 var(--ct-space-2);
    min-block-size: 1.5em;
  }
  .plain .lv-top {
    display: none;
  }
  .lv-code {
    font-size: var(--ct-text-sm);
    color: var(--ct-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .lv-title {
    font-weight: var(--ct-weight-strong);
  }
  .lv-scope {
    font-size: var(--ct-text-xs);
    color: var(--ct-ink-3);
    line-height: 1.35;
  }
  .theme::before {
    content: '';
    grid-area: 1 / var(--_own);
  }
  .matrix .theme th {
    grid-area: 1 / 1 / auto / -1;
    padding: var(--ct-space-5) 0 var(--ct-space-2);
    font-size: var(--ct-text-md);
    font-weight: var(--ct-weight-strong);
    line-height: 1.25;
    border: 0;
    background: none;
  }
  .matrix tbody:first-of-type .theme th {
    padding-block-start: var(--ct-space-4);
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
    font-weight: var(--ct-weight-medium);
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
    font-weight: var(--ct-weight-medium);
  }
  .summary:not(:last-child) {
    margin-block-end: 7px;
  }
  .example {
    margin-block-start: 4px;
    font-size: var(--ct-text-sm);
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
    inline-size: var(--ct-icon-sm);
    block-size: var(--ct-icon-sm);
    margin-block-start: 0.25em;
    color: var(--ct-accent-ink);
  }
  .marked .same,
  .marked .same .i {
    color: var(--ct-ink-3);
  }
  .note {
    padding-block-start: var(--ct-space-3);
    font-size: var(--ct-text-sm);
    color: var(--ct-ink-3);
  }
  @media (forced-colors: active) {
    .matrix .own {
      border-inline: 2px solid Highlight;
    }
    .toggle[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .toolbar,
    .pager {
      display: none;
    }
    .scroller {
      overflow: visible;
      max-block-size: none;
    }
    .matrix {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      min-inline-size: 0;
      border-collapse: separate;
      border-spacing: 0;
      break-inside: auto;
      margin-block-end: var(--ct-space-5);
    }
    .matrix thead {
      display: table-header-group;
      position: static;
    }
    .matrix tbody {
      display: table-row-group;
    }
    .matrix tr {
      display: table-row;
      break-inside: avoid;
    }
    .matrix tbody tr:not(.theme) {
      content-visibility: visible;
    }
    .theme {
      break-after: avoid;
    }
    .theme::before {
      content: none;
    }
    .matrix th,
    .matrix td {
      vertical-align: top;
    }
    .matrix .own {
      border-inline: 1px solid black;
    }
    .matrix tr > :first-child {
      position: static;
      inline-size: var(--_first);
    }
  }
`;
