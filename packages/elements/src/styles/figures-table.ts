import { css } from 'lit';

/** The tables of the gaps and of the plan; in a narrow container, a list of blocks. */
export const table = css`
  .sec {
    margin-block-start: var(--_space-7);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--ct-rule);
  }
  .book {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_text-cell);
    line-height: 1.45;
  }
  .book :is(th, td) {
    padding-block: 9px;
    padding-inline: 0 var(--_space-4);
    border-block-end: 1px solid var(--ct-rule);
    text-align: start;
    font-weight: inherit;
  }
  .book thead :is(th, td) {
    padding-block: var(--_space-2);
    border-block-start: 2px solid var(--ct-rule-strong);
    border-block-end: 1px solid var(--ct-rule-strong);
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
    color: var(--ct-ink-2);
    vertical-align: bottom;
  }
  .book tbody tr:last-child > *,
  .book tfoot tr > * {
    border-block-end: 2px solid var(--ct-rule-strong);
  }
  .book th[scope='row'] {
    font-weight: var(--_weight-medium);
  }
  .book .end {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .book .label {
    display: none;
  }
  .narrow .stack,
  .narrow .stack :is(caption, tbody, tfoot, tr, th, td) {
    display: block;
  }
  .narrow .stack thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .narrow .stack {
    border-block: 2px solid var(--ct-rule-strong);
  }
  .narrow .stack tr {
    padding-block: var(--_space-3);
  }
  .narrow .stack tr + tr,
  .narrow .stack tfoot tr {
    border-block-start: 1px solid var(--ct-rule);
  }
  .narrow .stack :is(tbody, tfoot) tr:nth-child(n) > :is(th, td) {
    padding: 2px 0;
    border: 0;
    text-align: start;
  }
  .narrow .stack .label {
    display: inline;
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
  }
  @media print {
    .book thead {
      display: table-header-group;
    }
    .book tr {
      break-inside: avoid;
    }
  }
`;
