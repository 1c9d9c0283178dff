import { css } from 'lit';

/** What a person rates with: points, a table of them, and the stages in order. */
export const workbookScales = css`
  .likert {
    margin-block-start: var(--_space-5);
    border-block: var(--_rule-heavy, 2px) solid var(--ct-rule-strong);
  }
  .likert-head,
  .likert-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(5, 52px) 104px;
    align-items: center;
    justify-items: center;
    border-block-end: 1px solid var(--ct-rule);
    padding-block: 6px;
  }
  .likert-head {
    align-items: end;
    border-block-end-color: var(--ct-rule-strong);
    font-size: var(--_text-xs);
    line-height: 1.3;
    color: var(--ct-ink-2);
    text-align: center;
  }
  .likert-head > * {
    margin-inline: -4px;
    hyphens: auto;
  }
  .likert-head > :first-child {
    margin-inline: 0;
    justify-self: start;
    font-size: var(--_text-sm);
  }
  .likert-row:last-child {
    border-block-end: 0;
  }
  .statement {
    justify-self: start;
    padding-inline-end: var(--_space-4);
  }
  .pick {
    position: relative;
    display: grid;
    place-content: center;
    min-inline-size: 40px;
    min-block-size: 40px;
    cursor: pointer;
  }
  .pick input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
  }
  .pick span {
    display: grid;
    place-content: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    border: 1px solid var(--ct-control-line);
    border-radius: 50%;
    background: var(--_surface);
    font-size: var(--_text-cell);
    font-variant-numeric: tabular-nums;
    color: var(--ct-ink-2);
    text-align: center;
  }
  .pick.dk span {
    min-inline-size: 92px;
    border-style: dashed;
    border-radius: var(--_radius);
    padding-inline: 6px;
    font-size: var(--_text-xs);
  }
  .pick input:checked + span {
    border-color: var(--ct-accent-fill);
    background: var(--ct-accent-fill);
    color: var(--ct-on-accent);
    font-weight: var(--_weight-strong);
  }
  .pick input:focus-visible + span {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: 2px;
  }
  .likert-ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  .narrow .likert-head {
    display: none;
  }
  .narrow .likert-row {
    grid-template-columns: repeat(5, 1fr);
    gap: 4px;
    justify-items: stretch;
    padding-block: var(--_space-4);
  }
  .narrow .statement,
  .narrow .pick.dk {
    grid-column: 1 / -1;
  }
  .narrow .pick {
    place-content: stretch;
    min-inline-size: 0;
    min-block-size: 46px;
  }
  .narrow .pick span {
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .reading-line {
    display: grid;
    gap: 4px;
    margin-block-start: var(--_space-5);
  }
  .path {
    display: grid;
    margin-block-start: var(--_space-5);
    border-block-end: 1px solid var(--ct-rule);
  }
  .stage {
    position: relative;
    display: grid;
    grid-template-columns: max(40px, calc(var(--_base) * 2.5)) minmax(0, 9.25em) minmax(0, 1fr) 108px;
    gap: 0 var(--_space-3);
    align-items: center;
    border-block-start: 1px solid var(--ct-rule);
    padding-block: 14px;
    cursor: pointer;
  }
  .stage input {
    position: absolute;
    opacity: 0;
  }
  .stage:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: -2px;
  }
  .dotcol {
    display: grid;
    justify-items: center;
  }
  .num-dot {
    display: grid;
    place-content: center;
    inline-size: max(28px, calc(var(--_base) * 1.75));
    block-size: max(28px, calc(var(--_base) * 1.75));
    border: 1.5px solid var(--ct-control-line);
    border-radius: 50%;
    background: var(--_surface);
    font-size: var(--_text-sm);
    font-variant-numeric: tabular-nums;
    color: var(--ct-ink-2);
  }
  .is-past .num-dot {
    border-color: var(--ct-accent-line);
    color: var(--ct-accent-ink);
  }
  .is-here .num-dot {
    border-color: var(--ct-accent-fill);
    background: var(--ct-accent-fill);
    color: var(--ct-on-accent);
  }
  .stage .nm {
    font-weight: var(--_weight-medium);
  }
  .is-here .nm,
  .is-here .mark {
    font-weight: var(--_weight-strong);
  }
  .stage .ds {
    font-size: var(--_text-cell);
    color: var(--ct-ink-2);
  }
  .stage .mark {
    font-size: var(--_text-sm);
    color: var(--ct-ink-3);
    text-align: end;
    padding-inline-end: var(--_space-3);
  }
  .is-here .mark {
    color: var(--ct-accent-ink);
  }
  .stage.is-here {
    background: var(--ct-accent-wash);
  }
  .narrow .stage {
    grid-template-columns: max(36px, calc(var(--_base) * 2.25)) minmax(0, 1fr) auto;
  }
  .narrow .stage .dotcol {
    grid-row: 1 / span 2;
  }
  .narrow .stage .ds {
    grid-column: 2 / 4;
  }
  .narrow .stage .mark {
    grid-column: 3;
    grid-row: 1;
  }
  @media (forced-colors: active) {
    .pick input:checked + span,
    .is-here .num-dot {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
