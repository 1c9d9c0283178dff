import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { heading } from '../../render/heading.js';

/** One thing to fill in. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Default: one line of text. */
  readonly kind?: 'lines' | 'number' | 'date';
  /** To choose from, in place of writing. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
  readonly help?: string;
  /** What is wrong with a value, in words. */
  readonly check?: (value: string) => string | undefined;
}

/** A form: what it is about, what to fill in, and what to do with it. */
export interface FormContent {
  readonly title: string;
  readonly fields: readonly FormField[];
  /** Takes the values by the names of the fields; false if they could not be taken. */
  readonly save: (values: Readonly<Record<string, string>>) => boolean;
}

/** A small form in a dialog, without a `form` of its own: a sandboxed frame would not let it be sent. */
export class FormDialog {
  readonly #host: LitElement;
  #content: FormContent | undefined;
  #wrong: Readonly<Record<string, string | undefined>> = {};
  #refused = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  async open(content: FormContent): Promise<void> {
    this.#content = content;
    this.#wrong = {};
    this.#refused = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    for (const { name, value } of content.fields) this.#control(name).value = value;
    dialog.showModal();
    const [first] = content.fields;
    const control = first && this.#control(first.name);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  }

  render(t: Localizer, headingLevel: number): TemplateResult {
    const { title, fields = [] } = this.#content ?? {};
    return html`<dialog
      class="form"
      aria-labelledby="form-title"
      lang=${t.language}
      @keydown=${this.#keydown}>
      ${heading(headingLevel + 1, html`<span id="form-title">${title}</span>`, 'form-title')}
      ${fields.map((field) => this.#field(field))}
      ${this.#refused ? html`<p class="refused" role="alert">${t.text('notTaken')}</p>` : nothing}
      <p class="form-end">
        <button type="button" class="btn" @click=${() => this.#dialog?.close()}>${t.text('cancelButton')}</button>
        <button type="button" class="btn primary" @click=${this.#save}>${t.text('saveButton')}</button>
      </p>
    </dialog>`;
  }

  #field({ name, label, kind, options, help }: FormField): TemplateResult {
    const id = `field-${name}`;
    const wrong = this.#wrong[name];
    const described = wrong || help ? `${id}-help` : nothing;
    const invalid = wrong ? 'true' : nothing;
    const control = options
      ? html`<select id=${id} aria-describedby=${described}>
          ${options.map(({ value, text }) => html`<option value=${value}>${text}</option>`)}
        </select>`
      : kind === 'lines'
        ? html`<textarea id=${id} rows="3" aria-describedby=${described}></textarea>`
        : html`<input
            id=${id}
            type=${kind === 'date' ? 'date' : 'text'}
            inputmode=${kind === 'number' ? 'decimal' : nothing}
            autocomplete="off"
            aria-invalid=${invalid}
            aria-describedby=${described} />`;
    return html`<p class="field">
      <label for=${id}>${label}</label>
      ${control}
      ${described === nothing ? nothing : html`<span class=${wrong ? 'refused' : 'remark'} id=${described}>${wrong ?? help}</span>`}
    </p>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.form');
  }

  #control(name: string): HTMLInputElement {
    return this.#dialog?.querySelector(`#field-${name}`) as HTMLInputElement;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isLine = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !isLine || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#save();
  };

  readonly #save = (): void => {
    const { fields, save } = this.#content as FormContent;
    const values = Object.fromEntries(fields.map(({ name }) => [name, this.#control(name).value.trim()]));
    this.#wrong = Object.fromEntries(fields.map(({ name, check }) => [name, check?.(values[name] ?? '')]));
    const [wrong] = Object.entries(this.#wrong).find(([, words]) => words) ?? [];
    this.#refused = wrong === undefined && !save(values);
    this.#host.requestUpdate();
    if (wrong !== undefined) this.#control(wrong).focus();
    else if (!this.#refused) this.#dialog?.close();
  };
}
