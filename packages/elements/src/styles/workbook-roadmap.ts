import { css } from 'lit';

/** The roadmap: its figure, its stages, and the fields of a stage. */
export const workbookRoadmap = css`
  :host {
    --ct-accent-tint: light-dark(
      oklch(from var(--_accent) 0.922 min(c, 0.032) h),
      oklch(from var(--_accent) 0.37 min(c, 0.06) h)
    );
    --ct-caution: light-dark(oklch(0.48 0.095 65), oklch(0.83 0.105 80));
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --ct-accent-tint: #cfe3f7;
      --ct-caution: #7a4d10;
    }
    @media (prefers-color-scheme: dark) {
      :host {
        --ct-accent-tint: #23425e;
        --ct-caution: #e5c07f;
      }
    }
  }
  @media (forced-colors: active) {
    :host {
      --ct-accent-tint: Canvas;
      --ct-caution: CanvasText;
    }
  }
  .tl {
    margin-block-start: var(--_space-5);
  }
  .tl figcaption {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 100ch;
    margin-block-start: var(--_space-2);
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .tl-grid {
    --_name: 13em;
    position: relative;
    font-size: var(--_text-xs);
    color: var(--ct-ink-2);
  }
  .medium .tl-grid {
    --_name: 10em;
  }
  .tl-row {
    position: relative;
    display: grid;
    grid-template-columns: var(--_name) minmax(0, 1fr);
    align-items: center;
    min-block-size: 25px;
  }
  .tl-name {
    padding-block: 2px;
    font-size: var(--_text-sm);
    line-height: 1.25;
    color: var(--ct-ink);
  }
  .tl-name.is-here {
    font-weight: var(--_weight-strong);
  }
  .tl .no {
    color: var(--ct-ink-3);
    font-weight: 400;
  }
  .tl-track {
    position: relative;
    grid-column: 2;
    display: block;
    align-self: stretch;
    margin-inline-end: 8em;
  }
  .tl-at {
    position: absolute;
    inset-inline-start: var(--_at);
    white-space: nowrap;
  }
  .tl-months .tl-at {
    padding-inline-start: 4px;
  }
  .tl-lines {
    position: absolute;
    inset-block: 20px 0;
    inset-inline: var(--_name) 0;
    display: grid;
  }
  .tl-lines .tl-track {
    grid-column: 1;
  }
  .tl-lines i {
    inset-block: 0;
    border-inline-start: 1px solid var(--ct-rule);
  }
  .tl-lines .tl-now {
    border-inline-start: 2px solid var(--ct-ink);
  }
  .tl-bar {
    inset-block: calc(50% - 6px);
    inline-size: max(3px, var(--_long));
    border: 1px solid var(--ct-accent-line);
    background: var(--_surface);
  }
  .tl-bar.is-under-way {
    background: var(--ct-accent-tint);
  }
  .tl-bar.is-done {
    background: var(--ct-accent-fill);
    border-color: var(--ct-accent-fill);
  }
  .tl-word {
    inset-block-start: calc(50% - 0.75em);
    margin-inline-start: 4px;
    padding-inline: 3px;
    background: var(--_surface);
  }
  .tl-none {
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    inset-inline-end: -8em;
  }
  .tl-foot {
    min-block-size: 18px;
  }
  .tl-foot b {
    padding-inline: 5px;
    color: var(--ct-ink);
    font-weight: var(--_weight-strong);
  }
  .tl-foot .tl-before {
    inset-inline: auto calc(100% - var(--_at));
  }
  .rm-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-start: var(--_space-5);
    font-size: var(--_text-cell);
  }
  .rm-tools label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .rm-tools .input {
    inline-size: auto;
    min-block-size: var(--_control);
    padding-block: 4px;
  }
  .rm-tools .remark {
    flex: 1 1 100%;
  }
  .rm-sum {
    display: flex;
    gap: var(--_space-4);
    align-items: baseline;
    margin-block: var(--_space-5) var(--_space-3);
  }
  .rm-sum p {
    flex: 1;
  }
  .rm-sum .link {
    font-size: var(--_text-sm);
    white-space: nowrap;
  }
  .rm-list {
    border-block-end: 2px solid var(--ct-rule-strong);
  }
  .rm-cols,
  .rm > summary {
    display: grid;
    grid-template-columns:
      24px minmax(0, 1.9fr) minmax(0, 0.85fr) minmax(0, 1fr) minmax(0, 0.85fr) minmax(0, 1fr)
      20px;
    gap: 2px var(--_space-4);
    align-items: baseline;
  }
  .rm-cols {
    padding-block: var(--_space-2);
    border-block-start: 2px solid var(--ct-rule-strong);
    border-block-end: 1px solid var(--ct-rule-strong);
    font-size: var(--_text-sm);
    font-weight: var(--_weight-medium);
    color: var(--ct-ink-2);
  }
  .rm + .rm {
    border-block-start: 1px solid var(--ct-rule);
  }
  .rm > summary {
    padding-block: 14px;
    list-style: none;
    font-size: var(--_text-cell);
    color: inherit;
  }
  .rm > summary::-webkit-details-marker {
    display: none;
  }
  .rm > summary > .i {
    align-self: start;
    margin-block-start: 4px;
    color: var(--ct-ink-3);
  }
  .rm[open] > summary > .i {
    rotate: 180deg;
  }
  .rm .no {
    color: var(--ct-ink-3);
    font-variant-numeric: tabular-nums;
  }
  .rm .nm {
    display: block;
    font-size: var(--_text-md);
    font-weight: var(--_weight-strong);
  }
  .rm .why {
    display: block;
    font-size: var(--_text-sm);
    line-height: 1.4;
    color: var(--ct-ink-2);
    text-wrap: pretty;
  }
  .rm .none {
    color: var(--ct-ink-3);
  }
  .rm-pair {
    display: contents;
  }
  .standing,
  .meter {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }
  .standing {
    gap: 6px;
    color: var(--ct-ink-2);
  }
  .standing .i {
    position: relative;
    inset-block-start: 0.15em;
  }
  .standing.is-done .i {
    color: var(--_positive);
  }
  .standing.is-wrong,
  .rm-warnings {
    color: var(--ct-caution);
  }
  .meter svg {
    flex: none;
    inline-size: 64px;
    block-size: 8px;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .bar .all {
    fill: var(--ct-surface-quiet);
    stroke: var(--ct-rule);
  }
  .bar .have {
    fill: var(--ct-accent-fill);
  }
  .rm-warnings {
    display: grid;
    gap: var(--_space-1);
    margin-block-end: var(--_space-3);
    padding-inline-start: 40px;
    font-size: var(--_text-cell);
  }
  .rm-warnings li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
  }
  .rm-warnings .i {
    margin-block-start: 0.2em;
  }
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
  .medium .rm-cols,
  .narrow .rm-cols {
    display: none;
  }
  .medium .rm-list,
  .narrow .rm-list {
    border-block-start: 2px solid var(--ct-rule-strong);
  }
  .medium .rm-pair {
    display: grid;
    gap: 2px;
  }
  .medium .rm > summary {
    grid-template-columns: 24px minmax(0, 1.7fr) minmax(0, 1fr) minmax(0, 0.9fr) 20px;
  }
  .medium .rm-body {
    gap: var(--_space-5);
  }
  .narrow .rm > summary {
    grid-template-columns: 24px minmax(0, 1fr) 20px;
  }
  .narrow .rm > summary > .i {
    grid-area: 1 / 3;
  }
  .narrow .rm-pair {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .narrow .rm-body {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 0;
  }
  .narrow .rm-warnings {
    padding-inline-start: 0;
  }
  @media (pointer: coarse) {
    .add {
      min-block-size: var(--_target);
    }
    .act .check {
      min-block-size: var(--_target);
    }
  }
  @media (forced-colors: active) {
    .tl-bar,
    .bar .have {
      forced-color-adjust: none;
    }
    .tl-bar.is-under-way {
      border-style: dashed;
    }
  }
  @media print {
    .rm-tools,
    .add {
      display: none;
    }
    .tl-bar,
    .bar .have {
      print-color-adjust: exact;
    }
    .rm,
    .tl {
      break-inside: avoid;
    }
  }
`;
