import { css } from 'lit';

/** The preview of what a file will become, beyond what the preview of a paste has. */
export const importing = css`
  .import {
    inline-size: min(100vw - 16px, var(--_base) * 76);
  }
  .import progress {
    inline-size: 100%;
    margin-block-start: var(--_space-3);
    accent-color: var(--ct-accent-fill);
  }
  .import-issues {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
    max-inline-size: 70ch;
  }
  .import .left-out ul {
    color: var(--ct-ink);
  }
  .import .left-out .soft {
    margin-inline-end: var(--_space-1);
  }
  #import-understood summary {
    color: var(--ct-ink-2);
  }
  .import-tables {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    gap: var(--_space-2);
    max-block-size: 14em;
    overflow: auto;
  }
  .import-tables legend {
    margin-block-end: var(--_space-2);
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .import-table {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .import-place {
    display: grid;
  }
  .import-place > .soft {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: var(--_text-sm);
  }
  .import-places {
    margin-block-start: var(--_space-4);
  }
  .import-places:not([open]) summary {
    color: var(--ct-ink-2);
  }
  .import-places .import-tables {
    max-block-size: 19em;
    margin-block-start: var(--_space-2);
    padding-block: var(--_space-3);
    border-block: 1px solid var(--ct-rule);
  }
  .import-places select {
    inline-size: 17em;
  }
  .import-table > :is(bdi, .import-place) {
    flex: 1 1 10em;
    max-inline-size: 24em;
    overflow-wrap: anywhere;
  }
  .import-table > select {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    text-overflow: ellipsis;
    min-block-size: var(--_control);
    padding-inline: var(--_space-2);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .import-shown {
    margin-block-start: var(--_space-4);
  }
  .import-check {
    color: var(--ct-caution);
    font-size: var(--_text-sm);
  }
  .import-preview {
    min-block-size: 12em;
    max-block-size: 45vh;
    overflow: auto;
    padding: var(--_space-4);
    border: 1px solid var(--ct-rule);
    border-radius: 4px;
    background: var(--_surface);
  }
`;
