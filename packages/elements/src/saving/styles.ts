import { css } from 'lit';

/** The status line of saving, and its banners. */
export const saving = css`
  :host {
    --ct-caution: light-dark(oklch(0.48 0.095 65), oklch(0.83 0.105 80));
    --ct-caution-wash: light-dark(oklch(0.97 0.026 85), oklch(0.27 0.032 75));
    --_critical-wash: light-dark(oklch(0.97 0.015 25), oklch(0.268 0.04 25));
    --_positive: light-dark(oklch(0.455 0.1 155), oklch(0.8 0.11 155));
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --ct-caution: #7a4d10;
      --ct-caution-wash: #fdf5e6;
      --_critical-wash: #fdf1ef;
      --_positive: #176239;
    }
  }
  @media (forced-colors: active) {
    :host {
      --ct-caution: CanvasText;
      --ct-caution-wash: Canvas;
      --_critical-wash: Canvas;
      --_positive: CanvasText;
    }
  }
  .save {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .save > .i {
    flex: none;
  }
  .save[data-state='saved'] > .i {
    color: var(--_positive);
  }
  .save[data-state='not-saved'] {
    color: var(--ct-critical);
  }
  .save[data-state='conflict'] {
    color: var(--ct-caution);
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
  .banner > .i {
    flex: none;
  }
  .banner:is(.warn, .differs) {
    border-color: var(--ct-caution);
    background: var(--ct-caution-wash);
  }
  .banner:is(.warn, .differs) > .i {
    color: var(--ct-caution);
  }
  .banner.bad {
    border-color: var(--ct-critical);
    background: var(--_critical-wash);
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
