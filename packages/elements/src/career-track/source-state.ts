import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FrameworkState } from '../controllers/framework-source.js';
import { importing as english } from '../i18n/english/importing.js';
import type { Localizer } from '../i18n/localizer.js';
import { notices as others, styles as otherStyles } from '../render/notices.js';
import { importing as importStyles } from '../styles/importing.js';

/** All that stands in place of a track, and what it is drawn with. Loaded when there is none to show. */
export const notices = { ...others, sourceState, emptyState };
export const styles = css`${otherStyles} ${importStyles}`;

/** What a page without a framework is drawn with. */
interface SourceSettings {
  readonly t: Localizer;
  readonly headingLevel: number;
  readonly host: LitElement & {
    readonly mode: string | undefined;
    readonly readonly: boolean;
    importFrom(source: File): Promise<unknown>;
  };
}

/** What stands there while there is no framework. */
function sourceState(
  current: Exclude<FrameworkState, { state: 'ready' }>,
  settings: SourceSettings & { readonly reload: () => void },
): TemplateResult {
  const { t, headingLevel, reload } = settings;
  switch (current.state) {
    case 'empty':
      return emptyState(settings);
    case 'loading':
      return others.loadingState(t);
    case 'unreachable':
      return others.unreachableState(current.source, current.status, t, headingLevel, reload);
    case 'invalid':
      return others.invalidState(current.issues, t, headingLevel);
  }
}

/** Nothing to show; for somebody who may write, a way to bring a file. */
function emptyState({ t: localizer, headingLevel, host }: SourceSettings): TemplateResult {
  const t = localizer.with(english);
  const choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void host.importFrom(file);
    input.value = '';
  };
  const bring =
    host.mode === 'edit' && !host.readonly
      ? html`<p class="bring" lang=${t.language}>
          <label>${t.text('importChoose')} <input type="file" @change=${choose} /></label>
        </p>`
      : nothing;
  return html`${others.emptyState(t, headingLevel)}${bring}`;
}
