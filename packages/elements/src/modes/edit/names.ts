import type { Localizer } from '../../i18n/localizer.js';
import { levelName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import type { IntentPlace } from './deed.js';

/** A row of the track, by its competency. */
export const rowOf = ({ matrix }: TrackView, competency: string | undefined) =>
  matrix.groups.flatMap(({ rows }) => rows).find((row) => row.competency === competency);

/** What things are called in a sentence. */
export interface Names {
  readonly level: string;
  readonly competency: string;
  readonly theme: string;
}

/** The names of the things at a place; what an intent makes is called as the intent says. */
export function namesAt(view: TrackView, { level, competency, theme }: IntentPlace, t: Localizer): Names {
  const { columns } = view.matrix;
  const untitled = t.text('untitled');
  const column = columns.findIndex(({ id }) => id === level);
  return {
    level: column >= 0 ? nameOfLevel(view, column, t) : untitled,
    competency: rowOf(view, competency)?.name.trim() || untitled,
    theme: view.framework.themes?.find(({ id }) => id === theme)?.name.trim() || untitled,
  };
}

/** The name of a level in a sentence. The one of a flat track is what the role asks. */
export function nameOfLevel({ matrix: { columns } }: TrackView, column: number, t: Localizer): string {
  const { code, title } = columns[column] ?? {};
  const isNamed = [code, title].some((name) => name?.trim());
  return columns.length === 1 && !isNamed ? t.text('expectations') : levelName(columns, column);
}
