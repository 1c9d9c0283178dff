import type { Assessment, TalkTopic } from '../schema/assessment.js';
import type { Recipe } from '../schema/recipe.js';
import { isSamePlace, placeOf } from './place.js';

/** Whether a competency is flagged to talk about. */
export const isFlaggedForTalk = ({ talkAbout = [] }: Assessment, topic: TalkTopic): boolean =>
  talkAbout.some((one) => isSamePlace(one, topic));

/** Flags a competency to talk about. Everybody sees the flag, shared or not. */
export function flagForTalk({ competency, level }: TalkTopic): Recipe<Assessment> {
  const topic = placeOf({ competency, ...(level === undefined ? {} : { level }) });
  return (draft) => {
    if (!isFlaggedForTalk(draft, topic)) (draft.talkAbout ??= []).push(topic);
  };
}

/** Takes the flag away. */
export function unflagForTalk(topic: TalkTopic): Recipe<Assessment> {
  return ({ talkAbout = [] }) => {
    const index = talkAbout.findIndex((one) => isSamePlace(one, topic));
    if (index >= 0) talkAbout.splice(index, 1);
  };
}
