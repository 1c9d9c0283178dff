import { css } from 'lit';

/** What figures are drawn with. Lengths are shares of the width; text is HTML and never shrinks. */
export const charts = css`
  :host {
    --_text-figure: calc(var(--_base) * 2.75);
    --ct-accent-tint: light-dark(
      oklch(from var(--_accent) 0.922 min(c, 0.032) h),
      oklch(from var(--_accent) 0.37 min(c, 0.06) h)
    );
    --ct-have: var(--ct-accent-fill);
    --ct-required: var(--ct-ink);
    --ct-unknown: var(--ct-accent-line);
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --ct-accent-tint: #cfe3f7;
    }
    @media (prefers-color-scheme: dark) {
      :host {
        --ct-accent-tint: #23425e;
      }
    }
  }
  @media (forced-colors: active) {
    :host {
      --ct-accent-tint: Canvas;
      --ct-unknown: CanvasText;
    }
  }
  .range {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-xs);
    color: var(--ct-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .flat {
    display: block;
    overflow: visible;
  }
  .flat:dir(rtl) {
    scale: -1 1;
  }
  .marks {
    position: relative;
    display: block;
    block-size: 1.5em;
  }
  .at {
    position: absolute;
    inset-inline-start: var(--_at);
    max-inline-size: 100%;
    translate: calc(-1 * var(--_at)) 0;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .at:dir(rtl) {
    translate: var(--_at) 0;
  }
  .at.between {
    translate: -50% 0;
  }
  .at.between:dir(rtl) {
    translate: 50% 0;
  }
  .marks .strong,
  .range > :first-child {
    color: var(--ct-ink);
  }
  .marks .strong {
    font-weight: var(--_weight-strong);
  }
  .hatch-bg {
    fill: var(--_surface);
  }
  .hatch-fg {
    fill: var(--ct-unknown);
  }
  .ch-track {
    fill: var(--ct-surface-quiet);
    stroke: var(--ct-rule);
  }
  .ch-have {
    fill: var(--ct-have);
  }
  .ch-unknown {
    stroke: var(--ct-unknown);
  }
  .ch-req {
    stroke: var(--ct-required);
    stroke-width: 2;
  }
  .ch-grid,
  .ch-ring,
  .ch-line,
  .ch-axis {
    fill: none;
    stroke: var(--ct-rule);
  }
  .ch-slice {
    fill: var(--ct-accent-tint);
    opacity: 0.75;
  }
  .ch-ring {
    stroke: var(--ct-required);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .ch-line {
    stroke: var(--ct-have);
    stroke-width: 2;
  }
  .ch-axis {
    stroke: var(--ct-control-line);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
  }
  .ch-dot {
    fill: var(--ct-have);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .ch-open {
    fill: var(--_surface);
    stroke: var(--ct-ink-3);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }
  @media (forced-colors: active) {
    .flat,
    .key svg {
      forced-color-adjust: none;
    }
    .ch-slice {
      fill: none;
    }
  }
  @media print {
    .flat {
      print-color-adjust: exact;
    }
  }
`;
