import { css } from 'lit';

/** The status line of saving, and its banners. */
export const saving = css`
  .save {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .save:is([data-state='not-saved'], [data-state='conflict']) {
    color: var(--ct-critical);
  }
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    margin-block-end: var(--_space-3);
    border-inline-start: 3px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--ct-surface-quiet);
    font-size: var(--_text-cell);
  }
  .banner p {
    flex: 1 1 18em;
  }
  .banner.warn {
    border-color: var(--ct-ink-2);
  }
  .banner.bad {
    border-color: var(--ct-critical);
  }
  .banner.bad > .i {
    color: var(--ct-critical);
  }
  @media (forced-colors: active) {
    .banner {
      border-block: 1px solid CanvasText;
    }
  }
  @media print {
    .save,
    .banner {
      display: none;
    }
  }
`;
