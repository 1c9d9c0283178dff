import { css } from 'lit';

/** Readiness: the figure, the verdict, must-haves, what would help, and the disclosures. */
export const figures = css`
  .ready,
  .ready-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    align-content: start;
  }
  .medium .ready {
    padding-block-end: var(--_space-5);
    border-block-end: 1px solid var(--ct-rule);
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: var(--_space-6);
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    margin-block-start: calc(-1 * var(--_space-3));
    font-size: var(--_text-figure);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .figure small {
    line-height: 1.4;
    font-size: var(--_text-md);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--ct-ink-2);
  }
  .h4 {
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }
  .verdict p {
    margin-block-start: var(--_space-1);
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .gates {
    margin-block-end: var(--_space-2);
    border-block-end: 1px solid var(--ct-rule);
  }
  .gates li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) fit-content(50%);
    gap: 0 var(--_space-1);
    align-items: center;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--ct-rule);
    font-size: var(--_text-cell);
  }
  .gates .i:not(:has(.open)) {
    color: var(--ct-accent-ink);
  }
  .gates .end {
    color: var(--ct-ink-2);
  }
  .actions {
    display: grid;
    gap: var(--_space-3);
    margin: 0 0 var(--_space-3);
    padding: 0;
    list-style: none;
    counter-reset: action;
    font-size: var(--_text-cell);
  }
  .actions li {
    counter-increment: action;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .actions li::before {
    content: counter(action);
    font-weight: var(--_weight-strong);
    color: var(--ct-ink-3);
  }
  .actions .link {
    color: var(--ct-ink);
    font-weight: var(--_weight-strong);
    text-decoration-color: var(--ct-control-line);
  }
  .actions p {
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .more {
    border-block-start: 1px solid var(--ct-rule);
    font-size: var(--_text-cell);
  }
  .more > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: var(--_control);
    cursor: pointer;
    list-style: none;
    font-weight: var(--_weight-medium);
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary .i {
    color: var(--ct-ink-3);
  }
  .more[open] > summary .i {
    rotate: 180deg;
  }
  .more[open] {
    padding-block-end: var(--_space-4);
  }
  .more .label {
    margin-block-start: var(--_space-4);
    font-weight: var(--_weight-medium);
  }
  .told {
    margin-block: var(--_space-2);
  }
  .told li {
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--ct-rule);
    color: var(--ct-ink-2);
  }
  @media (pointer: coarse) {
    .more > summary {
      min-block-size: var(--_target);
    }
  }
  @media print {
    .wide .assess-layout {
      display: block;
    }
    .wide .ready {
      margin-block-end: var(--_space-6);
    }
    .actions .link {
      display: inline;
      text-decoration: none;
    }
    .more:not([open]),
    .more > summary .i {
      display: none;
    }
  }
`;
