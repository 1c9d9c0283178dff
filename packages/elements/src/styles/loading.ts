import { css } from 'lit';

/** The matrix in outline, while it loads. */
export const loading = css`
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
