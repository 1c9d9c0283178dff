import { css } from 'lit';

/** Which levels to compare and what to see of them, and the comparison in a sentence. */
export const compare = css`
  .cmp-bar {
    align-items: end;
    gap: var(--_space-3);
    padding-block: var(--_space-3) var(--_space-5);
  }
  .cmp-field {
    display: grid;
    gap: var(--_space-1);
    flex: 0 1 calc(var(--_base) * 17.5);
    min-inline-size: 0;
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
    color: var(--ct-ink-2);
  }
  .cmp-select {
    position: relative;
    display: grid;
    align-items: center;
    color: var(--ct-ink);
  }
  .cmp-select select {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
    margin: 0;
    padding-block: 0;
    padding-inline: var(--_space-3) var(--_space-6);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_text-cell);
    font-weight: 400;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .cmp-select option {
    background: var(--_surface);
    color: var(--ct-ink);
  }
  .cmp-select .i {
    position: absolute;
    inset-inline-end: var(--_space-2);
    pointer-events: none;
  }
  .cmp-sum {
    display: grid;
    gap: var(--_space-4) var(--_space-7);
    padding-block-end: var(--_space-4);
  }
  .wide .cmp-sum {
    grid-template-columns: 1fr 1.15fr;
  }
  .cmp-says {
    max-inline-size: 34ch;
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .cmp-says + .soft {
    margin-block-start: var(--_space-2);
  }
  .cmp-step {
    max-inline-size: 66ch;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .cmp-filters {
    gap: 0 var(--_space-4);
    padding-block-end: var(--_space-3);
  }
  .cmp-filters .check {
    min-block-size: var(--_control);
  }
  .cmp-filters .check input {
    inline-size: calc(var(--_base) * 1.25);
    block-size: calc(var(--_base) * 1.25);
    border-radius: 50%;
  }
  .cmp-filters .check input:checked {
    border-width: 2px;
    background: var(--_surface);
  }
  .cmp-filters .check input:checked::before {
    inline-size: 10px;
    block-size: 10px;
    border: 0;
    border-radius: 50%;
    background: var(--ct-accent-fill);
    rotate: none;
    translate: none;
  }
  .cmp-count {
    color: var(--ct-ink-3);
    font-variant-numeric: tabular-nums;
  }
  .narrow .cmp-bar {
    flex-direction: column;
    align-items: start;
  }
  .narrow .cmp-field {
    flex: none;
    inline-size: 100%;
  }
`;
