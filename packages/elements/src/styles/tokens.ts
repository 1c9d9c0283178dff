import { css } from 'lit';

/**
 * Inputs (a host sets them on the element or anywhere above it), then scale, then colours that name a meaning.
 * Everything else in `styles/` uses these names only, never a raw colour. Names with `--_` are the element's own.
 */
export const tokens = css`
  :host {
    --_accent: var(--ct-accent, oklch(0.5 0.115 250));
    --_base: var(--ct-base, 1rem);
    --_top: var(--ct-sticky-top, 0px);

    --_text-xs: max(12px, calc(var(--_base) * 0.75));
    --_text-sm: max(12px, calc(var(--_base) * 0.8125));
    --_text-cell: max(12.5px, calc(var(--_base) * 0.875));
    --_text-md: max(13px, var(--_base));
    --_text-lg: calc(var(--_base) * 1.25);
    --_text-xl: calc(var(--_base) * 1.75);
    --_weight-medium: 500;
    --_weight-strong: 600;
    --_space-1: calc(var(--_base) * 0.25);
    --_space-2: calc(var(--_base) * 0.5);
    --_space-3: calc(var(--_base) * 0.75);
    --_space-4: var(--_base);
    --_space-5: calc(var(--_base) * 1.5);
    --_space-6: calc(var(--_base) * 2);
    --_space-7: calc(var(--_base) * 3);
    --_control: max(24px, calc(var(--_base) * 2.25));
    --_target: max(44px, calc(var(--_base) * 2.75));
    --_radius: 4px;
    --_focus-width: 2px;
    --_icon: var(--_base);
    --_icon-sm: calc(var(--_base) * 0.8125);
    --_duration: 140ms;

    --_surface: var(--ct-surface, light-dark(oklch(1 0 0), oklch(0.205 0.006 255)));
    --ct-surface-quiet: light-dark(
      oklch(from var(--_accent) 0.976 0.003 h),
      oklch(from var(--_accent) 0.238 0.007 h)
    );
    --ct-ink: light-dark(oklch(from var(--_accent) 0.225 0.012 h), oklch(from var(--_accent) 0.945 0.004 h));
    --ct-ink-2: light-dark(
      oklch(from var(--_accent) 0.395 0.012 h),
      oklch(from var(--_accent) 0.815 0.007 h)
    );
    --ct-ink-3: light-dark(oklch(from var(--_accent) 0.5 0.012 h), oklch(from var(--_accent) 0.715 0.009 h));
    --ct-rule: light-dark(oklch(from var(--_accent) 0.905 0.005 h), oklch(from var(--_accent) 0.325 0.008 h));
    --ct-rule-strong: light-dark(
      oklch(from var(--_accent) 0.3 0.012 h),
      oklch(from var(--_accent) 0.76 0.008 h)
    );
    --ct-control-line: light-dark(
      oklch(from var(--_accent) 0.62 0.01 h),
      oklch(from var(--_accent) 0.57 0.012 h)
    );
    --ct-accent-ink: light-dark(
      oklch(from var(--_accent) min(l, 0.46) c h),
      oklch(from var(--_accent) max(l, 0.79) min(c, 0.11) h)
    );
    --ct-accent-fill: light-dark(
      oklch(from var(--_accent) min(l, 0.5) c h),
      oklch(from var(--_accent) max(l, 0.79) min(c, 0.11) h)
    );
    --ct-on-accent: light-dark(oklch(1 0 0), oklch(from var(--_accent) 0.2 0.02 h));
    --ct-accent-line: light-dark(
      oklch(from var(--_accent) min(l, 0.56) c h),
      oklch(from var(--_accent) max(l, 0.68) min(c, 0.12) h)
    );
    --ct-accent-wash: light-dark(
      oklch(from var(--_accent) 0.966 min(c, 0.016) h),
      oklch(from var(--_accent) 0.262 min(c, 0.03) h)
    );
    --ct-critical: light-dark(oklch(0.49 0.165 27), oklch(0.78 0.12 25));
    --ct-focus: var(--ct-accent-ink);
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--_target);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0.01ms;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --ct-ink-2: var(--ct-ink);
      --ct-ink-3: var(--ct-ink);
      --ct-rule: var(--ct-control-line);
      --ct-control-line: var(--ct-ink);
      --_focus-width: 3px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --ct-surface-quiet: Canvas;
      --ct-ink: CanvasText;
      --ct-ink-2: CanvasText;
      --ct-ink-3: CanvasText;
      --ct-rule: CanvasText;
      --ct-rule-strong: CanvasText;
      --ct-control-line: ButtonBorder;
      --ct-accent-ink: LinkText;
      --ct-accent-fill: Highlight;
      --ct-on-accent: HighlightText;
      --ct-accent-line: Highlight;
      --ct-accent-wash: Canvas;
      --ct-critical: CanvasText;
      --ct-focus: Highlight;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      --_base: 10pt;
      --_surface: white;
      --ct-surface-quiet: white;
      --ct-accent-wash: white;
      --ct-ink: black;
      --ct-ink-2: oklch(0.3 0 0);
      --ct-ink-3: oklch(0.42 0 0);
      --ct-rule: oklch(0.75 0 0);
      --ct-rule-strong: black;
    }
  }
`;
