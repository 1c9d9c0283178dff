import { css } from 'lit';

/** The gaps as a table with bars and as a radar. */
export const gaps = css`
  .gaps {
    container-type: inline-size;
  }
  .gaps > .soft {
    max-inline-size: 70ch;
  }
  .gap-layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5) var(--_space-7);
    margin-block-start: var(--_space-4);
    align-items: start;
  }
  .wide .gap-layout:has(.radar) {
    grid-template-columns: minmax(0, 1fr) calc(var(--_base) * 27.5);
  }
  .gaps .book tbody tr:last-child > * {
    border-block-end: 1px solid var(--ct-rule-strong);
  }
  .book tfoot :is(th, td) {
    font-weight: var(--_weight-strong);
  }
  .gaps .book thead :first-child {
    inline-size: 25%;
  }
  .book thead .bars {
    inline-size: 38%;
  }
  .gaps .book thead .end {
    inline-size: 17%;
  }
  .book .bars {
    padding-inline-end: var(--_space-5);
  }
  .book .marks {
    font-size: var(--_text-xs);
    font-weight: 400;
  }
  .book .at {
    max-inline-size: 33%;
  }
  .gate .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
    color: var(--ct-ink-2);
  }
  .figcap {
    max-inline-size: 60ch;
    margin-block-start: var(--_space-3);
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .radar .figcap {
    max-inline-size: 440px;
    margin-inline: auto;
  }
  .spider {
    position: relative;
    max-inline-size: calc(var(--_base) * 27.5);
    margin-inline: auto;
  }
  .axis {
    position: absolute;
    inset-inline-start: var(--_at);
    inset-block-start: var(--_down);
    max-inline-size: 23%;
    max-block-size: 3.9em;
    overflow: hidden;
    translate: calc(-1 * var(--_back)) calc(-1 * var(--_up));
    font-size: var(--_text-xs);
    line-height: 1.3;
    text-align: center;
  }
  .axis:dir(rtl) {
    translate: var(--_back) calc(-1 * var(--_up));
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px var(--_space-4);
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .key svg {
    inline-size: 22px;
    block-size: 10px;
    overflow: visible;
  }
  @container (width < 82em) {
    .between {
      display: none;
    }
  }
  @container (width < 30em) {
    .radar {
      display: none;
    }
  }
  @media print {
    .wide .gap-layout:has(.radar) {
      display: block;
    }
    .radar {
      break-inside: avoid;
    }
  }
`;
