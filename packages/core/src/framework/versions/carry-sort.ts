import type { RatedPlace } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import type { CarryMessages, CarrySubject, DropCode, ReviewCode } from './carry-messages.js';
import type { Fate } from './carry-place.js';
import { pointsOf } from './pair-frameworks.js';
import type { ReadTrack } from './track-versions.js';
import type { WordingChange } from './wording-changes.js';

/** One reason to look at something again, with the words that it was said of and the words now. */
export interface ReviewReason {
  readonly code: ReviewCode;
  readonly sentence: string;
  readonly texts: readonly WordingChange[];
}

/** Something with a place, and of ratings, with what they say. */
export type Subject = RatedPlace & { readonly value?: string };

/** Things of one kind, by what became of them, in the order that they had. */
interface SortedFates<T> {
  readonly carried: readonly { readonly one: T; readonly to: T }[];
  readonly toReview: readonly {
    readonly one: T;
    readonly to: readonly T[];
    readonly reasons: readonly ReviewReason[];
  }[];
  readonly dropped: readonly { readonly one: T; readonly code: DropCode; readonly sentence: string }[];
}

/** What became of things of one kind, with the sentences that say so. */
export function sortFates<T extends Subject>(
  all: readonly { readonly one: T; readonly fate: Fate<T> }[],
  subjectOf: (one: T) => CarrySubject,
  messages: CarryMessages,
): SortedFates<T> {
  return {
    carried: all.flatMap(({ one, fate }) =>
      'to' in fate && fate.reviews.length === 0 ? fate.to.map((to) => ({ one, to })) : [],
    ),
    toReview: all.flatMap(({ one, fate }) => {
      if (!('to' in fate) || fate.reviews.length === 0) return [];
      const subject = subjectOf(one);
      const reasons = fate.reviews.map(({ code, texts }) => ({
        code,
        sentence: messages.review[code](subject),
        texts,
      }));
      return [{ one, to: fate.to, reasons }];
    }),
    dropped: all.flatMap(({ one, fate }) =>
      'to' in fate ? [] : [{ one, code: fate.drop, sentence: messages.dropped[fate.drop](subjectOf(one)) }],
    ),
  };
}

/** A function that says what a thing is about, as people read it; ids stand in for names that are not there. */
export function subjectsIn(
  framework: Framework,
  track: string,
  read: ReadTrack | undefined,
): (one: Subject) => CarrySubject {
  return ({ competency, level, statement, value }) => {
    const column = read?.levels.find(({ id }) => id === (level ?? value));
    const levelName = column?.title ?? column?.code ?? column?.id ?? level;
    const cell = column && read?.cell(competency, column.id);
    const text = cell?.statements.find((one) => one.statement.id === statement)?.statement.text ?? statement;
    const point = pointsOf(framework).find(({ id }) => id === value)?.name;
    return {
      track,
      competency: read?.rows.get(competency)?.name ?? competency,
      ...(levelName === undefined ? {} : { level: levelName }),
      ...(text === undefined ? {} : { statement: text }),
      ...(point === undefined ? {} : { point }),
    };
  };
}
