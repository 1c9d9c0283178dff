import { css } from 'lit';

/** Buttons of those who do more than read. */
export const acting = css`
  .btn.primary {
    background: var(--ct-accent-fill);
    border-color: var(--ct-accent-fill);
    color: var(--ct-on-accent);
  }
  .btn[aria-disabled='true'] {
    color: var(--ct-ink-3);
    border-color: var(--ct-rule);
    background: none;
    cursor: default;
  }
  .form-end {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space-2);
  }
`;
