import { css } from 'lit';

/** Nothing to show, or something went wrong. */
export const notices = css`
  .state {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    padding-block: var(--_space-6);
    border-block: 2px solid var(--ct-rule-strong);
  }
  .state p {
    max-inline-size: 52ch;
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .state-title {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }
  .state-title .i {
    color: var(--ct-critical);
  }
  .where {
    inline-size: 100%;
    font-size: var(--_text-cell);
  }
  .where summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--ct-accent-ink);
  }
  .issues {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--ct-surface-quiet);
  }
  .issues code {
    display: block;
    font:
      var(--_text-sm) / 1.6 ui-monospace,
      monospace;
    color: var(--ct-ink-2);
  }
  .bring {
    margin-block-start: var(--_space-4);
  }
  .bring label {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .bring input {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    font: inherit;
  }
`;
