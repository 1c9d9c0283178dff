import { css } from 'lit';

/** The development plan and the agenda. */
export const plan = css`
  .plan > .sub {
    margin-block-end: var(--_space-3);
  }
  .plan .book :is(th, td) {
    vertical-align: top;
  }
  .plan .book tbody .tools {
    padding-block: 3px;
    padding-inline-end: 0;
  }
  .plan .dropped :is(th, td) {
    color: var(--ct-ink-3);
  }
  .plan th[scope='col']:first-child,
  .plan th[scope='col']:nth-child(3) {
    inline-size: 23%;
  }
  .plan thead td {
    inline-size: var(--_target);
  }
  .doing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block: var(--_space-3);
    font-size: var(--_text-cell);
  }
  .doing .quiet {
    border-color: transparent;
  }
  .plan .wrong {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-sm);
    color: var(--ct-caution);
  }
  .plan .editor > td {
    padding: 0 0 var(--_space-3);
    border-inline-start: 3px solid var(--ct-accent-line);
    padding-inline-start: var(--_space-3);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_space-3);
  }
  .fields label {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
  }
  .fields .wide {
    grid-column: span 2;
  }
  .narrow .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .fields .wide {
    grid-column: auto;
  }
  .narrow .plan td:has(bdi:empty):not(:has(.rate)) {
    display: none;
  }
  .plan :is(input, textarea, select) {
    font: inherit;
    font-size: var(--_text-cell);
    font-weight: 400;
    color: inherit;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_control);
    padding: 4px var(--_space-2);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .plan textarea {
    resize: vertical;
  }
  .since {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .plan .more {
    margin-block-start: var(--_space-4);
  }
  @media print {
    .plan .editor,
    .plan .since,
    .plan .tools {
      display: none;
    }
  }
`;
