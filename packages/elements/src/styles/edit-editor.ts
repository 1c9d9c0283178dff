import { css } from 'lit';

/** What opens over a track that is written, and the editor of a cell. */
export const editEditor = css`
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
`;
