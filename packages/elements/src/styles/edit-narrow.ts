import { css } from 'lit';

/** Writing one level at a time. */
export const editNarrow = css`
  .with-kebab {
    display: flex;
    align-items: end;
    gap: var(--_space-1) var(--_space-3);
  }
  .with-kebab > [role='heading'] {
    flex: 1;
    min-inline-size: 0;
  }
  .with-kebab > .kebab {
    margin-block-end: var(--_space-2);
  }
  .level-head.with-kebab {
    padding-block-end: 0;
  }
  .entry .with-kebab {
    align-items: start;
  }
  .entry .with-kebab > .kebab {
    margin-block-end: 0;
  }
  .narrow-sheet .tabs {
    margin-block-start: calc(var(--_space-4) * -1);
  }
  .entry {
    padding-block: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--ct-rule);
  }
  .entry-title {
    font-weight: var(--_weight-medium);
  }
  .entry .edit-cell {
    min-inline-size: 24px;
    text-decoration: none;
    font-weight: var(--_weight-medium);
    font-size: var(--_text-cell);
  }
  .entry-editor {
    margin-block-start: var(--_space-2);
  }
  .entry-editor textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: inherit;
    color: inherit;
    field-sizing: content;
    resize: vertical;
  }
  .entry-editor .form-end {
    margin-block-start: var(--_space-2);
  }
`;
