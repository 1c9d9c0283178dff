import { css } from 'lit';

/** One level at a time: tabs, disclosures, and the way to the levels beside it. */
export const narrow = css`
  .tiny {
    display: block;
    font-size: var(--ct-text-xs);
    color: var(--ct-ink-3);
  }
  .sibling {
    margin-block-start: var(--ct-space-1);
    font-size: var(--ct-text-sm);
  }
  .narrow .head {
    margin-block-end: var(--ct-space-4);
  }
  .tabs {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(3.25em, 1fr);
    overflow-x: auto;
    scrollbar-width: thin;
    box-shadow: inset 0 -1px var(--ct-rule);
  }
  .tabs button {
    display: grid;
    align-content: end;
    justify-items: center;
    min-block-size: 52px;
    padding: 4px 2px 6px;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--ct-ink-2);
    font-size: var(--ct-text-cell);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .tabs .i {
    inline-size: var(--ct-icon-sm);
    block-size: var(--ct-icon-sm);
    color: var(--ct-accent-ink);
  }
  .tabs [aria-selected='true'] {
    color: var(--ct-ink);
    font-weight: var(--ct-weight-strong);
    border-color: var(--ct-accent-fill);
  }
  .level-head {
    display: grid;
    gap: 2px;
    padding-block: var(--ct-space-5) var(--ct-space-2);
  }
  .level-title {
    font-size: var(--ct-text-lg);
    font-weight: var(--ct-weight-strong);
    line-height: 1.3;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--ct-space-4);
    min-block-size: 44px;
    font-size: var(--ct-text-cell);
  }
  .group {
    padding-block: var(--ct-space-5) var(--ct-space-2);
    font-weight: var(--ct-weight-strong);
  }
  .discs {
    border-block-end: 1px solid var(--ct-rule);
  }
  .disc {
    border-block-start: 1px solid var(--ct-rule);
  }
  summary {
    cursor: pointer;
  }
  .disc > summary {
    list-style: none;
    display: flex;
    align-items: center;
    gap: var(--ct-space-3);
    min-block-size: 48px;
    padding-block: var(--ct-space-2);
    font-weight: var(--ct-weight-medium);
  }
  .disc > summary::-webkit-details-marker {
    display: none;
  }
  .disc .name {
    flex: 1;
  }
  .disc > summary > .i {
    color: var(--ct-ink-3);
    transition: rotate var(--ct-duration);
  }
  .disc[open] > summary > .i {
    rotate: 180deg;
  }
  .side {
    font-size: var(--ct-text-sm);
    font-weight: 400;
    color: var(--ct-ink-3);
  }
  .body {
    padding-block-end: var(--ct-space-4);
  }
  .body .says {
    gap: var(--ct-space-2);
  }
  .ahead {
    margin-block-start: var(--ct-space-4);
    padding-inline-start: var(--ct-space-3);
    border-inline-start: 2px solid var(--ct-accent-line);
    font-size: var(--ct-text-cell);
  }
  .ahead-title {
    margin-block-end: var(--ct-space-1);
    font-size: var(--ct-text-sm);
    font-weight: var(--ct-weight-medium);
    color: var(--ct-accent-ink);
  }
  .steps {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-start: var(--ct-space-5);
    border-block-start: 1px solid var(--ct-rule);
    background: var(--_surface);
  }
  .steps button {
    display: flex;
    align-items: center;
    gap: var(--ct-space-2);
    min-inline-size: 0;
    min-block-size: 56px;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--ct-text-cell);
    line-height: 1.25;
    text-align: start;
  }
  .steps button > span {
    min-inline-size: 0;
  }
  .steps .what {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .steps .right {
    justify-content: flex-end;
    text-align: end;
    border-inline-start: 1px solid var(--ct-rule);
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
