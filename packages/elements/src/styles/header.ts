import { css } from 'lit';

/** The title of a track and its facts. */
export const header = css`
  .head {
    display: grid;
    gap: var(--_space-5) var(--_space-7);
    align-items: end;
    margin-block-end: var(--_space-5);
  }
  .eyebrow {
    font-size: var(--_text-sm);
    color: var(--ct-ink-2);
  }
  .title {
    font-size: var(--_text-xl);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: balance;
    margin-block-start: 2px;
  }
  .lede {
    max-inline-size: 58ch;
    margin-block-start: var(--_space-2);
    color: var(--ct-ink-2);
    text-wrap: pretty;
    white-space: pre-line;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin-block-start: var(--_space-4);
    font-size: var(--_text-sm);
  }
  .facts div {
    display: flex;
    gap: 6px;
  }
  .facts dt {
    flex: none;
    color: var(--ct-ink-3);
  }
  .to-come {
    inline-size: calc(var(--_base) * 25);
    block-size: calc(var(--_base) * 8.5);
    max-inline-size: 100%;
  }
  .wide .head {
    grid-template-columns: minmax(0, 1fr) fit-content(max(424px, calc(var(--_base) * 27)));
  }
`;
