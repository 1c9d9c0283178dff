import { css } from 'lit';

/**
 * The element's own box, and the parts that every view shares: text, links, buttons, icons. The page's rules for
 * the element win over `:host`, so what must hold in any page is said of the frame inside as well.
 */
export const base = css`
  :host,
  .frame {
    display: block;
    font-size: var(--_text-md);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    color: var(--ct-ink);
    background: var(--_surface);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  .frame {
    isolation: isolate;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(p, ul, dl, dd, figure, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .i {
    inline-size: var(--_icon);
    block-size: var(--_icon);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.14em;
  }
  .dir:dir(rtl) {
    scale: -1 1;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .remark {
    display: block;
    font-size: var(--_text-xs);
    font-weight: 400;
    color: var(--ct-ink-3);
    line-height: 1.35;
  }
  .soft {
    color: var(--ct-ink-2);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_control);
    padding: 0 var(--_space-3);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_text-cell);
    font-weight: var(--_weight-medium);
    line-height: 1.2;
  }
  .btn:hover {
    background: var(--ct-surface-quiet);
    border-color: var(--ct-ink-3);
  }
  .btn.quiet {
    border-color: transparent;
    background: none;
    color: var(--ct-ink-2);
  }
  .btn.icon-only {
    inline-size: var(--_control);
    padding: 0;
  }
  .link {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ct-accent-ink);
    font-size: inherit;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 24px;
    font-size: var(--_text-cell);
    cursor: pointer;
  }
  .check input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: calc(var(--_base) * 1.125);
    block-size: calc(var(--_base) * 1.125);
    margin: 0;
    border: 1.5px solid var(--ct-control-line);
    border-radius: 3px;
    background: var(--_surface);
  }
  .check input:checked {
    background: var(--ct-accent-fill);
    border-color: var(--ct-accent-fill);
  }
  .check input:checked::before {
    content: '';
    inline-size: 10px;
    block-size: 5px;
    border: solid var(--ct-on-accent);
    border-width: 0 0 2px 2px;
    rotate: -45deg;
    translate: 0 -1px;
  }
  .must {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: var(--_text-xs);
    font-weight: 400;
    color: var(--ct-ink-2);
  }
  .must .i,
  .tag .i,
  .lv-flag .i,
  .toggle .i {
    inline-size: var(--_icon-sm);
    block-size: var(--_icon-sm);
  }
  .lv-flag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: var(--_text-xs);
    font-weight: var(--_weight-strong);
    color: var(--ct-accent-ink);
  }
  @media (pointer: coarse) {
    .check,
    .link {
      min-block-size: var(--_target);
    }
  }
  @media (forced-colors: active) {
    .check input:checked {
      forced-color-adjust: none;
    }
    .btn.quiet {
      border-color: Canvas;
    }
    .btn.primary {
      forced-color-adjust: none;
    }
  }
  @media print {
    .btn,
    .link,
    .check {
      display: none;
    }
  }
`;
