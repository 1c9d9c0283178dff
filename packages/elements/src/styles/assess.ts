import { css } from 'lit';

/** The list of ratings: its head, and a line for each competency. */
export const assess = css`
  :host {
    --ct-caution: light-dark(oklch(0.48 0.095 65), oklch(0.83 0.105 80));
    --ct-caution-wash: light-dark(oklch(0.97 0.026 85), oklch(0.27 0.032 75));
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --ct-caution: #7a4d10;
      --ct-caution-wash: #fdf5e6;
    }
  }
  @media (forced-colors: active) {
    :host {
      --ct-caution: CanvasText;
      --ct-caution-wash: Canvas;
    }
  }
  .assess .head {
    margin-block-end: var(--_space-4);
  }
  .assess .facts {
    align-items: center;
    margin-block-start: 6px;
  }
  .assess .facts div {
    align-items: center;
    min-block-size: 24px;
  }
  .assess .head > div,
  .assess .facts :is(div, dd) {
    min-inline-size: 0;
  }
  .assess-layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6) var(--_space-7);
    margin-block-start: var(--_space-5);
  }
  .wide .assess-layout {
    grid-template-columns: minmax(0, 1fr) calc(var(--_base) * 23.25);
    align-items: start;
  }
  .wide .assess-layout > :first-child {
    grid-area: 1 / 2;
  }
  .wide .assess-layout > .list {
    grid-area: 1 / 1;
  }
  .assess-layout > .to-come {
    block-size: calc(var(--_base) * 34);
  }
  .h3 {
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .h5 {
    font-weight: var(--_weight-strong);
    margin-block-end: var(--_space-2);
  }
  .sub {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .list-head,
  .sharing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
  }
  .sharing .sub {
    flex: 1 1 24em;
  }
  .ways {
    display: flex;
    margin-block: calc(-1 * var(--_space-2));
  }
  .ways .btn {
    border-color: transparent;
  }
  .select,
  .note-form :is(textarea, [type='url']) {
    font: inherit;
    font-size: var(--_text-cell);
    color: inherit;
    min-block-size: var(--_control);
    max-inline-size: 100%;
    padding: 4px var(--_space-2);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .facts .select {
    min-block-size: max(24px, calc(var(--_control) * 0.75));
    padding-block: 0;
    font-size: inherit;
  }
  .ratings {
    margin-block-start: var(--_space-3);
    border-block: 2px solid var(--ct-rule-strong);
  }
  .cols {
    display: grid;
    grid-template-columns:
      minmax(0, 1.25fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.05fr)
      20px;
    gap: var(--_space-3);
    align-items: center;
    font-size: var(--_text-cell);
  }
  .cols-head {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--ct-rule-strong);
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
    color: var(--ct-ink-2);
  }
  .ratings > ul > li + li {
    border-block-start: 1px solid var(--ct-rule);
  }
  .row > summary,
  div.row {
    min-block-size: 52px;
    padding-block: var(--_space-2);
    list-style: none;
  }
  .row > summary {
    cursor: pointer;
  }
  .row > summary::-webkit-details-marker {
    display: none;
  }
  .row > summary:focus-visible {
    outline-offset: -2px;
  }
  .row > summary > .i {
    grid-column: 5;
  }
  .row[open] > summary > .i {
    rotate: 180deg;
  }
  .row .name {
    display: block;
    font-weight: var(--_weight-medium);
    line-height: 1.35;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    font-size: var(--_text-xs);
    line-height: 1.4;
    color: var(--ct-ink-3);
  }
  .who {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .not-asked {
    grid-column: 2 / -1;
  }
  .rate {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .rate .i {
    color: var(--ct-accent-ink);
  }
  .rate:has(.open) {
    color: var(--ct-ink-2);
  }
  .not-asked,
  .row > summary > .i,
  .i:has(> .open) {
    color: var(--ct-ink-3);
  }
  .i .fill {
    fill: currentColor;
    stroke: none;
  }
  .i .cut {
    stroke: var(--_surface);
  }
  .stand {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_text-sm);
    line-height: 1.35;
    color: var(--ct-ink-3);
  }
  .stand .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
  }
  .stand.differ,
  .callout > .i {
    color: var(--ct-caution);
  }
  .narrow .cols-head {
    display: none;
  }
  .narrow .cols {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 20px;
    gap: 6px var(--_space-3);
    align-items: start;
  }
  .narrow .row > summary > .i {
    grid-area: 1 / 3;
  }
  .narrow :is(.name-cell, .stand, .not-asked) {
    grid-column: 1 / 3;
  }
  .narrow .who {
    position: static;
    display: block;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  @media print {
    .select {
      appearance: none;
      border: 0;
      padding: 0;
    }
    .row > summary > .i,
    .ways {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
