import type { Steps } from '../report/steps.js';
import type { Parts } from './parts.js';

/** What one part says about another. */
export interface Relation {
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** The parts that a part refers to, by the ids that it uses; those of the whole package where the name is empty. */
export function* readRelations(parts: Parts, name: string): Steps<ReadonlyMap<string, Relation>> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  yield* parts.xml(`${folder}_rels/${name.slice(folder.length)}.rels`, {
    open(element, attribute) {
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.set(attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, attribute('Target') ?? ''),
      });
    },
  });
  return relations;
}

/** The part that a target such as `../media/a.png` or `/xl/a.xml` names, seen from a folder. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
