import { css } from 'lit';

/** The report, on screen and on paper. */
export const workbookReport = css`
  .report {
    max-inline-size: 980px;
  }
  .rp-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: start;
  }
  .rp-head > :first-child {
    flex: 1 1 20em;
  }
  .rp-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .rp-date {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .big-sum {
    max-inline-size: 54ch;
    margin-block-start: var(--_space-4);
    font-size: var(--_text-lg);
    text-wrap: pretty;
  }
  .report .sec {
    margin-block-start: var(--_space-6);
  }
  .report :is(.soft, .rp-next, .rp-quotes) {
    max-inline-size: var(--_measure);
  }
  .rp-title {
    margin-block-end: var(--_space-2);
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }
  .report .rp-next {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .rp-table,
  .report .sheet {
    margin-block-start: var(--_space-4);
  }
  .book.rp-table:not(.many) {
    table-layout: auto;
  }
  .rp-table :is(th, td) {
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  .rp-table caption {
    margin-block-end: var(--_space-2);
    font-weight: var(--_weight-strong);
    text-align: start;
  }
  .rp-table bdi {
    white-space: pre-line;
  }
  .rp-drawn {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
  }
  .rp-drawn svg {
    flex: none;
    overflow: visible;
  }
  .narrow .rp-table .dots {
    display: none;
  }
  /* A track of a workbook is short: all of it is drawn. */
  .report .matrix tbody tr:not(.theme) {
    content-visibility: visible;
  }
  .rp-table .dots {
    inline-size: 92px;
    block-size: 12px;
  }
  .dots:dir(rtl) {
    scale: -1 1;
  }
  .dots path {
    stroke: var(--ct-control-line);
  }
  .dots circle {
    fill: var(--ct-accent-fill);
  }
  .narrow .rp-table.stack caption {
    margin-block: var(--_space-2) 0;
  }
  .narrow .rp-table td:has(bdi:empty) {
    display: none;
  }
  .report .sheet + .btn,
  .report p + .btn {
    margin-block-start: var(--_space-4);
  }
  .rp-quotes {
    margin-block-start: var(--_space-4);
  }
  .rp-quotes dt {
    font-weight: var(--_weight-strong);
  }
  .rp-quotes dd {
    margin-block-end: var(--_space-3);
    border-inline-start: 2px solid var(--ct-rule);
    padding-inline-start: var(--_space-3);
    white-space: pre-line;
    color: var(--ct-ink-2);
  }
  .rp-more {
    margin-block-start: var(--_space-3);
  }
  .rp-more summary {
    gap: var(--_space-1);
  }
  .rp-more[open] .i {
    rotate: 180deg;
  }
  @media print {
    .report .sec {
      margin-block-start: var(--_space-4);
      padding-block-start: var(--_space-3);
    }
    .rp-table tbody :is(th, td) {
      padding-block: 5px;
    }
    .rp-title,
    .rp-table caption {
      break-after: avoid;
    }
    .rp-quotes dt {
      break-after: avoid;
    }
    .rp-more:not([open]) {
      display: none;
    }
    .dots circle {
      print-color-adjust: exact;
    }
  }
`;
