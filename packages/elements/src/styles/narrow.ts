import { css } from 'lit';

/** One level at a time: tabs, disclosures, and the way to the levels beside it. */
export const narrow = css`
  .tiny {
    display: block;
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  .sibling {
    margin-block-start: var(--_space-1);
    font-size: var(--_text-sm);
  }
  .narrow .head {
    margin-block-end: var(--_space-4);
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
    font-size: var(--_text-cell);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .tabs .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
    color: var(--ct-accent-ink);
  }
  .tabs [aria-selected='true'] {
    color: var(--ct-ink);
    font-weight: var(--_weight-strong);
    border-color: var(--ct-accent-fill);
  }
  .level-head {
    display: grid;
    gap: 2px;
    padding-block: var(--_space-5) var(--_space-2);
  }
  .level-title {
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    min-block-size: 44px;
    font-size: var(--_text-cell);
  }
  .group {
    padding-block: var(--_space-5) var(--_space-2);
    font-weight: var(--_weight-strong);
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
    gap: var(--_space-3);
    min-block-size: 48px;
    padding-block: var(--_space-2);
    font-weight: var(--_weight-medium);
  }
  .disc > summary::-webkit-details-marker {
    display: none;
  }
  .disc .name {
    flex: 1;
  }
  .disc > summary > .i {
    color: var(--ct-ink-3);
    transition: rotate var(--_duration);
  }
  .disc[open] > summary > .i {
    rotate: 180deg;
  }
  .side {
    font-size: var(--_text-sm);
    font-weight: 400;
    color: var(--ct-ink-3);
  }
  .body {
    padding-block-end: var(--_space-4);
  }
  .body > .remark {
    margin-block-end: var(--_space-2);
  }
  .body .says {
    gap: var(--_space-2);
  }
  .ahead {
    margin-block-start: var(--_space-4);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--ct-accent-line);
    font-size: var(--_text-cell);
  }
  .ahead-title {
    margin-block-end: var(--_space-1);
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
    color: var(--ct-accent-ink);
  }
  .steps {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-start: var(--_space-5);
    border-block-start: 1px solid var(--ct-rule);
    background: var(--_surface);
  }
  .steps button {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
    min-block-size: 56px;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_text-cell);
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
