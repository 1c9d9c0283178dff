import type { Framework, Matrix, MatrixGroup, MatrixRow, Theme } from '@career-tracks/core';
import type { GridShape } from '../../navigation/grid.js';

/** A theme of the track with its rows; the group of competencies without a theme has none. */
export interface EditGroup {
  readonly theme?: Theme;
  readonly rows: readonly MatrixRow[];
  /** How many competencies stand above it. */
  readonly first: number;
}

/** A row of the grid, from its head down. The last of each group is the way to add one. */
type GridRow =
  | { readonly kind: 'head' }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'competency'; readonly row: MatrixRow }
  | { readonly kind: 'add'; readonly theme: string | undefined };

/** The rows of the grid and the ids of its columns. */
export interface GridModel {
  readonly groups: readonly EditGroup[];
  readonly rows: readonly GridRow[];
  readonly levels: readonly string[];
  readonly shape: GridShape;
}

/**
 * What the grid shows of a track. A theme without competencies is no part of a track; those in `fresh` are shown
 * nevertheless, in their place.
 */
export function gridModel(framework: Framework, matrix: Matrix, fresh: ReadonlySet<string>): GridModel {
  const levels = matrix.columns.map(({ id }) => id);
  const groups = groupsOf(framework, matrix, fresh);
  const rows: GridRow[] = [
    { kind: 'head' },
    ...groups.flatMap(({ theme, rows: competencies }): GridRow[] => [
      ...(theme ? [{ kind: 'theme', theme } as const] : []),
      ...competencies.map((row) => ({ kind: 'competency', row }) as const),
      { kind: 'add', theme: theme?.id },
    ]),
  ];
  const width = { head: levels.length + 2, theme: 1, competency: levels.length + 1, add: 1 };
  return { groups, rows, levels, shape: { widths: rows.map(({ kind }) => width[kind]), heads: 1 } };
}

function groupsOf(
  { themes = [] }: Framework,
  { groups }: Matrix,
  fresh: ReadonlySet<string>,
): readonly EditGroup[] {
  const byTheme = new Map(groups.map((group) => [group.theme?.id, group]));
  const untitled = byTheme.get(undefined);
  const shown = themes.flatMap((theme): MatrixGroup[] => {
    const group = byTheme.get(theme.id) ?? (fresh.has(theme.id) ? { theme, rows: [] } : undefined);
    return group ? [group] : [];
  });
  if (untitled || shown.length === 0) shown.unshift(untitled ?? { rows: [] });
  let first = 0;
  return shown.map((group) => {
    const placed = { ...group, first };
    first += group.rows.length;
    return placed;
  });
}
