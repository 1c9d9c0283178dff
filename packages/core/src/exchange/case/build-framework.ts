import { createIds } from '../../framework/edit/ids.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { refusal } from '../grid/grid-report.js';
import type { CellOrigin, ReadReport, ReadResult } from '../report/read-report.js';
import type { DraftCompetency, DraftTheme, DraftTrack } from './draft.js';

/** What a package says of the framework as a whole; empty where it says nothing. */
export interface DraftFramework {
  readonly id?: string;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly version: string;
  readonly tracks: readonly DraftTrack[];
}

const most = { levels: 200, rows: 5000, statements: 100_000 };

/** Gives everything an id, and checks the whole. */
export function buildFramework(draft: DraftFramework, notes: () => ReadReport['notes']): ReadResult {
  const origins: CellOrigin[] = [];
  const counts = { tracks: 0, levels: 0, competencies: 0, themes: 0, cells: 0, statements: 0 };
  const report = (): ReadReport => ({ ...counts, origins, notes: notes() });
  if (isTooLarge(draft.tracks)) {
    const message = `A track has more than ${most.levels} levels or ${most.rows} competencies, or there are more than ${most.statements} statements. Split the package.`;
    return { ok: false, issues: [refusal('too-large', message)], report: report() };
  }

  const [newTrackId, newCompetencyId, newThemeId] = [createIds(), createIds(), createIds()];
  const themes = new Map<DraftTheme, { readonly id: string; readonly name: string }>();
  const competencies = new Map<DraftCompetency, { readonly id: string; readonly name: string }>();
  const themeOf = (theme: DraftTheme): string => {
    const known = themes.get(theme) ?? { id: newThemeId(theme.name, 'theme'), ...filled(theme) };
    themes.set(theme, known);
    return known.id;
  };
  const competencyOf = (competency: DraftCompetency): string => {
    const known = competencies.get(competency);
    if (known) return known.id;
    const { theme, identifiers } = competency;
    const id = newCompetencyId(competency.name, 'competency');
    competencies.set(competency, {
      id,
      ...filled(competency),
      ...(theme && { theme: themeOf(theme) }),
      ...(identifiers.length > 0 && { extensions: { identifiers } }),
    });
    return id;
  };

  const tracks = draft.tracks.map((track) => {
    const id = newTrackId(track.name, 'track');
    const newLevelId = createIds();
    const levels = track.levels.map((level, index) => ({
      id: newLevelId(level.code ?? level.title ?? '', `level-${index + 1}`),
      ...level,
    }));
    const rows = track.rows.map((row) => {
      const competency = competencyOf(row.competency);
      const cells = row.cells.map(({ level: place, content, path, confidence }) => {
        const level = levels[place]?.id ?? 'role';
        origins.push({ track: id, competency, level, path, confidence });
        if (content !== 'not-expected') counts.statements += content.length;
        return [level, content] as const;
      });
      return {
        competency,
        ...(row.name !== undefined && { name: row.name }),
        ...(row.description !== undefined && { description: row.description }),
        ...(row.weight !== undefined && { weight: row.weight }),
        ...(row.mustHave && { mustHave: true }),
        ...(cells.length > 0 && { expectations: Object.fromEntries(cells) }),
      };
    });
    counts.levels += levels.length;
    return { id, ...filled(track), ...(levels.length > 0 && { levels }), competencies: rows };
  });
  const parsed = parseFramework({
    schemaVersion: 1,
    id: draft.id ?? createIds()(draft.name, 'framework'),
    ...filled(draft),
    ...(draft.language && { language: draft.language }),
    ...(draft.version && { version: draft.version }),
    ...(themes.size > 0 && { themes: [...themes.values()] }),
    competencies: [...competencies.values()],
    tracks,
  });
  if (!parsed.ok) return { ...parsed, report: report() };
  const sizes = { tracks: tracks.length, competencies: competencies.size, themes: themes.size };
  Object.assign(counts, sizes, { cells: origins.length });
  return { ...parsed, report: report() };
}

const filled = ({
  name,
  description,
}: DraftTheme): { readonly name: string; readonly description?: string } => ({
  name,
  ...(description && { description }),
});

function isTooLarge(tracks: readonly DraftTrack[]): boolean {
  const cells = tracks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const statements = cells.reduce(
    (sum, { content }) => sum + (content === 'not-expected' ? 0 : content.length),
    0,
  );
  return (
    statements > most.statements ||
    tracks.some(({ levels, rows }) => levels.length > most.levels || rows.length > most.rows)
  );
}
