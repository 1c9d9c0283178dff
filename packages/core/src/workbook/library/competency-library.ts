import { themeNames } from './role-text.js';
import { loadRole, trackTemplates, type TrackTemplate } from './track-templates.js';

/** A competency to choose and adapt. */
export interface LibraryCompetency {
  /** Its own in the whole library, so that competencies of several roles fit into one guide. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The heading that it stands under, such as "Craft". */
  readonly theme: string;
  /** What each level of the role asks, from the first to the last. */
  readonly levels: readonly { readonly title: string; readonly statements: readonly string[] }[];
}

/** The competencies of one role. */
export interface LibraryRole {
  readonly template: TrackTemplate;
  readonly competencies: readonly LibraryCompetency[];
}

/** The competencies of all roles, in the order of {@link trackTemplates}. Loads the texts of every template. */
export const competencyLibrary = (): Promise<LibraryRole[]> => Promise.all(trackTemplates.map(libraryRole));

async function libraryRole({ id }: TrackTemplate): Promise<LibraryRole> {
  const { template, role } = await loadRole(id);
  const competencies = role.competencies.map(({ asks, theme, ...competency }) => ({
    id: competency.id,
    name: competency.name,
    description: competency.description,
    theme: themeNames[theme],
    levels: role.levels.map(({ title }, index) => ({ title, statements: asks[index] ?? [] })),
  }));
  return { template, competencies };
}
