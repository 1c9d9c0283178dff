import type { Framework } from '@career-tracks/core';
import type { Recipe } from '@career-tracks/core/edit';

/** The ids of the findings that the authors of a framework have read and left as they are. */
export function dismissedIn({ extensions }: Framework): readonly string[] {
  const ids: unknown = extensions?.['dismissedHints'];
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

/** Leaves out these findings from now on, in this framework; with an empty list, all come back. */
export const dismissHints =
  (ids: readonly string[]): Recipe<Framework> =>
  (framework) => {
    framework.extensions = { ...framework.extensions, dismissedHints: [...ids] };
  };
