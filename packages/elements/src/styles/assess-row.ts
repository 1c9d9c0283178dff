import { css } from 'lit';

/** What is inside a row: what is asked, the ratings, the difference, and the notes. */
export const assessRow = css`
  .row-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    padding-block: var(--_space-2) var(--_space-6);
  }
  .asks {
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--ct-rule);
    font-size: var(--_text-cell);
    color: var(--ct-ink-2);
  }
  .asks .sub {
    color: var(--ct-ink-3);
  }
  .asks .says {
    gap: 2px;
  }
  .own-rating {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    justify-items: start;
  }
  .choice {
    inline-size: 100%;
    font-size: var(--_text-sm);
  }
  .choice legend,
  .said-by,
  .said dt,
  .settled label,
  .note-form label {
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
  }
  .choice legend {
    margin-block-end: 6px;
    padding: 0;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    margin-block-end: var(--_space-1);
  }
  .scale {
    flex: 4 1 38em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    padding-inline-start: 1px;
    padding-block-start: 1px;
  }
  .scale.apart {
    flex: 3 1 28em;
  }
  .scale label {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    min-block-size: var(--_target);
    padding: 4px;
    line-height: 1.2;
    border: 1px solid var(--ct-control-line);
    margin-inline-start: -1px;
    margin-block-start: -1px;
    color: var(--ct-ink-2);
    background: var(--_surface);
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .scale label:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .scale label:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .scale.apart label {
    border-style: dashed;
  }
  .scale span,
  .said .rate span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .scale input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
  }
  .scale .i {
    color: var(--ct-ink-3);
  }
  .scale label:has(:checked) {
    z-index: 1;
    color: var(--ct-ink);
    font-weight: var(--_weight-strong);
    background: var(--ct-accent-wash);
    border-color: var(--ct-accent-line);
    box-shadow: inset 0 0 0 1px var(--ct-accent-line);
  }
  .scale label:has(:checked) .i {
    color: var(--ct-accent-ink);
  }
  .scale label:has(:checked) .cut {
    stroke: var(--ct-accent-wash);
  }
  .scale label:has(:focus-visible) {
    z-index: 2;
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: 2px;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_text-cell);
  }
  .said dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  .said .of-statement {
    flex-basis: 100%;
  }
  .said .soft {
    font-size: var(--_text-sm);
  }
  .callout {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--ct-caution-wash);
    font-size: var(--_text-cell);
  }
  .callout > .i {
    margin-block-start: 0.2em;
  }
  .callout strong {
    display: block;
    font-weight: var(--_weight-strong);
  }
  .settled {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  .notes li {
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--ct-rule);
    font-size: var(--_text-cell);
  }
  .notes .by {
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  .notes .words {
    white-space: pre-line;
  }
  .notes .link {
    font-size: var(--_text-sm);
    margin-inline-end: var(--_space-4);
  }
  .note-form {
    display: grid;
    gap: 6px;
    justify-items: start;
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--ct-rule);
  }
  .note-form :is(textarea, [type='url']) {
    inline-size: 100%;
    resize: vertical;
  }
  .note-form ::placeholder {
    color: var(--ct-ink-3);
    opacity: 1;
  }
  .note-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
    margin-block-start: 4px;
  }
  .wrong {
    font-size: var(--_text-sm);
    color: var(--ct-caution);
  }
  .wrong:empty {
    display: none;
  }
  .narrow .scale {
    flex-basis: 100%;
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .scale label {
    justify-content: flex-start;
    min-block-size: 48px;
    padding-inline: var(--_space-3);
    border-radius: 0;
    font-size: var(--_text-md);
  }
  @media (forced-colors: active) {
    .scale label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .callout {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .note-form,
    .own-rating :is(.check, .link),
    .choice:not(:has(:checked)),
    .scale:not(:has(:checked)),
    .scale label:not(:has(:checked)),
    .evidence:not(:has(.notes)),
    .settled {
      display: none;
    }
    .scale label:has(:checked) {
      justify-content: flex-start;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
  }
`;
