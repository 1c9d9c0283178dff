import type { DocumentKind } from '../events/change-events.js';
import type { MessageId } from '../i18n/messages.js';
import type { Mode, ModeName, Workbench } from './mode.js';

/** A mode in the table: what it is called, what it needs, and where it comes from. */
interface ModeEntry {
  readonly name: MessageId;
  /** The document that it changes; a read-only element does without it. */
  readonly changes?: DocumentKind;
  /** The fewest levels that it makes sense for. */
  readonly leastLevels: number;
  /** Whether it is for a track in which nothing is written, too. */
  readonly fromNothing?: boolean;
  readonly make: (workbench: Workbench) => Mode | Promise<Mode>;
}

/** The modes in the order of the navigation. This is the only place that tells them apart. */
export const modes: Readonly<Record<ModeName, ModeEntry>> = {
  view: {
    name: 'modeView',
    leastLevels: 0,
    make: ({ reading }) => reading,
  },
  compare: {
    name: 'modeCompare',
    leastLevels: 2,
    make: async (workbench) => new (await import('./compare/compare.js')).Compare(workbench),
  },
  assess: {
    name: 'modeAssess',
    changes: 'assessment',
    leastLevels: 0,
    make: async (workbench) =>
      new (await import('./assess/assess.js')).Assess(workbench, await workbench.documents()),
  },
  edit: {
    name: 'modeEdit',
    changes: 'framework',
    leastLevels: 0,
    fromNothing: true,
    make: async (workbench) =>
      new (await import('./edit/edit.js')).Edit(workbench, await workbench.documents()),
  },
};

/** The modes that an element offers for a track, in order. */
export function modesFor(levels: number, readonly: boolean): ModeName[] {
  return (Object.keys(modes) as ModeName[]).filter((name) => {
    const { changes, leastLevels } = modes[name];
    return levels >= leastLevels && !(readonly && changes);
  });
}

/** The one of the offered modes that a host asks for, else reading. */
export const chosenMode = (offered: readonly ModeName[], wanted: string | undefined): ModeName =>
  offered.find((name) => name === wanted) ?? 'view';
