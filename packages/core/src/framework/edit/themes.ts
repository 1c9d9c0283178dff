import type { Theme } from '../../schema/competency.js';
import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { checkNewId, indexOfId } from './checks.js';
import { moveItem, type DraftTheme } from './draft.js';
import { withDetails, type Details } from './details.js';

/** What a theme says of itself. A description that is undefined is taken out. */
export interface ThemeDetails extends Details<Pick<Theme, 'description'>> {
  readonly name?: string;
}

/** Adds a theme, as the last of the framework. Throws on an id that is in use or cannot be one. */
export function addTheme({ id, name, description }: Theme): Recipe<Framework> {
  return (draft) => {
    checkNewId(draft.themes ?? [], id, 'theme');
    (draft.themes ??= []).push({ id, name, ...(description === undefined ? {} : { description }) });
  };
}

/** Changes what a theme says, in every track. Throws on an unknown theme. */
export function changeTheme({ theme, ...details }: ThemeDetails & { theme: string }): Recipe<Framework> {
  return ({ themes = [] }) => {
    const index = indexOfId(themes, theme, 'theme');
    themes[index] = withDetails(themes[index] as DraftTheme, details);
  };
}

/**
 * Moves a theme to a position among all themes of the framework, from 0; a position beyond an end counts as that
 * end. A track shows only the themes of its rows. Throws on an unknown theme.
 */
export function moveTheme({ theme, position }: { theme: string; position: number }): Recipe<Framework> {
  return ({ themes = [] }) => moveItem(themes, indexOfId(themes, theme, 'theme'), position);
}

/** Removes a theme; its competencies stay, without one. Throws on an unknown theme. */
export function removeTheme({ theme }: { theme: string }): Recipe<Framework> {
  return ({ themes = [], competencies }) => {
    themes.splice(indexOfId(themes, theme, 'theme'), 1);
    competencies.forEach((competency, index) => {
      if (competency.theme === theme) competencies[index] = withDetails(competency, { theme: undefined });
    });
  };
}
