import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tabAfter } from '../../navigation/roving.js';
import { icon } from '../../render/icons.js';
import { menuPosition } from '../../navigation/menu-position.js';

/** One line of a menu. */
export interface MenuItem {
  readonly text: string;
  readonly icon?: unknown;
  /** For something that is on or off. */
  readonly checked?: boolean;
  /** Whether it cannot be chosen, and why, if there is more to say than that the end is reached. */
  readonly disabled?: boolean;
  readonly reason?: string;
  readonly act: () => void;
}

/** What a menu offers: groups of lines, with a rule between them. */
export interface MenuContent {
  /** What it is about. */
  readonly name: string;
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A menu in the top layer. One at a time. */
export class Menu {
  readonly #host: LitElement;
  #content: MenuContent | undefined;
  #anchor: HTMLElement | undefined;
  #back: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Opens at a button or a cell; the focus returns to `back`. */
  async open(anchor: HTMLElement, back: HTMLElement, content: MenuContent): Promise<void> {
    this.#popup?.hidePopover();
    this.#content = content;
    this.#anchor = anchor;
    this.#back = back;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const popup = this.#popup;
    if (!popup || this.#content !== content) return;
    popup.showPopover();
    if (anchor.localName === 'button') anchor.setAttribute('aria-expanded', 'true');
    const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: popup.offsetWidth, height: popup.offsetHeight };
    const { left, top } = menuPosition(
      anchor.getBoundingClientRect(),
      size,
      screen,
      anchor.matches(':dir(rtl)'),
    );
    popup.style.setProperty('left', `${left}px`);
    popup.style.setProperty('top', `${top}px`);
    this.#items[0]?.focus();
  }

  render(t: Localizer): TemplateResult {
    const { name, groups = [] } = this.#content ?? {};
    return html`<div
      class="menu"
      role="menu"
      popover="auto"
      aria-label=${name ?? nothing}
      lang=${t.language}
      @keydown=${this.#keydown}
      @toggle=${this.#toggled}>
      ${groups
        .filter((items) => items.length > 0)
        .map(
          (items, index) =>
            html`${index > 0 ? html`<div role="separator"></div>` : nothing}${items.map((item) => this.#item(item))}`,
        )}
    </div>`;
  }

  #item(item: MenuItem): TemplateResult {
    const { text, checked, disabled, reason } = item;
    return html`<button
      type="button"
      role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked=${checked ?? nothing}
      aria-disabled=${disabled ? 'true' : nothing}
      tabindex="-1"
      @click=${() => this.#choose(item)}>
      <span class="menu-icon">${checked ? icon('check') : item.icon}</span><span>${text}${reason ? html`<span class="remark">${reason}</span>` : nothing}</span>
    </button>`;
  }

  get #popup(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #items(): HTMLElement[] {
    return [...(this.#popup?.querySelectorAll<HTMLElement>('button') ?? [])];
  }

  #choose({ disabled, act }: MenuItem): void {
    if (disabled) return;
    this.#close();
    act();
  }

  #close(): void {
    this.#popup?.hidePopover();
    this.#back?.focus();
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const { key } = event;
    const items = this.#items;
    const index = items.indexOf(event.target as HTMLElement);
    const across: Record<string, string> = {
      ArrowDown: 'ArrowRight',
      ArrowUp: 'ArrowLeft',
      Home: key,
      End: key,
    };
    const next = across[key] && tabAfter(across[key], index, items.length, false);
    const named = (item: HTMLElement): boolean =>
      item.innerText.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
    if (next !== undefined && next !== '') items[next]?.focus();
    else if (key === 'Escape' || key === 'Tab') this.#close();
    else if (/^[\p{L}\p{N}]$/u.test(key) && !event.ctrlKey && !event.metaKey)
      [...items.slice(index + 1), ...items].find(named)?.focus();
    else return;
    event.preventDefault();
  };

  /** A press beside the menu closes it as well. */
  readonly #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open') return;
    this.#anchor?.removeAttribute('aria-expanded');
    if ((this.#host.renderRoot as ShadowRoot).activeElement === null) this.#back?.focus();
  };
}
