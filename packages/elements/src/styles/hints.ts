import { css } from 'lit';

/** Hints on wording: under the words, under the cell, and in the list beside the grid. */
export const hints = css`
  :host {
    --_caution: light-dark(oklch(0.48 0.095 65), oklch(0.83 0.105 80));
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --_caution: #7a4d10;
    }
  }
  ::highlight(wording-hint) {
    text-decoration: underline wavy var(--_caution, #7a4d10) 1px;
  }
  .hint {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
    font-size: var(--_text-xs);
    line-height: 1.35;
    color: var(--_caution);
  }
  .hint .i,
  .hint-kind .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
    flex: none;
    margin-block-start: 0.15em;
  }
  .hints {
    font-size: var(--_text-sm);
  }
  .hints-title {
    font-size: var(--_text-md);
    font-weight: var(--_weight-strong);
  }
  details.hints {
    margin-block-end: var(--_space-4);
    border-block-end: 1px solid var(--ct-rule);
  }
  .hints > summary {
    display: flex;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: var(--_target);
    list-style: none;
    cursor: pointer;
  }
  .hints > summary::-webkit-details-marker {
    display: none;
  }
  .hints > summary > .i {
    flex: none;
    color: var(--ct-ink-2);
  }
  .hints > summary > .i:first-child {
    color: var(--_caution);
  }
  .hints[open] > summary > .i:last-child {
    rotate: 180deg;
  }
  .hint-kinds {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    color: var(--ct-ink-2);
  }
  .hints .again {
    margin-block: var(--_space-4);
  }
  .editor .hint,
  .editor > .link {
    margin: 6px 10px;
  }
  .hint-kind {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: var(--_space-4);
    padding-block-end: 4px;
    border-block-end: 1px solid var(--ct-rule);
    color: var(--_caution);
  }
  .hint-kind .count {
    margin-inline-start: auto;
    color: var(--ct-ink-3);
  }
  .hint-items {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
  }
  .hint-items .dismiss {
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  @media (forced-colors: active) {
    :host {
      --_caution: CanvasText;
    }
  }
  @media print {
    .hint,
    .hints {
      display: none;
    }
  }
`;
