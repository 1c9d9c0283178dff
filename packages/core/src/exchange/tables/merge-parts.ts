import { createIds } from '../../framework/edit/ids.js';
import type { Competency } from '../../schema/competency.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { excerpt } from '../grid/grid-report.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import type { CellOrigin, ReadNote } from '../report/read-report.js';
import type { TablePart } from './table-part.js';

/**
 * One framework of several. Themes of one name are one theme, and competencies of one name in one theme are one
 * competency, which keeps its first description. Tracks stay apart.
 */
export function mergeParts(parts: readonly TablePart[], options: ReadGridOptions): TablePart {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const issues = parts.flatMap((part) => part.issues);
  const read = parts.flatMap(({ framework, origins }) => (framework ? [{ framework, origins }] : []));
  const notes: ReadNote[] = parts.flatMap((part) => part.notes);
  if (read.length === 0) return { origins: [], notes, issues };

  const themes = new Register();
  const competencies = new Register();
  const trackIds = createIds();
  const listed = new Map<string, Competency>();
  const origins: CellOrigin[] = [];
  const tracks = read.flatMap(({ framework, origins: own }) => {
    const themeNames = new Map(framework.themes?.map(({ id, name }) => [id, name]));
    const idOf = new Map<string, string>();
    for (const { id, name, theme, description, ...rest } of framework.competencies ?? []) {
      const themeName = themeNames.get(theme ?? '');
      const shared = competencies.idOf(JSON.stringify([themeName, name.toLowerCase()]), name, 'competency');
      idOf.set(id, shared);
      const known = listed.get(shared);
      if (known && description !== undefined && description !== known.description)
        notes.push({
          kind: 'left-out',
          message: `Another description of ${excerpt(name)}: ${excerpt(description)}.`,
        });
      if (known) continue;
      listed.set(shared, {
        ...rest,
        id: shared,
        name,
        ...(description !== undefined && { description }),
        ...(themeName !== undefined && { theme: themes.idOf(themeName.toLowerCase(), themeName, 'theme') }),
      });
    }
    const trackId = new Map(framework.tracks.map(({ id, name }) => [id, trackIds(name, 'track')]));
    const moved = (origin: CellOrigin): CellOrigin => ({
      ...origin,
      track: trackId.get(origin.track) ?? origin.track,
      competency: idOf.get(origin.competency) ?? origin.competency,
    });
    origins.push(...own.map(moved));
    return framework.tracks.map((track) => ({
      ...track,
      id: trackId.get(track.id) as string,
      competencies: (track.competencies ?? []).map((row) => ({
        ...row,
        competency: idOf.get(row.competency) as string,
      })),
    }));
  });
  const name = options.name ?? read[0]?.framework.name ?? '';
  const result = parseFramework({
    schemaVersion: 1,
    id: options.id ?? createIds()(name, 'framework'),
    name,
    ...(options.language !== undefined && { language: options.language }),
    ...(themes.all.length > 0 && { themes: themes.all }),
    competencies: [...listed.values()],
    tracks,
  });
  return result.ok
    ? { framework: result.value, origins, notes, issues: [] }
    : { origins: [], notes, issues: result.issues };
}

/** Ids for things that are the same by a key, in the order in which they came. */
class Register {
  readonly all: { readonly id: string; readonly name: string }[] = [];
  readonly #ids = new Map<string, string>();
  readonly #newId = createIds();

  idOf(key: string, name: string, fallback: string): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#newId(name, fallback);
    this.#ids.set(key, id);
    this.all.push({ id, name });
    return id;
  }
}
