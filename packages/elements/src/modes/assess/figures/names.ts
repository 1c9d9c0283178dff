import type { Localizer } from '../../../i18n/localizer.js';

/** The most names that a sentence holds. */
const mostNames = 6;

/** Names as a list in a sentence; of many, the first and how many more there are. */
export function nameList(names: readonly string[], t: Localizer): string {
  if (names.length <= mostNames) return t.list(names);
  const shown = names.slice(0, mostNames - 1);
  return t.list([...shown, t.text('andMore', { count: names.length - shown.length })]);
}
