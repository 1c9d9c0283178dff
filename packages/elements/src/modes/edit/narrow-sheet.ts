import type { MatrixRow } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { remark } from '../../render/cell.js';
import { heading } from '../../render/heading.js';
import { icon } from '../../render/icons.js';
import { fullName } from '../../render/level-names.js';
import { steps, tabs, type LevelChoice } from '../../render/narrow.js';
import { writtenCell } from './cell-content.js';
import type { EditGroup } from './grid-rows.js';
import { icons } from './icons.js';
import type { MenuContent } from './menu.js';
import { cellMenu } from './cell-menu.js';
import { levelMenu } from './level-menu.js';
import { competencyMenu, themeMenu } from './row-menus.js';
import type { Hints } from './seams.js';
import { namesAt, nameOfLevel } from './names.js';
import type { Asking } from './asking.js';
import type { Writing } from './writing.js';

/** One level of a track, to be written in a narrow container. */
export interface NarrowSheet extends LevelChoice {
  readonly writing: Writing;
  readonly groups: readonly EditGroup[];
  readonly headingLevel: number;
  readonly hints: Hints;
  /** The competency whose words are in the editor, and the editor. */
  readonly open: string | undefined;
  readonly editor: () => TemplateResult;
  readonly edit: (competency: string) => void;
  readonly menu: (button: HTMLElement, make: (asking: Asking) => MenuContent) => void;
  readonly addCompetency: (theme: string | undefined) => void;
}

/** Level tabs, the competencies of one level with the way to write each, and the levels beside it. */
export function narrowSheet(sheet: NarrowSheet): TemplateResult {
  const { writing, groups, selected } = sheet;
  const { view, t } = writing;
  const { columns } = view.matrix;
  const many = columns.length > 1;
  return html`<div class="narrow-sheet" part="matrix">
    ${many ? tabs(view, sheet) : nothing}
    <div id="panel" role=${many ? 'tabpanel' : nothing} aria-labelledby=${many ? `tab-${selected}` : nothing}>
      <div class="level-head with-kebab" part="level-head">
        ${heading(sheet.headingLevel + 1, many ? fullName(columns, selected) : nameOfLevel(view, 0, t), 'level-title')}
        ${kebab(nameOfLevel(view, selected, t), t, (button) => sheet.menu(button, (asking) => levelMenu(asking, selected)))}
      </div>
      ${remark(columns[selected]?.description)}
      ${groups.map((group) => narrowGroup(group, sheet))}
    </div>
    ${many ? steps(view, sheet) : nothing}
  </div>`;
}

const kebab = (name: string, t: Localizer, open: (button: HTMLElement) => void): TemplateResult =>
  html`<button
    type="button"
    class="kebab"
    aria-haspopup="menu"
    aria-label=${t.text('actionsFor', { name })}
    lang=${t.language}
    @click=${(event: Event) => open(event.currentTarget as HTMLElement)}>
    ${icons.more}
  </button>`;

function narrowGroup({ theme, rows }: EditGroup, sheet: NarrowSheet): TemplateResult {
  const { writing, groups, headingLevel, menu } = sheet;
  const { t } = writing;
  const themes = groups.flatMap((group) => group.theme ?? []);
  return html`${
    theme
      ? html`<div class="with-kebab" data-id=${theme.id}>
            ${heading(headingLevel + 2, html`${theme.name.trim() || t.text('untitled')}${remark(theme.description)}`, 'group', 'theme')}${kebab(
              theme.name.trim() || t.text('untitled'),
              t,
              (button) => menu(button, (asking) => themeMenu(asking, theme, themes)),
            )}
          </div>`
      : nothing
  }${rows.map((row) => narrowCell(row, headingLevel + (theme ? 3 : 2), sheet))}
    <div class="entry">
      <button
        type="button"
        class="add-row"
        lang=${t.language}
        @click=${() => sheet.addCompetency(theme?.id)}>
        ${icon('new')}${theme ? t.text('addCompetencyTo', { theme: theme.name }) : t.text('addCompetency')}
      </button>
    </div>`;
}

function narrowCell(row: MatrixRow, headingLevel: number, sheet: NarrowSheet): TemplateResult {
  const { writing, selected, hints, open } = sheet;
  const { view, t } = writing;
  const { competency } = row;
  const level = view.matrix.columns[selected]?.id ?? '';
  const name = row.name.trim() || t.text('untitled');
  const cell = t.text('cellName', { ...namesAt(view, { competency, level }, t) });
  const isOpen = open === competency;
  const write = (): void => sheet.edit(competency);
  const actions = (asking: Asking): MenuContent => {
    const ofRow = competencyMenu(asking, row);
    const ofCell = cellMenu(asking, row, level, write);
    return { ...ofRow, groups: [...ofCell.groups, ...ofRow.groups] };
  };
  return html`<div class="entry" part="cell" data-id=${competency}>
    <div class="with-kebab">
      ${heading(
        headingLevel,
        html`${name}${
          row.mustHave
            ? html`<span class="must" lang=${t.language}>${icon('gate')}${t.text('mustHave')}</span>`
            : nothing
        }`,
        'entry-title',
        'competency',
      )}${kebab(name, t, (button) => sheet.menu(button, actions))}${
        isOpen
          ? nothing
          : html`<button
              type="button"
              class="link edit-cell"
              aria-label=${t.text('editCellNamed', { cell })}
              lang=${t.language}
              @click=${write}>
              ${t.text('editCell')}
            </button>`
      }
    </div>
    ${remark(row.description)}${
      isOpen
        ? sheet.editor()
        : html`${writtenCell(row.cells[selected], row, t)}${hints.cell(competency, level)}`
    }
  </div>`;
}
