import { css } from 'lit';

/** Nothing there, loading, or failed. */
export const states = css`
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
  .late {
    animation: late 0s 300ms both;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  .skeleton {
    margin-block-start: var(--_space-4);
  }
  .skel-row {
    display: grid;
    grid-template-columns: 1.1fr repeat(3, 1fr);
    gap: var(--_space-5);
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--ct-rule);
  }
  .skel-row:first-child {
    border-block: 2px solid var(--ct-rule-strong);
    border-block-end-width: 1px;
  }
  .skel-row:nth-child(2) {
    border: 0;
  }
  .skel {
    display: block;
    inline-size: 85%;
    block-size: 0.7em;
    margin-block: 0.35em;
    border-radius: 2px;
    background: var(--ct-rule);
    opacity: 0.7;
  }
  .skel + .skel {
    inline-size: 55%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skel {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.35;
      }
    }
  }
  @media (forced-colors: active) {
    .skel {
      border: 1px solid GrayText;
    }
  }
`;
