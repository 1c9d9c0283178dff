import type { Localizer } from '../../i18n/localizer.js';
import type { TrackView } from '../../render/track-view.js';
import { deedWords, type DeedWords, type IntentPlace } from './deed.js';
import type { StructureIntent } from './intents.js';
import { namesAt, type Names } from './names.js';

/** What to say of an intent at its place, before it is done. */
export function wordsOf(view: TrackView, intent: StructureIntent, at: IntentPlace, t: Localizer): DeedWords {
  // A copy is called as its original.
  const isCopy = intent.type === 'duplicate-level' || intent.type === 'duplicate-competency';
  const values = {
    ...namesAt(view, isCopy ? intent : at, t),
    ...givenNames(intent, t),
    ...counts(view, intent),
  };
  return deedWords(`${intent.type}${suffixOf(intent)}`, values, t);
}

function givenNames(intent: StructureIntent, t: Localizer): Partial<Names> {
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

function counts({ matrix }: TrackView, intent: StructureIntent): Record<string, number> {
  if (intent.type === 'move-level') return { position: intent.position + 1, count: matrix.columns.length };
  if (intent.type !== 'move-competency') return {};
  const isHere = (row: { competency: string }): boolean => row.competency === intent.competency;
  const group = matrix.groups.find(({ rows }) => rows.some(isHere));
  return { position: intent.position + 1, count: group?.rows.length ?? 0 };
}

/** Marks are put and taken away: two sentences for one intent. */
function suffixOf(intent: StructureIntent): '' | '-off' {
  const isOn = 'notExpected' in intent ? intent.notExpected : 'mustHave' in intent ? intent.mustHave : true;
  return isOn ? '' : '-off';
}
