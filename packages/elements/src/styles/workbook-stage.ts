import { css } from 'lit';

/** An open stage of the roadmap: its checklist and its fields. */
export const workbookStage = css`
  .rm-body {
    display: grid;
    grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-7);
    padding-block: var(--_space-2) var(--_space-6);
    padding-inline: 40px 0;
  }
  .rm-title {
    font-weight: var(--_weight-strong);
    margin-block-end: var(--_space-2);
  }
  .todo li {
    border-block-start: 1px solid var(--ct-rule);
  }
  .todo .parts {
    padding-inline-start: calc(var(--_base) * 1.625);
  }
  .act {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-2);
    align-items: start;
  }
  .act:has(.act-edit) {
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 9px;
  }
  .act .check {
    align-items: start;
    padding-block: 8px;
    line-height: 1.45;
  }
  .act .check input {
    margin-block-start: 1px;
  }
  .act .check input:indeterminate {
    border-color: var(--ct-accent-fill);
  }
  .act .check input:indeterminate::before {
    content: '';
    inline-size: 10px;
    border-block-start: 2px solid var(--ct-accent-fill);
  }
  .act .check:has(:checked) span {
    color: var(--ct-ink-3);
  }
  .act .icon-only {
    color: var(--ct-ink-3);
  }
  .act-edit .textarea {
    min-block-size: 3.6em;
    font-size: var(--_text-cell);
  }
  .act-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    margin-block-start: var(--_space-1);
  }
  .add {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 36px;
    margin-block-start: var(--_space-1);
    padding: 0;
    border: 0;
    background: none;
    color: var(--ct-accent-ink);
    font-size: var(--_text-cell);
  }
  .add:hover {
    text-decoration: underline;
  }
  .rm-fields {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    justify-items: start;
  }
  .rm-field {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    inline-size: 100%;
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
  }
  .rm-field :is(.input, .textarea) {
    font-size: var(--_text-cell);
    font-weight: 400;
  }
  .rm-pair-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: var(--_space-3);
    inline-size: 100%;
  }
  .rm-fields .link {
    font-size: var(--_text-sm);
  }
  .rm-field .wrong {
    font-weight: 400;
    color: var(--ct-caution);
  }
  .medium .rm-body {
    gap: var(--_space-5);
  }
  .narrow .rm-body {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 0;
  }
  @media (pointer: coarse) {
    .add,
    .act .check {
      min-block-size: var(--_target);
    }
  }
  @media print {
    .add {
      display: none;
    }
    .act .check {
      display: inline-flex;
    }
  }
`;
