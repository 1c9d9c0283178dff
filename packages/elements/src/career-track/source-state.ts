import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FrameworkSource, FrameworkState } from '../controllers/framework-source.js';
import type { Localizer } from '../i18n/localizer.js';
import { chosenMode, modes, modesFor } from '../modes/modes.js';
import { notices as others, styles as otherStyles } from '../render/notices.js';
import { acting } from '../styles/acting.js';

/** All that stands in place of a track, and what it is drawn with. Loaded when there is none to show. */
export const notices = { ...others, sourceState, emptyState };
export const styles = css`${acting} ${otherStyles}`;

/** What a page without a framework is drawn with. */
interface SourceSettings {
  readonly t: Localizer;
  readonly headingLevel: number;
  readonly host: LitElement & {
    readonly mode: string | undefined;
    readonly readonly: boolean;
    importFrom(source: readonly File[]): Promise<unknown>;
  };
}

/** What stands there while there is no framework. */
function sourceState(
  current: Exclude<FrameworkState, { state: 'ready' }>,
  settings: SourceSettings & { readonly source: FrameworkSource },
): TemplateResult {
  const { t, headingLevel, source } = settings;
  switch (current.state) {
    case 'empty':
      return emptyState(settings);
    case 'loading':
      return others.loadingState(t);
    case 'unreachable':
      return others.unreachableState(current.source, current.status, t, headingLevel, () => source.reload());
    case 'invalid':
      return others.invalidState(current.issues, t, headingLevel);
  }
}

/** Nothing to show; for somebody who may write, a way to bring files. */
function emptyState({ t, headingLevel, host }: SourceSettings): TemplateResult {
  const choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    if (files[0]) void host.importFrom(files);
    input.value = '';
  };
  const bring =
    modes[chosenMode(modesFor(0, host.readonly), host.mode)].changes === 'framework'
      ? html`<p class="bring" lang=${t.language}>
          <label>${t.text('importChoose')} <input type="file" multiple @change=${choose} /></label>
        </p>`
      : nothing;
  return html`${others.emptyState(t, headingLevel)}${bring}`;
}
