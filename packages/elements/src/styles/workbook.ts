import { css } from 'lit';

/** The workbook's page: the way at the side or above, the step, notes, and the foot. */
export const workbook = css`
  :host {
    --_positive: light-dark(oklch(0.45 0.1 150), oklch(0.8 0.12 150));
    --_measure: 66ch;
  }
  .wb {
    display: grid;
    gap: var(--_space-5) var(--_space-7);
  }
  .wide .wb {
    grid-template-columns: calc(var(--_base) * 14.25) minmax(0, 1fr) calc(var(--_base) * 13.5);
  }
  .wide .wb-wide {
    grid-template-columns: calc(var(--_base) * 14.25) minmax(0, 1fr);
  }
  .wide .wb-full {
    grid-template-columns: minmax(0, 1fr);
  }
  .matrix-step {
    margin-block-start: var(--_space-5);
  }
  .rail,
  .all-steps {
    font-size: var(--_text-cell);
  }
  .rail {
    position: sticky;
    inset-block-start: calc(var(--_top) + 16px);
    align-self: start;
    max-block-size: calc(100vh - var(--_top) - 32px);
    overflow: auto;
  }
  .rail-title {
    font-weight: var(--_weight-strong);
  }
  .rail-section {
    padding-block: var(--_space-4) var(--_space-1);
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .rail button,
  .all-steps button {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    inline-size: 100%;
    min-block-size: 28px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--ct-ink-2);
    line-height: 1.35;
    text-align: start;
  }
  .rail button:hover,
  .all-steps button:hover {
    color: var(--ct-accent-ink);
    text-decoration: underline;
  }
  .rail .i,
  .all-steps .i {
    margin-block-start: 0.15em;
    color: var(--ct-ink-3);
  }
  .i .solid {
    fill: currentColor;
    stroke: none;
  }
  .is-answered .i {
    color: var(--_positive);
  }
  .is-current button {
    color: var(--ct-ink);
    font-weight: var(--_weight-strong);
  }
  .is-current .i {
    color: var(--ct-accent-ink);
  }
  .is-not-applicable button {
    color: var(--ct-ink-3);
  }
  .compact {
    display: grid;
    gap: var(--_space-2);
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .compact-top {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  .segs {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 3px;
    align-items: end;
    block-size: 10px;
  }
  .segs i {
    block-size: 4px;
    border: 1px solid var(--ct-control-line);
  }
  .segs .is-answered {
    background: var(--ct-accent-fill);
    border-color: var(--ct-accent-fill);
  }
  .segs .is-current {
    block-size: 10px;
    border: 2px solid var(--ct-accent-fill);
  }
  .segs .is-skipped,
  .segs .is-not-applicable {
    border-style: dashed;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--ct-accent-ink);
    cursor: pointer;
  }
  .step {
    min-inline-size: 0;
  }
  /* What gets the focus does not come to lie under a header of the page. */
  :where(.title, .step button, .step summary, .step input, .step select, .step textarea) {
    scroll-margin-block-start: calc(var(--_top) + 16px);
  }
  .eyebrow {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .medium .eyebrow,
  .narrow .eyebrow {
    display: none;
  }
  .lede {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-2);
    color: var(--ct-ink-2);
  }
  .margin {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .wide .wb:not(.wb-full) .margin {
    padding-block-start: 74px;
  }
  .wb-full .margin,
  .medium .margin,
  .narrow .margin {
    border-block-start: 1px solid var(--ct-rule);
    padding-block-start: var(--_space-5);
  }
  .margin-title {
    font-weight: var(--_weight-strong);
    color: var(--ct-ink);
  }
  .advice-block {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-6);
    border-block-start: 3px solid var(--ct-accent-line);
    padding-block-start: var(--_space-4);
  }
  .advice-title {
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }
  .step-foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    margin-block-start: var(--_space-6);
    border-block-start: 1px solid var(--ct-rule);
    padding-block-start: var(--_space-4);
  }
  .spring {
    flex: 1;
  }
  .btn.big {
    min-block-size: 44px;
    padding-inline: var(--_space-4);
    font-size: var(--_text-md);
  }
  .narrow .btn.primary.big {
    flex: 1 1 100%;
    order: -1;
  }
  .issues {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
  @media (forced-colors: active) {
    .segs .is-answered {
      background: Highlight;
    }
  }
  @media print {
    .rail,
    .compact,
    .step-foot,
    .margin {
      display: none;
    }
    .wide .wb {
      display: block;
    }
  }
`;
