import { css } from 'lit';

/** The roadmap: its tools, and its stages in lines. */
export const workbookRoadmap = css`
  .rm-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-start: var(--_space-5);
    font-size: var(--_text-cell);
  }
  .rm-tools label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .rm-tools .input {
    inline-size: auto;
    min-block-size: var(--_control);
    padding-block: 4px;
  }
  .rm-tools .remark {
    flex: 1 1 100%;
  }
  .rm-sum {
    display: flex;
    gap: var(--_space-4);
    align-items: baseline;
    margin-block: var(--_space-5) var(--_space-3);
  }
  .rm-sum p {
    flex: 1;
  }
  .rm-sum .link {
    font-size: var(--_text-sm);
    white-space: nowrap;
  }
  .rm-list {
    border-block-end: 2px solid var(--ct-rule-strong);
  }
  .rm-cols,
  .rm > summary {
    display: grid;
    grid-template-columns:
      24px minmax(0, 1.9fr) minmax(0, 0.85fr) minmax(0, 1fr) minmax(0, 0.85fr) minmax(0, 1fr)
      20px;
    gap: 2px var(--_space-4);
    align-items: baseline;
  }
  .rm-cols {
    padding-block: var(--_space-2);
    border-block-start: 2px solid var(--ct-rule-strong);
    border-block-end: 1px solid var(--ct-rule-strong);
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
    color: var(--ct-ink-2);
  }
  .rm + .rm {
    border-block-start: 1px solid var(--ct-rule);
  }
  .rm > summary {
    padding-block: 14px;
    list-style: none;
    font-size: var(--_text-cell);
    color: inherit;
  }
  .rm > summary::-webkit-details-marker {
    display: none;
  }
  .rm > summary > .i {
    align-self: start;
    margin-block-start: 4px;
    color: var(--ct-ink-3);
  }
  .rm[open] > summary > .i {
    rotate: 180deg;
  }
  .rm .no {
    color: var(--ct-ink-3);
    font-variant-numeric: tabular-nums;
  }
  .rm .nm {
    display: block;
    font-size: var(--_text-md);
    font-weight: var(--_weight-strong);
  }
  .rm .why {
    display: block;
    font-size: var(--_text-sm);
    line-height: 1.4;
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .rm .none {
    color: var(--ct-ink-3);
  }
  .rm-pair {
    display: contents;
  }
  .standing,
  .meter {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }
  .meter {
    flex-wrap: wrap;
    row-gap: 0;
    white-space: nowrap;
  }
  .standing {
    gap: 6px;
    color: var(--ct-ink-2);
  }
  .standing .i {
    position: relative;
    inset-block-start: 0.15em;
  }
  .standing.is-done .i {
    color: var(--_positive);
  }
  .standing.is-wrong,
  .rm-warnings {
    color: var(--ct-caution);
  }
  .rm-warnings {
    display: grid;
    gap: var(--_space-1);
    margin-block-end: var(--_space-3);
    padding-inline-start: 40px;
    font-size: var(--_text-cell);
  }
  .rm-warnings li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
  }
  .rm-warnings .i {
    margin-block-start: 0.2em;
  }
  .medium .rm-cols,
  .narrow .rm-cols {
    display: none;
  }
  .medium .rm-list,
  .narrow .rm-list {
    border-block-start: 2px solid var(--ct-rule-strong);
  }
  .medium .rm-pair {
    display: grid;
    gap: 2px;
  }
  .medium .rm > summary {
    grid-template-columns: 24px minmax(0, 1.7fr) minmax(0, 1fr) minmax(0, 0.9fr) 20px;
  }
  .narrow .rm > summary {
    grid-template-columns: max(24px, calc(var(--_base) * 1.5)) minmax(0, 1fr) auto;
  }
  .narrow .rm > summary > .i {
    grid-area: 1 / 3;
  }
  .narrow .rm-pair {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .narrow .rm-warnings {
    padding-inline-start: 0;
  }
  @media print {
    .rm-tools {
      display: none;
    }
    .rm {
      break-inside: avoid;
    }
  }
`;
