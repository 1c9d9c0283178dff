import { copyOf, type DraftFramework } from '../../framework/edit/draft.js';
import { joinTracks } from '../../framework/edit/add-tracks.js';
import { createIds } from '../../framework/edit/ids.js';
import { parseFramework } from '../../schema/parse-framework.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import type { CellOrigin } from '../report/read-report.js';
import type { TablePart } from './table-part.js';

/**
 * One framework of several, whose tracks share the competencies of the same name and theme. The only one stays as it is,
 * but for its name where the options say one.
 */
export function mergeParts(
  parts: readonly TablePart[],
  options: Pick<ReadGridOptions, 'id' | 'name'>,
): TablePart {
  const [only, ...others] = parts;
  const { name: said = only?.framework?.name } = options;
  if (only && others.length === 0 && only.framework?.name === said) return only;
  const issues = parts.flatMap((part) => part.issues);
  const notes = parts.flatMap((part) => part.notes);
  const origins: CellOrigin[] = [];
  let joined: DraftFramework | undefined;
  for (const { framework, origins: own } of parts) {
    if (!framework) continue;
    const name = options.name ?? framework.name;
    joined ??= {
      ...copyOf(framework),
      id: options.id ?? createIds()(name, 'framework'),
      name,
      themes: [],
      competencies: [],
      tracks: [],
    };
    const { tracks, competencies } = joinTracks(joined, framework);
    for (const origin of own)
      origins.push({
        ...origin,
        track: tracks.get(origin.track) ?? origin.track,
        competency: competencies.get(origin.competency) ?? origin.competency,
      });
  }
  if (!joined) return { origins: [], notes, issues };
  if (joined.themes?.length === 0) delete joined.themes;
  const result = parseFramework(joined);
  return result.ok
    ? { framework: result.value, origins, notes, issues: [] }
    : { origins: [], notes, issues: result.issues };
}
