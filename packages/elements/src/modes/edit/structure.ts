import { html, type TemplateResult } from 'lit';
import { editStructure as english } from '../../i18n/english/edit-structure.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { GridPlace } from '../../navigation/grid.js';
import { adopt } from '../../styles/adopt.js';
import { editForms } from '../../styles/edit-forms.js';
import type { ModeHost } from '../mode.js';
import type { Asking } from './asking.js';
import { carried, themesOf } from './carrying.js';
import { cellMenu } from './cell-menu.js';
import { detailsForm } from './details-form.js';
import { FormDialog } from './form.js';
import { newCompetencyForm, newLevelForm, newThemeForm } from './forms.js';
import type { GridModel } from './grid-rows.js';
import { deedOf, type EditIntent } from './intents.js';
import { levelMenu } from './level-menu.js';
import { Menu, type MenuContent } from './menu.js';
import { moreMenu } from './more-menu.js';
import { competencyMenu, themeMenu } from './row-menus.js';
import type { EditTools } from './toolbar.js';
import type { Writing } from './writing.js';

/** The menus and forms: all that changes more of a track than words. Loaded when one is first asked for. */
export class Structure {
  readonly #host: ModeHost;
  readonly #menu: Menu;
  readonly #form: FormDialog;
  readonly #writing: () => Writing;

  constructor(host: ModeHost, writing: () => Writing) {
    this.#host = host;
    this.#menu = new Menu(host);
    this.#form = new FormDialog(host);
    this.#writing = writing;
    adopt(host, editForms);
  }

  render(t: Localizer, headingLevel: number): TemplateResult {
    t.with(english);
    return html`${this.#menu.render(t)}${this.#form.render(t, headingLevel)}`;
  }

  /** Opens a menu at a button or a cell; the focus returns to `back`. */
  open(anchor: HTMLElement, back: HTMLElement, make: (asking: Asking) => MenuContent): void {
    void this.#menu.open(anchor, back, make(this.#asking));
  }

  /** Opens the menu of what stands at a place of the grid, if it has one; `write` opens the editor. */
  openAt(
    place: GridPlace,
    model: GridModel,
    anchor: HTMLElement,
    back: HTMLElement,
    write: () => void,
  ): void {
    const row = model.rows[place.row];
    const column = place.column - 1;
    const level = model.levels[column];
    if (row?.kind === 'theme')
      this.open(anchor, back, (asking) => themeMenu(asking, row.theme, themesOf(model)));
    else if (row?.kind === 'head' && level !== undefined)
      this.open(anchor, back, (asking) => levelMenu(asking, column));
    else if (row?.kind === 'competency' && level === undefined)
      this.open(anchor, back, (asking) => competencyMenu(asking, row.row));
    else if (row?.kind === 'competency' && level !== undefined)
      this.open(anchor, back, (asking) => cellMenu(asking, row.row, level, write));
  }

  /** Moves the level, competency or theme at a place, as Alt with an arrow asks. */
  carry(place: GridPlace, model: GridModel, key: string, rightToLeft: boolean): void {
    const { view, act } = this.#asking;
    const intent = carried(view, model, place, key, rightToLeft);
    if (intent) act(intent);
  }

  /** Opens the menu of the tools that have no room of their own. */
  openMore(button: HTMLElement, tools: EditTools): void {
    this.open(button, button, ({ t }) => moreMenu(tools, this.#host, t));
  }

  addCompetency(theme: string | undefined): void {
    void this.#form.open(newCompetencyForm(this.#asking, { theme }));
  }

  addLevel(): void {
    void this.#form.open(newLevelForm(this.#asking));
  }

  addTheme(): void {
    void this.#form.open(newThemeForm(this.#asking));
  }

  editDetails(): void {
    void this.#form.open(detailsForm(this.#asking));
  }

  get #asking(): Asking {
    const { view, t } = this.#writing();
    return { view, t: t.with(english), act: this.#act, ask: (form) => void this.#form.open(form) };
  }

  readonly #act = (intent: EditIntent): boolean => {
    const { view, t, act } = this.#writing();
    return act(deedOf(intent, view, t.with(english)));
  };
}
