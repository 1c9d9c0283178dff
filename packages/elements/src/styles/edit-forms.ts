import { css } from 'lit';

/** Menus and forms over a track that is written. */
export const editForms = css`
  .menu {
    inline-size: max-content;
    min-inline-size: 14em;
    max-inline-size: min(22em, 100vw - 8px);
    max-block-size: calc(100vh - 8px);
    overflow: auto;
    padding: 4px;
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 2px 10px;
    border: 0;
    border-radius: 3px;
    background: none;
    text-align: start;
  }
  .menu button:is(:hover, :focus) {
    background: var(--ct-accent-wash);
  }
  .menu button:focus {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: -2px;
  }
  .menu [aria-disabled] {
    color: var(--ct-ink-3);
    cursor: default;
  }
  .menu-icon {
    flex: none;
    inline-size: var(--_icon);
    color: var(--ct-ink-3);
  }
  .menu [role='separator'] {
    margin-block: 4px;
    border-block-start: 1px solid var(--ct-rule);
  }
  .form {
    inset: 0;
    margin: auto;
    inline-size: min(30em, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    padding: var(--_space-5);
  }
  .form::backdrop {
    background: oklch(0 0 0 / 0.3);
  }
  .form-title {
    margin-block-end: var(--_space-4);
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
  }
  .field {
    display: grid;
    gap: var(--_space-1);
    margin-block-end: var(--_space-4);
  }
  .field label {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 6px 10px;
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: inherit;
    color: inherit;
    cursor: text;
  }
  .field .refused {
    padding: 0;
  }
  @media (pointer: coarse) {
    .menu button {
      min-block-size: var(--_target);
    }
  }
`;
