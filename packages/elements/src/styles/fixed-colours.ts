import { css } from 'lit';

/** Fixed colours for browsers from before mid-2024, which cannot work colours out: loaded only there. */
export const fixedColours = css`
  :host {
    --_surface: var(--ct-surface, #fff);
    --ct-surface-quiet: #f7f8f9;
    --ct-ink: #16191d;
    --ct-ink-2: #42474d;
    --ct-ink-3: #5f656b;
    --ct-rule: #dee1e4;
    --ct-rule-strong: #2a2e33;
    --ct-control-line: #82878c;
    --ct-accent-ink: #0b5690;
    --ct-accent-fill: #16629f;
    --ct-on-accent: #fff;
    --ct-accent-line: #2573b3;
    --ct-accent-wash: #eff6fd;
    --ct-critical: #a82a26;
  }
`;
