import type { Framework } from '../../schema/framework.js';
import { themeNames, type RoleText } from './role-text.js';
import type { TrackTemplate } from './track-templates.js';

/** The document of a role: one track, with the template's id for the framework and for the track. */
export function frameworkOfRole(
  template: TrackTemplate,
  { description, levels, competencies }: RoleText,
): Framework {
  const themes = [...new Set(competencies.map(({ theme }) => theme))];
  return {
    schemaVersion: 1,
    id: template.id,
    name: template.name,
    version: '1',
    language: 'en',
    themes: themes.map((id) => ({ id, name: themeNames[id] })),
    competencies: competencies.map(({ id, name, description, theme }) => ({ id, name, description, theme })),
    tracks: [
      {
        id: template.id,
        name: template.name,
        description,
        function: template.function,
        type: template.kind === 'manager' ? 'management' : 'individual-contributor',
        levels: levels.map(({ step, ...level }) => ({ ...level, ...(step ? { summary: step } : {}) })),
        competencies: competencies.map(({ id, weight, mustHave, asks }) => ({
          competency: id,
          ...(weight === undefined ? {} : { weight }),
          ...(mustHave ? { mustHave } : {}),
          expectations: Object.fromEntries(
            levels.map((level, index) => [level.id, { statements: statementsOf(asks[index] ?? []) }]),
          ),
        })),
      },
    ],
  };
}

const statementsOf = (texts: readonly string[]): { id: string; text: string }[] =>
  texts.map((text, index) => ({ id: `s${index + 1}`, text }));
