import { createIds } from '../../framework/edit/ids.js';
import type { Framework } from '../../schema/framework.js';
import type { Issue } from '../../schema/issue.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { refusal } from '../grid/grid-report.js';
import type { CellOrigin } from '../report/read-report.js';
import type { DraftRow, DraftTrack } from './draft.js';

/** What to call a framework that is made of {@link DraftTrack}s. */
export interface FrameworkNames {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly language?: string;
}

/** A framework, with where each of its cells was read, or why there is none. */
export type BuiltFramework =
  | {
      readonly ok: true;
      readonly value: Framework;
      readonly origins: readonly CellOrigin[];
      readonly counts: Record<
        'tracks' | 'levels' | 'competencies' | 'themes' | 'cells' | 'statements',
        number
      >;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const most = { tracks: 1000, levels: 200, rows: 5000, statements: 100_000 };

/**
 * Makes a framework of tracks, and gives everything an id. Rows of the same name and theme in several tracks are
 * one competency; a description that differs from the first is the track's own. `confidence` is that of each cell.
 */
export function buildFramework(
  tracks: readonly DraftTrack[],
  names: FrameworkNames,
  confidence: number,
): BuiltFramework {
  const newTrackId = createIds();
  const newCompetencyId = createIds();
  const newThemeId = createIds();
  const themes = new Map<string, { id: string; name: string; description?: string }>();
  const competencies = new Map<string, { id: string; name: string; description?: string; theme?: string }>();
  const origins: CellOrigin[] = [];
  const counts = { tracks: tracks.length, levels: 0, competencies: 0, themes: 0, cells: 0, statements: 0 };

  const themeOf = ({ theme = '', themeDescription }: DraftRow): string | undefined => {
    if (theme === '') return undefined;
    const known = themes.get(theme);
    if (known) return known.id;
    const id = newThemeId(theme, 'theme');
    themes.set(theme, { id, name: theme, ...(themeDescription && { description: themeDescription }) });
    return id;
  };
  const competencyOf = (row: DraftRow, count: number): { id: string; description?: string } => {
    const key = JSON.stringify([count, row.theme ?? '', row.name]);
    const known = competencies.get(key);
    if (known) return known;
    const theme = themeOf(row);
    const competency = {
      id: newCompetencyId(row.name, 'competency'),
      name: row.name,
      ...(row.description && { description: row.description }),
      ...(theme !== undefined && { theme }),
    };
    competencies.set(key, competency);
    return competency;
  };

  const written = tracks.map((track) => {
    const trackId = newTrackId(track.name, 'track');
    const newLevelId = createIds();
    const levels = track.levels.map((level, index) => ({
      id: newLevelId(level.code ?? level.title ?? '', `level-${index + 1}`),
      ...level,
    }));
    const seen = new Map<string, number>();
    const rows = track.rows.map((row) => {
      const name = JSON.stringify([row.theme ?? '', row.name]);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const competency = competencyOf(row, count);
      const cells = [...row.cells].flatMap(([place, cell]) => {
        const level = levels[place]?.id;
        return level === undefined ? [] : [{ level, ...cell }];
      });
      for (const { level, line, column, expectation } of cells) {
        const place = { line, ...(column !== undefined && { column }) };
        origins.push({ track: trackId, competency: competency.id, level, ...place, confidence });
        counts.statements += expectation === 'not-expected' ? 0 : expectation.statements.length;
      }
      return {
        competency: competency.id,
        ...(row.description &&
          row.description !== competency.description && { description: row.description }),
        ...(row.weight !== undefined && { weight: row.weight }),
        ...(row.mustHave !== undefined && { mustHave: row.mustHave }),
        ...(cells.length > 0 && {
          expectations: Object.fromEntries(cells.map(({ level, expectation }) => [level, expectation])),
        }),
      };
    });
    counts.levels += levels.length;
    return {
      id: trackId,
      name: track.name,
      ...(track.description && { description: track.description }),
      ...(levels.length > 0 && { levels }),
      competencies: rows,
    };
  });
  Object.assign(counts, { competencies: competencies.size, themes: themes.size, cells: origins.length });
  const isTooLarge =
    counts.statements > most.statements ||
    tracks.length > most.tracks ||
    tracks.some(({ levels, rows }) => levels.length > most.levels || rows.length > most.rows);
  if (isTooLarge) {
    const message = `A track has more than ${most.levels} levels or ${most.rows} competencies, or there are more than ${most.statements} statements. Split the text.`;
    return { ok: false, issues: [refusal('too-large', message)] };
  }
  const { id = createIds()(names.name, 'framework'), name, description, language } = names;
  const parsed = parseFramework({
    schemaVersion: 1,
    id,
    name,
    ...(description && { description }),
    ...(language !== undefined && { language }),
    ...(themes.size > 0 && { themes: [...themes.values()] }),
    competencies: [...competencies.values()],
    tracks: written,
  });
  return parsed.ok ? { ...parsed, origins, counts } : parsed;
}
