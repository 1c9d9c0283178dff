import { css } from 'lit';

/** What stands above the matrix: levels to show, pages, and the key to the marks. */
export const toolbar = css`
  .toolbar,
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-5);
    padding-block: 0 var(--_space-4);
  }
  .pager {
    gap: var(--_space-3);
    padding-block: 0 var(--_space-3);
    border: 0;
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    min-block-size: calc(var(--_control) + 1px);
    border-block-end: 1px solid var(--ct-rule);
    margin-block-end: var(--_space-3);
  }
  .levels {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .tool-label {
    float: inline-start;
    white-space: nowrap;
    flex: none;
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .spring {
    flex: 1;
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: calc(var(--_control) - 2px);
    padding-block: 0;
    padding-inline: var(--_space-2) var(--_space-3);
    border: 0;
    border-inline-start: 1px solid var(--ct-rule);
    margin-inline-start: -1px;
    background: var(--_surface);
    color: var(--ct-ink-3);
    font-size: var(--_text-cell);
    font-variant-numeric: tabular-nums;
  }
  .toggle:focus-visible {
    outline-offset: -3px;
  }
  .toggle .i {
    visibility: hidden;
  }
  .toggle[aria-pressed='true'] {
    color: var(--ct-ink);
  }
  .toggle[aria-pressed='true'] .i {
    visibility: visible;
    color: var(--ct-accent-ink);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    padding-block-end: var(--_space-3);
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .legend > :first-child {
    flex: 1 1 24em;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--ct-accent-ink);
    font-weight: var(--_weight-medium);
  }
  .tag.plain {
    color: var(--ct-ink-3);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .toolbar,
    .modes,
    .pager {
      display: none;
    }
  }
`;
