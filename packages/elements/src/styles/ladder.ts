import { css } from 'lit';

/** The ladders of a track and its siblings. */
export const ladder = css`
  .ladder {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
    overflow: hidden;
  }
  .lines {
    display: block;
    overflow: visible;
  }
  .lines:dir(rtl) {
    scale: -1 1;
  }
  .lines:dir(rtl) text {
    scale: -1 1;
    transform-box: fill-box;
    transform-origin: center;
  }
  .lines text {
    fill: var(--ct-ink-2);
    font-size: 12px;
  }
  .lines .here {
    fill: var(--ct-ink);
    font-weight: var(--_weight-strong);
  }
  .lines .line {
    fill: none;
    stroke: var(--ct-control-line);
    stroke-width: 1.5;
  }
  .lines .node {
    fill: var(--_surface);
    stroke: var(--ct-control-line);
    stroke-width: 1.5;
  }
  .lines .node.here {
    fill: var(--ct-accent-fill);
    stroke: var(--ct-accent-fill);
  }
  .lines .node.ahead {
    stroke: var(--ct-accent-fill);
    stroke-width: 2;
  }
  figcaption {
    margin-block-start: var(--_space-2);
    max-inline-size: 46ch;
  }
`;
