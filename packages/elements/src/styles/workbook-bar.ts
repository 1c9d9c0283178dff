import { css } from 'lit';

/** How much is done, as a bar: in the roadmap and in the report. */
export const workbookBar = css`
  .bar {
    flex: none;
    inline-size: 64px;
    block-size: 8px;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .bar .all {
    fill: var(--ct-surface-quiet);
    stroke: var(--ct-rule);
  }
  .bar .have {
    fill: var(--ct-accent-fill);
  }
  @media (forced-colors: active) {
    .bar .have {
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar .have {
      print-color-adjust: exact;
    }
  }
`;
