import { css } from 'lit';

/** What a person answers with: options, ratings, stages, words. */
export const workbookFields = css`
  .q,
  .field,
  .terms,
  .ex,
  .look-back {
    margin-block-start: var(--_space-5);
  }
  .qlabel {
    display: block;
    margin-block-end: var(--_space-2);
    font-weight: var(--_weight-strong);
  }
  .opt {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    align-items: start;
    max-inline-size: var(--_measure);
    padding-block: 10px;
    cursor: pointer;
  }
  .opt input[type='radio'] {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: calc(var(--_base) * 1.25);
    block-size: calc(var(--_base) * 1.25);
    margin: 2px 0 0;
    border: 1.5px solid var(--ct-control-line);
    border-radius: 50%;
    background: var(--_surface);
  }
  .opt input[type='radio']:checked {
    border: 2px solid var(--ct-accent-fill);
  }
  .opt input[type='radio']:checked::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--ct-accent-fill);
  }
  .hintline {
    display: block;
    font-size: var(--_text-cell);
    color: var(--ct-ink-2);
  }
  .reveal {
    margin-inline-start: 9px;
    margin-block-end: var(--_space-2);
    border-inline-start: 2px solid var(--ct-rule);
    padding-block: var(--_space-1);
    padding-inline: 21px 0;
  }
  .reveal .field {
    margin-block-start: 0;
  }
  .field {
    display: grid;
    max-inline-size: var(--_measure);
  }
  .input,
  .textarea {
    inline-size: 100%;
    min-block-size: 44px;
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    padding: 8px 10px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: text;
  }
  [type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
  }
  .textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 6.5em;
  }
  .input[aria-invalid='true'] {
    border-color: var(--ct-ink);
  }
  .counts {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 34em;
    margin-block-end: var(--_space-3);
  }
  .counts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6em auto;
    gap: var(--_space-2);
    align-items: center;
  }
  .library-role {
    border-block-start: 1px solid var(--ct-rule);
  }
  .template-choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    margin-block-start: var(--_space-5);
  }
  .template-choice .qlabel {
    margin: 0;
  }
  .select {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    padding-inline: var(--_space-2);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .terms > div {
    display: grid;
    gap: var(--_space-1);
    border-block-start: 1px solid var(--ct-rule);
    padding-block: var(--_space-3);
    max-inline-size: var(--_measure);
  }
  .terms dt {
    font-weight: var(--_weight-strong);
  }
  .wide .terms > div,
  .medium .terms > div {
    grid-template-columns: 11em minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 80ch;
  }
  .ex {
    border-inline-start: 2px solid var(--ct-rule);
    padding-inline-start: var(--_space-4);
    font-size: var(--_text-cell);
  }
  .ex .terms {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .opt input:checked::before {
      background: Highlight;
    }
  }
  .points {
    display: inline-grid;
    place-content: center;
    min-inline-size: 1.7em;
    border: 1px solid var(--ct-control-line);
    border-radius: 1em;
    font-size: var(--_text-sm);
    font-variant-numeric: tabular-nums;
    color: var(--ct-ink-2);
  }
  .look-back ul {
    display: grid;
    gap: var(--_space-2);
  }
`;
