import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { icon } from '../../render/icons.js';
import { icons } from './icons.js';

/** What the tools do. */
export interface EditTools {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly addCompetency: () => void;
  readonly addLevel: () => void;
  readonly addTheme: () => void;
  readonly paste: () => void;
  readonly preview: () => void;
  readonly say: (words: string) => void;
  /** Opens the menu of all but undo and redo: what there is no room for, and files. */
  readonly more: (button: HTMLElement) => void;
}

/** Undo and redo, what can be added, and whether the work is saved. It stays in sight. */
export function editBar(
  tools: EditTools,
  { canUndo, canRedo }: { readonly canUndo: boolean; readonly canRedo: boolean },
  isNarrow: boolean,
  status: unknown,
  t: Localizer,
): TemplateResult {
  const history = (text: string, drawing: unknown, can: boolean, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class=${isNarrow ? 'btn quiet icon-only' : 'btn quiet'}
      aria-label=${isNarrow ? text : nothing}
      aria-disabled=${can ? nothing : 'true'}
      @click=${act}>
      ${drawing}${isNarrow ? nothing : text}
    </button>`;
  const tool = (text: string, drawing: unknown, act: () => void): TemplateResult =>
    html`<button type="button" class="btn" @click=${act}>${drawing}${text}</button>`;
  return html`<div class="edit-bar" part="toolbar" role="group" aria-label=${t.text('editingTools')} lang=${t.language}>
    ${history(t.text('undoButton'), icons.undo, canUndo, tools.undo)}
    ${history(t.text('redoButton'), icons.redo, canRedo, tools.redo)}
    ${
      isNarrow
        ? nothing
        : html`<span class="sep"></span>
            ${tool(t.text('competencyButton'), icon('new'), tools.addCompetency)}
            ${tool(t.text('levelButton'), icon('new'), tools.addLevel)}
            ${tool(t.text('themeButton'), icon('new'), tools.addTheme)}
            ${tool(t.text('pasteButton'), icons.paste, tools.paste)}`
    }<button
      type="button"
      class="btn quiet icon-only"
      aria-haspopup="menu"
      aria-label=${t.text('moreEditing')}
      @click=${(event: Event) => tools.more(event.currentTarget as HTMLElement)}>
      ${icons.more}
    </button>
    <span class="spring"></span>${status}
    ${isNarrow ? nothing : tool(t.text('previewTrack'), nothing, tools.preview)}
  </div>`;
}
