import type { Localizer } from '../../i18n/localizer.js';
import type { MessageId } from '../../i18n/messages.js';
import { levelName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import { placeOf, type EditIntent, type IntentPlace } from './intents.js';

/** A row of the track, by its competency. */
export const rowOf = ({ matrix }: TrackView, competency: string | undefined) =>
  matrix.groups.flatMap(({ rows }) => rows).find((row) => row.competency === competency);

/** What things are called in a sentence. */
interface Names {
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

/** What to say of an intent, before it is done: as a sentence, and as the name of a step. */
export function wordsOf(view: TrackView, intent: EditIntent, t: Localizer): { done: string; step: string } {
  const values = { ...namesAt(view, aboutOf(intent), t), ...givenNames(intent, t), ...counts(view, intent) };
  const id: MessageId = `done-${intent.type}${suffixOf(intent)}` as 'done-add-level';
  const step: MessageId = `step-${intent.type}${suffixOf(intent)}` as 'step-add-level';
  return { done: t.text(id, values), step: t.text(step, values) };
}

/** The thing that an intent is about; a copy is called as its original. */
const aboutOf = (intent: EditIntent): IntentPlace =>
  intent.type === 'duplicate-level' || intent.type === 'duplicate-competency' ? intent : placeOf(intent);

function givenNames(intent: EditIntent, t: Localizer): Partial<Names> {
  const untitled = t.text('untitled');
  switch (intent.type) {
    case 'add-level':
      return { level: intent.code?.trim() || intent.title?.trim() || untitled };
    case 'add-competency':
      return { competency: intent.name.trim() || untitled };
    case 'add-theme':
      return { theme: intent.name.trim() || untitled };
    case 'move-to-theme':
      return intent.theme === undefined ? { theme: t.text('noTheme') } : {};
    default:
      return {};
  }
}

function counts({ matrix }: TrackView, intent: EditIntent): Record<string, number> {
  if ('cells' in intent) return { count: intent.cells.length };
  if (intent.type === 'move-level') return { position: intent.position + 1, count: matrix.columns.length };
  if (intent.type !== 'move-competency') return {};
  const isHere = (row: { competency: string }): boolean => row.competency === intent.competency;
  const group = matrix.groups.find(({ rows }) => rows.some(isHere));
  return { position: intent.position + 1, count: group?.rows.length ?? 0 };
}

/** Marks are put and taken away: two sentences for one intent. */
function suffixOf(intent: EditIntent): '' | '-off' {
  const isOn = 'notExpected' in intent ? intent.notExpected : 'mustHave' in intent ? intent.mustHave : true;
  return isOn ? '' : '-off';
}
