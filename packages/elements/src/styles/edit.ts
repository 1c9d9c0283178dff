import { css } from 'lit';

/** Writing a track: its header, its tools, and where they stand. */
export const edit = css`
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
  .wide .edit-layout:has(> .hints) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--_base) * 15.75);
    gap: var(--_space-6);
    align-items: start;
  }
  @media print {
    .wide .edit-layout:has(> .hints) {
      display: block;
    }
    .edit-bar,
    .edit-head > button,
    .editing .note {
      display: none;
    }
  }
`;
