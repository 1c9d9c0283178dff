import { css } from 'lit';

/** Writing a track: the tools, the grid, and what opens over it. */
export const edit = css`
  :host {
    --_raised: light-dark(oklch(1 0 0), oklch(from var(--_accent) 0.265 0.008 h));
    --_elevation: 0 1px 2px oklch(0 0 0 / 0.06), 0 6px 16px oklch(0 0 0 / 0.1);
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --_raised: #fff;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_raised: Canvas;
      --_elevation: none;
    }
  }
  section .edit-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-1) var(--_space-3);
    margin-block-end: var(--_space-4);
  }
  .edit-head > :last-child {
    flex: 1 0 100%;
  }
  .edit-head .facts {
    margin-block-start: var(--_space-1);
  }
  .edit-bar .btn.quiet {
    border-color: transparent;
  }
  .edit-bar {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 5;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding-block: var(--_space-3);
    margin-block: calc(var(--_space-3) * -1) var(--_space-4);
    border-block-end: 1px solid var(--ct-rule);
    background: var(--_surface);
  }
  .sep {
    inline-size: 1px;
    block-size: 20px;
    margin-inline: var(--_space-2);
    background: var(--ct-rule);
  }
  .grid {
    --_first: 12em;
  }
  .sheet .grid thead {
    inset-block-start: calc(var(--_top) + var(--_control) + var(--_space-3) * 2 + 1px);
  }
  .grid.matrix tbody tr:not(.theme) > * {
    border-block-start: 0;
  }
  .grid.matrix tbody tr:not(.theme) {
    border-block-start: 1px solid var(--ct-rule);
  }
  .grid .theme::before {
    content: none;
  }
  .grid tr > * {
    padding: var(--_space-3);
    border-inline-start: 1px solid var(--ct-rule);
    color: var(--ct-ink);
    user-select: none;
    scroll-margin-block: 9em 2em;
    scroll-margin-inline: var(--_first) 1em;
  }
  .grid tr > :is(:first-child, .add-level) {
    border-inline-start: 0;
  }
  .grid.matrix tr:not(.theme) > :first-child {
    padding-inline-end: 2px;
  }
  .grid thead th {
    align-content: end;
  }
  .grid.matrix .add-level {
    padding: 0;
    border-block: 1px solid var(--ct-rule-strong);
    border-block-start-width: 2px;
    background: var(--_surface);
  }
  .add-level button {
    display: grid;
    place-content: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ct-accent-ink);
  }
  .grid :is(th, td):focus {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: -2px;
    border-radius: 2px;
  }
  .grid [aria-selected='true'] {
    background: var(--ct-accent-wash);
    box-shadow: inset 0 0 0 1px var(--ct-accent-line);
  }
  .lvhead,
  .rowhead,
  .theme-name {
    display: flex;
    align-items: start;
    gap: 4px;
  }
  .lvhead > .lv,
  .rowhead > span:nth-child(2) {
    flex: 1;
    min-inline-size: 0;
  }
  .theme-name {
    align-items: center;
  }
  .handle {
    flex: none;
    color: var(--ct-ink-3);
    cursor: grab;
    touch-action: none;
  }
  .kebab {
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--ct-ink-3);
  }
  .kebab:is(:hover, [aria-expanded]) {
    background: var(--ct-accent-wash);
    color: var(--ct-accent-ink);
  }
  .cell-kebab {
    position: absolute;
    margin: 2px;
    background: var(--_surface);
  }
  .scroller {
    position: relative;
  }
  .cell-kebab[hidden] {
    display: none;
  }
  .grid.matrix .add td {
    grid-column: 1 / -1;
    padding-inline-start: 0;
  }
  .grid.matrix tbody .add {
    content-visibility: visible;
  }
  .add-row {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ct-accent-ink);
    text-align: start;
  }
  .scroller .add-row {
    position: sticky;
    inset-inline-start: 0;
  }
  .blank {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ct-ink-3);
    cursor: text;
  }
  .grid .must {
    margin-block-start: 4px;
  }
  .editor,
  .menu,
  .form {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--ct-rule);
    border-radius: 6px;
    background: var(--_raised);
    color: var(--ct-ink);
    box-shadow: var(--_elevation);
    font-size: var(--_text-cell);
  }
  .editor {
    border: 2px solid var(--ct-focus);
    border-radius: var(--_radius);
    overflow: visible;
  }
  .editor textarea {
    display: block;
    inline-size: 100%;
    max-block-size: 60vh;
    padding: calc(var(--_space-3) - 2px);
    border: 0;
    outline: 0;
    background: none;
    font: inherit;
    line-height: 1.45;
    color: inherit;
    resize: none;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-3);
    padding: 6px 10px;
    border-block-start: 1px solid var(--ct-rule);
    font-size: var(--_text-xs);
    color: var(--ct-ink-3);
  }
  .refused {
    padding: 6px 10px;
    font-size: var(--_text-sm);
    color: var(--ct-critical);
  }
  .menu {
    inline-size: max-content;
    min-inline-size: 14em;
    max-inline-size: min(22em, 100vw - 8px);
    max-block-size: calc(100vh - 8px);
    overflow: auto;
    padding: 4px;
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 2px 10px;
    border: 0;
    border-radius: 3px;
    background: none;
    text-align: start;
  }
  .menu button:is(:hover, :focus) {
    background: var(--ct-accent-wash);
  }
  .menu button:focus {
    outline: var(--_focus-width) solid var(--ct-focus);
    outline-offset: -2px;
  }
  .menu [aria-disabled] {
    color: var(--ct-ink-3);
    cursor: default;
  }
  .menu-icon {
    flex: none;
    inline-size: var(--_icon);
    color: var(--ct-ink-3);
  }
  .menu [role='separator'] {
    margin-block: 4px;
    border-block-start: 1px solid var(--ct-rule);
  }
  .form {
    inset: 0;
    margin: auto;
    inline-size: min(30em, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    padding: var(--_space-5);
  }
  .form::backdrop {
    background: oklch(0 0 0 / 0.3);
  }
  .form-title {
    margin-block-end: var(--_space-4);
    font-size: var(--_text-lg);
    font-weight: var(--_weight-strong);
  }
  .field {
    display: grid;
    gap: var(--_space-1);
    margin-block-end: var(--_space-4);
  }
  .field label {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 6px 10px;
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: inherit;
    color: inherit;
    cursor: text;
  }
  .field .refused {
    padding: 0;
  }
  .form-end {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space-2);
  }
  .wide .edit-layout:has(> .hints) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--_base) * 15.75);
    gap: var(--_space-6);
    align-items: start;
  }
  .with-kebab {
    display: flex;
    align-items: end;
    gap: var(--_space-1) var(--_space-3);
  }
  .with-kebab > [role='heading'] {
    flex: 1;
    min-inline-size: 0;
  }
  .with-kebab > .kebab {
    margin-block-end: var(--_space-2);
  }
  .level-head.with-kebab {
    padding-block-end: 0;
  }
  .entry .with-kebab {
    align-items: start;
  }
  .entry .with-kebab > .kebab {
    margin-block-end: 0;
  }
  .narrow-sheet .tabs {
    margin-block-start: calc(var(--_space-4) * -1);
  }
  .entry {
    padding-block: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--ct-rule);
  }
  .entry-title {
    font-weight: var(--_weight-medium);
  }
  .entry .edit-cell {
    min-inline-size: 24px;
    text-decoration: none;
    font-weight: var(--_weight-medium);
    font-size: var(--_text-cell);
  }
  .entry-editor textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--ct-control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: inherit;
    color: inherit;
    field-sizing: content;
    resize: vertical;
  }
  .entry-editor .form-end {
    margin-block-start: var(--_space-2);
  }
  @media (pointer: coarse) {
    .handle {
      display: none;
    }
    .kebab {
      inline-size: var(--_target);
      block-size: var(--_target);
      margin: -11px;
    }
    .cell-kebab {
      margin: 0;
    }
    .add-row,
    .menu button {
      min-block-size: var(--_target);
    }
  }
  @media print {
    .edit-bar,
    .kebab,
    .handle,
    .add-level,
    .add,
    .blank {
      display: none;
    }
  }
`;
