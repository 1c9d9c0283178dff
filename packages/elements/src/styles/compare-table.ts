import { css } from 'lit';

/** Two levels side by side; in a narrow container, one under the other. */
export const compareTable = css`
  .cmp {
    --_first: 12.5em;
    --_least: 0;
    --_columns: var(--_first) minmax(0, 0.66fr) minmax(0, 1fr);
    border-block-end: 2px solid var(--ct-rule-strong);
    line-height: 1.5;
  }
  .cmp.down {
    --_columns: var(--_first) minmax(0, 1fr) minmax(0, 0.66fr);
  }
  .medium .cmp {
    --_first: 9.75em;
    --_columns: var(--_first) minmax(0, 0.8fr) minmax(0, 1fr);
  }
  .medium .cmp.down {
    --_columns: var(--_first) minmax(0, 1fr) minmax(0, 0.8fr);
  }
  .cmp [hidden] {
    display: none !important;
  }
  .cmp tbody:last-of-type tr:last-child > * {
    border-block-end: 0;
  }
  .cmp .lv-top {
    justify-content: flex-start;
    gap: 0 var(--_space-3);
  }
  .cmp thead .cmp-adds {
    padding-block-start: calc(var(--_space-2) - 2px);
    border-block-start: 4px solid var(--ct-accent-fill);
  }
  .cmp .theme::before {
    content: none;
  }
  .cmp .theme th,
  .cmp.down .theme td {
    grid-area: auto / span 2;
  }
  .cmp.down .theme th {
    grid-area: auto;
  }
  .cmp .theme td {
    align-self: end;
    padding-block: 0 var(--_space-2);
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
  }
  .cmp tbody tr:not(.theme) > * {
    padding-block: var(--_space-4);
  }
  .cmp .cmp-adds {
    color: var(--ct-ink);
  }
  .cmp .must {
    margin-block-start: 2px;
  }
  .cmp .says {
    gap: var(--_space-3);
  }
  .cmp .cmp-tagged {
    display: grid;
    grid-template-columns: fit-content(10em) minmax(0, 1fr);
    max-inline-size: 62ch;
  }
  .cmp-tagged li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: var(--_space-3);
    align-items: baseline;
  }
  .cmp-tagged .tag {
    min-inline-size: 5.4em;
  }
  .medium .cmp-tagged li,
  .narrow .cmp-tagged li {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .cmp .tag {
    font-size: var(--_text-xs);
    align-items: center;
  }
  .cmp-tagged .new {
    font-weight: var(--_weight-medium);
  }
  .cmp-tagged .new .example {
    font-weight: 400;
  }
  .cmp-tagged .same {
    color: var(--ct-ink-3);
  }
  .cmp ins {
    text-decoration: underline 2px var(--ct-accent-line);
    text-underline-offset: 0.22em;
    background: var(--ct-accent-wash);
  }
  .cmp-was {
    text-decoration: underline dotted 1.5px var(--ct-control-line);
    text-underline-offset: 0.22em;
  }
  .narrow .cmp,
  .narrow .cmp tr {
    display: block;
    font-size: var(--_text-md);
  }
  .narrow .cmp thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .narrow .cmp tr > * {
    display: block;
    padding: 0;
  }
  .narrow .cmp tbody tr:not(.theme) {
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--ct-rule);
  }
  .narrow .cmp tbody tr:not(.theme) > * {
    border: 0;
    padding-block: 0;
  }
  .narrow .cmp tr:not(.theme) > th {
    font-weight: var(--_weight-strong);
  }
  .narrow .cmp tr:not(.theme) > td {
    margin-block-start: var(--_space-3);
    padding-inline: var(--_space-3) 0;
    border-inline-start: 2px solid var(--ct-rule);
  }
  .narrow .cmp tr:not(.theme) > .cmp-adds {
    border-color: var(--ct-accent-line);
  }
  .narrow .cmp .theme th {
    padding-block: var(--_space-5) 2px;
  }
  .narrow .cmp .theme td {
    padding-block-end: var(--_space-2);
  }
  .cmp-level {
    margin-block-end: 2px;
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  .says + .cmp-folded {
    margin-block-start: var(--_space-2);
  }
  .cmp-folded summary {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 28px;
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
    list-style: none;
    cursor: pointer;
  }
  .cmp-folded summary::-webkit-details-marker {
    display: none;
  }
  .cmp-folded summary .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
  }
  .cmp-folded[open] summary > :last-child {
    rotate: 180deg;
  }
  .cmp-folded .says {
    padding-block-start: var(--_space-1);
  }
  @media (pointer: coarse) {
    .cmp-folded summary {
      min-block-size: var(--_target);
    }
  }
  @media print {
    .cmp .theme td {
      vertical-align: bottom;
    }
    .cmp thead .cmp-adds {
      border-block-start-color: black;
    }
  }
`;
