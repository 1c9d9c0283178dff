import { css } from 'lit';

/** The preview of what a pasted block will become. */
export const paste = css`
  :host {
    --ct-caution: light-dark(oklch(0.48 0.095 65), oklch(0.83 0.105 80));
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --ct-caution: #7a4d10;
    }
  }
  .paste {
    position: fixed;
    inset: 0;
    container-type: inline-size;
    overflow: auto;
    inline-size: min(100vw - 16px, var(--_base) * 55);
    max-block-size: calc(100vh - 16px);
    margin: auto;
    padding: var(--_space-5) min(var(--_space-6), 5vw) 0;
    border: 1px solid var(--ct-rule);
    border-radius: 6px;
    background: var(--_raised);
    color: var(--ct-ink);
    box-shadow: var(--_elevation);
    font-size: var(--_text-cell);
  }
  .paste.many {
    inline-size: min(100vw - 16px, var(--_base) * 80);
  }
  .paste::backdrop {
    background: oklch(0 0 0 / 0.3);
  }
  .paste[open] {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }
  .paste > * {
    flex: none;
  }
  .paste-title {
    margin-block-end: var(--_space-1);
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
  }
  #paste-found {
    max-inline-size: 62ch;
    font-size: var(--_text-md);
    text-wrap: pretty;
  }
  .left-out {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-sm);
  }
  .left-out summary {
    min-block-size: 24px;
    color: var(--ct-caution);
    cursor: pointer;
  }
  .left-out ul {
    display: grid;
    gap: var(--_space-1);
    max-block-size: 11em;
    overflow: auto;
    padding-inline-start: var(--_space-4);
    color: var(--ct-ink-2);
  }
  .preview-box {
    overflow: auto;
  }
  .paste > .long {
    flex: 0 1 auto;
    min-block-size: 10em;
  }
  .preview {
    inline-size: 100%;
    min-inline-size: calc(var(--_levels) * 9em + 10em);
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_text-sm);
    line-height: 1.4;
  }
  .preview :is(th, td) {
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-3);
    border-block-end: 1px solid var(--ct-rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .preview thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block: 2px solid var(--ct-rule-strong);
    border-block-end-width: 1px;
    background: var(--_raised);
    font-weight: var(--_weight-strong);
  }
  .preview tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_raised);
  }
  .preview thead tr > :first-child {
    z-index: 2;
  }
  .preview tbody th {
    font-weight: var(--_weight-medium);
  }
  .preview p {
    white-space: pre-line;
  }
  .preview p + p {
    margin-block-start: 4px;
  }
  .preview del {
    display: block;
    color: var(--ct-ink-3);
  }
  .preview-level {
    display: none;
  }
  .becomes {
    display: flex;
    align-items: start;
    gap: 4px;
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  .becomes .i {
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: 0.2em;
  }
  .becomes.replaces {
    color: var(--ct-caution);
  }
  .paste-choices,
  .paste-where {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }
  .paste-reads {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
  }
  .paste-where legend {
    margin-block-end: 6px;
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .paste [type='radio'] {
    inline-size: calc(var(--_base) * 1.25);
    block-size: calc(var(--_base) * 1.25);
    border-radius: 50%;
  }
  .paste [type='radio']:checked {
    border: 2px solid var(--ct-accent-fill);
    background: var(--_surface);
  }
  .paste [type='radio']:checked::before {
    block-size: 10px;
    border: 0;
    border-radius: 50%;
    background: var(--ct-accent-fill);
    translate: none;
  }
  .paste-end {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    padding-block: var(--_space-2) var(--_space-5);
    background: var(--_raised);
  }
  .paste-end .remark {
    margin-block-start: var(--_space-2);
    text-align: end;
  }
  .paste-end [role='alert'] {
    margin-block-end: var(--_space-2);
    color: var(--ct-critical);
  }
  @container (width < 38em) {
    .paste > .preview-box {
      flex: none;
      overflow: visible;
    }
    .preview,
    .preview :is(tbody, tr, th, td) {
      display: block;
      min-inline-size: 0;
    }
    .preview thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .preview tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .preview tbody td {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_space-2);
    }
    .preview td > :is(p, del, .quiet) {
      flex: 1 0 100%;
    }
    .preview tbody tr {
      display: grid;
      gap: var(--_space-2);
      padding-block: var(--_space-3);
      border-block-start: 1px solid var(--ct-rule);
    }
    .preview tbody tr:first-child {
      border-block-start: 2px solid var(--ct-rule-strong);
    }
    .preview tbody th {
      font-weight: var(--_weight-strong);
    }
    .preview-level {
      display: block;
      font-size: var(--_text-xs);
      color: var(--ct-ink-2);
    }
  }
  @media (forced-colors: active) {
    :host {
      --ct-caution: CanvasText;
    }
  }
`;
