import { css } from 'lit';

/** The matrix on paper: a table again, so that its head repeats and no row is torn in two. */
export const paper = css`
  @media print {
    .scroller {
      overflow: visible;
      max-block-size: none;
    }
    .matrix {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      min-inline-size: 0;
      border-collapse: separate;
      border-spacing: 0;
      break-inside: auto;
      margin-block-end: var(--_space-5);
    }
    .matrix thead {
      display: table-header-group;
      position: static;
    }
    .matrix tbody {
      display: table-row-group;
    }
    .matrix tr {
      display: table-row;
      break-inside: avoid;
    }
    .matrix tbody tr:not(.theme) {
      content-visibility: visible;
    }
    .theme {
      break-after: avoid;
    }
    .theme::before {
      content: none;
    }
    .matrix th,
    .matrix td {
      vertical-align: top;
    }
    .matrix .own {
      border-inline: 1px solid black;
    }
    .matrix tr > :first-child {
      position: static;
      inline-size: var(--_first);
    }
  }
`;
