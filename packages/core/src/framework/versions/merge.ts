import type { Framework } from '../../schema/framework.js';
import { locatedKey, root, type MergeConflict } from './conflict.js';
import { mergeDocument } from './merge-document.js';
import { misfitsIn } from './misfits.js';
import { ThreeWay, type MergeLimits } from './three-way.js';

/** Two versions merged, and what a person must decide. */
export interface FrameworkMerge {
  /** A framework that `parseFramework` accepts, whatever the conflicts. */
  readonly framework: Framework;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges what `ours` and `theirs` each made of `base`, by the ids of things; statements with default ids are
 * matched to those of `base` by their words. What one side changed is taken; where both changed the same in two
 * ways, `ours` is, and a conflict says so. Nothing that one side changed is lost to a removal, and nothing is
 * removed that either side points at. Swapping the sides gives the same conflicts, with the values swapped.
 */
export function mergeFrameworks(base: Framework, ours: Framework, theirs: Framework): FrameworkMerge {
  const limits = { needed: new Set<string>(), opened: new Set<string>(), whole: new Set<string>() };
  for (;;) {
    const there = mergeOnce(base, ours, theirs, limits);
    // Merged the other way round as well: a conflict may be settled either way, and must be able to.
    const back = mergeOnce(base, theirs, ours, limits);
    const misfits = [there, back].flatMap(({ framework }) => misfitsIn(framework));
    // Taken as a whole, nothing is mixed: what is wrong with it was wrong in a version given.
    if (misfits.length === 0 || limits.whole.has(locatedKey(root))) return there;

    const [needed, whole] = [new Set(limits.needed), new Set(limits.whole)];
    for (const misfit of misfits) {
      const missing = misfit.needed.filter((at) => !needed.has(locatedKey(at)));
      for (const at of missing) {
        limits.needed.add(locatedKey(at));
        const { track } = at.place;
        if (at.thing === 'level' && track)
          limits.opened.add(locatedKey({ thing: 'track', place: { track } }));
      }
      if (missing.length > 0) continue;
      const within = locatedKey(misfit.within);
      limits.whole.add(whole.has(within) ? locatedKey(root) : within);
    }
  }
}

function mergeOnce(base: Framework, ours: Framework, theirs: Framework, limits: MergeLimits): FrameworkMerge {
  const merge = new ThreeWay(limits);
  const framework = mergeDocument(merge, { base, ours, theirs });
  return { framework, conflicts: merge.conflicts };
}
