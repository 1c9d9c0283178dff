import { css } from 'lit';

/** The way from one mode to the others. */
export const modes = css`
  .modes button {
    min-block-size: var(--_control);
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    margin-block-end: -1px;
    background: none;
    font-size: var(--_text-cell);
    color: var(--ct-ink-2);
  }
  .modes button:hover {
    color: var(--ct-ink);
  }
  .modes [aria-current] {
    border-color: var(--ct-accent-fill);
    color: var(--ct-ink);
    font-weight: var(--_weight-strong);
  }
  @media (pointer: coarse) {
    .modes button {
      min-inline-size: var(--_target);
    }
  }
  @media (forced-colors: active) {
    .modes button {
      forced-color-adjust: none;
      color: LinkText;
    }
    .modes [aria-current] {
      border-color: Highlight;
      color: CanvasText;
    }
  }
`;
