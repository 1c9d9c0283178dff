import type { Framework } from '../../schema/framework.js';
import { buildMatrix } from '../../framework/matrix.js';
import { loadTemplate } from './load-template.js';
import { trackTemplates, type TrackTemplate } from './template-list.js';

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
export async function competencyLibrary(): Promise<LibraryRole[]> {
  return Promise.all(
    trackTemplates.map(async (template) => ({
      template,
      competencies: competenciesOf(await loadTemplate(template.id)),
    })),
  );
}
