import type { Assessment } from '@career-tracks/core';
import { hasShared, type Rater, type Sharer } from '@career-tracks/core/assess';
import type { Localizer } from '../../i18n/localizer.js';
import type { Raters } from '../raters.js';

type Role = Raters['viewer'];

const noNames: Viewer['names'] = {};

/** Who is in front of the screen, who the other one is, and what each has shared. */
export interface Viewer {
  /** The viewer as a rater of the document. */
  readonly rater: Sharer & { readonly rater: Role };
  readonly other: Role;
  readonly names: NonNullable<Raters['names']>;
  readonly hasShared: boolean;
  readonly otherHasShared: boolean;
}

/**
 * The viewer of an assessment. A host that does not say who they are means the one rater of that role in the
 * document, if there is one.
 */
export function viewerOf(assessment: Assessment, { viewer, by, names = noNames }: Raters): Viewer {
  const rater = raterOf(viewer, by ?? onlyId(assessment, viewer));
  const other = viewer === 'self' ? 'manager' : 'self';
  return {
    rater,
    other,
    names,
    hasShared: hasShared(assessment, rater),
    otherHasShared: (assessment.shared ?? []).some((one) => one.rater === other),
  };
}

const raterOf = (rater: Role, by: string | undefined): Viewer['rater'] =>
  by === undefined ? { rater } : { rater, by };

function onlyId({ ratings, evidence = [], shared = [] }: Assessment, role: Role): string | undefined {
  const all: readonly Rater[] = [...ratings, ...evidence, ...shared];
  const ids = new Set(all.filter(({ rater }) => rater === role).map(({ by }) => by));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** Whether something is the viewer's own. */
export const isOwn = (one: Rater, { rater }: Viewer): boolean =>
  one.rater === rater.rater && one.by === rater.by;

/** Whether each of the two sees what the other says. */
export const isOpenToBoth = (viewer: Viewer): boolean => viewer.hasShared && viewer.otherHasShared;

/** The name of the other one within a sentence. */
export const otherName = ({ names, other }: Viewer, t: Localizer): string =>
  names[other]?.trim() || t.text(other === 'self' ? 'employeeInSentence' : 'managerInSentence');

/** The name of the other one, standing alone. */
export const otherHead = ({ names, other }: Viewer, t: Localizer): string =>
  names[other]?.trim() || t.text(other === 'self' ? 'employee' : 'manager');

/** Who said something, standing alone: "You", the other one's name, or what they are called. */
export function whoSaid(rater: Rater, viewer: Viewer, t: Localizer): string {
  if (isOwn(rater, viewer)) return t.text('you');
  if (rater.rater === viewer.other) return otherHead(viewer, t);
  return t.text(rater.rater === 'agreed' ? 'both' : rater.rater === 'peer' ? 'peer' : 'otherManager');
}
