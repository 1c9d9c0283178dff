import { css } from 'lit';

/** The figure of the roadmap, and the colours that it brings. */
export const workbookTimeline = css`
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
  @media (forced-colors: active) {
    .tl-bar {
      forced-color-adjust: none;
    }
    .tl-bar.is-under-way {
      border-style: dashed;
    }
  }
  @media print {
    .tl {
      break-inside: avoid;
    }
    .tl-bar {
      print-color-adjust: exact;
    }
  }
`;
