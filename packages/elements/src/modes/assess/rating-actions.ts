import type { Assessment } from '@career-tracks/core';
import {
  addEvidence,
  agree,
  clearRating,
  flagForTalk,
  isFlaggedForTalk,
  isEvidenceLink,
  rate,
  removeEvidence,
  unflagForTalk,
  type EvidencePlace,
  type RatedPlace,
  type TalkTopic,
} from '@career-tracks/core/assess';
import type { Recipe } from '@career-tracks/core/edit';
import type { MessageId } from '../../i18n/messages.js';
import type { Clock } from '../../saving/clock.js';
import type { Documents } from '../documents.js';
import { placeOf } from './assessment-view.js';
import { placeName, type ListRow } from './list-row.js';
import type { WorkWays } from './row-work.js';
import { isOwn } from './viewer.js';
import type { Draft, NoteProblem, RowIntents, RowSettings } from './row-settings.js';

/** What the actions need to know of what is on show. */
export type Scene = Pick<RowSettings, 't' | 'model' | 'viewer'> & { readonly rows: readonly ListRow[] };

type Changes = Pick<RowIntents, 'rate' | 'clear' | 'settle' | 'removeNote' | 'flag'>;

/** What a person does to the assessment, as changes of the document with their names for the history. */
export class RatingActions implements Changes {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #scene: () => Scene;
  readonly #pauses: () => number;

  constructor({ documents, clock, scene, pauses }: WorkWays) {
    this.#documents = documents;
    this.#clock = clock;
    this.#scene = scene;
    this.#pauses = pauses;
  }

  readonly rate = (value: string, competency: string, statement?: string): void => {
    const at = this.#own(competency, statement);
    const group = JSON.stringify([this.#pauses(), competency, statement]);
    this.#change('rate', at, rate({ ...at, value, date: this.#now() }), 'didRate', group);
  };

  readonly clear = (competency: string, statement?: string): void => {
    const at = this.#own(competency, statement);
    this.#change('clear-rating', at, clearRating(at), 'didClear');
  };

  readonly settle = (value: string, competency: string): void => {
    const at = placeName(
      this.#scene().model,
      competency,
      undefined,
      this.#row(competency)?.difference?.agreed,
    );
    const recipe = value
      ? agree({ ...at, value, date: this.#now() })
      : clearRating({ ...at, rater: 'agreed' });
    this.#change(value ? 'agree' : 'clear-agreed', at, recipe, 'didSettle');
  };

  addNote(competency: string, { text, link }: Draft): NoteProblem | 'refused' | undefined {
    const [words, address] = [text.trim(), link.trim()];
    if (!words) return 'emptyNote';
    if (address && !(isEvidenceLink(address) && /^https?:/i.test(address))) return 'badLink';
    const at = this.#own(competency);
    const date = this.#now();
    const evidence = { text: words, date, ...(address ? { link: address } : {}) };
    const isKept = this.#change('add-evidence', at, addEvidence({ ...at, evidence }), 'didAddNote');
    return isKept ? undefined : 'refused';
  }

  readonly removeNote = (at: EvidencePlace): void => {
    this.#change('remove-evidence', at, removeEvidence(at), 'didRemoveNote');
  };

  readonly flag = (competency: string, on: boolean): void => {
    const { model } = this.#scene();
    const topic: TalkTopic = placeName(model, competency, undefined, undefined);
    const flagged = [
      topic,
      { competency },
      { competency, level: placeOf(model.matrix, model.target).level },
    ].filter((one) => isFlaggedForTalk(model.seen, one));
    const recipe: Recipe<Assessment> = on
      ? flagForTalk(topic)
      : (draft) => flagged.forEach((one) => unflagForTalk(one)(draft));
    this.#change(on ? 'flag-for-talk' : 'unflag-for-talk', topic, recipe, on ? 'didFlag' : 'didUnflag');
  };

  #own(competency: string, statement?: string) {
    const { model, viewer } = this.#scene();
    const { rater } = viewer;
    const given = this.#row(competency)?.ratings.find((one) => isOwn(one, viewer));
    return { ...placeName(model, competency, statement, given), ...rater };
  }

  #row(competency: string): ListRow | undefined {
    return this.#scene().rows.find(({ row }) => row.competency === competency);
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
  }

  #change(
    type: string,
    { competency, level, statement }: RatedPlace,
    recipe: Recipe<Assessment>,
    did: MessageId,
    group?: string,
  ): boolean {
    const { t } = this.#scene();
    const label = t.text(did, { competency: this.#row(competency)?.row.name ?? '' });
    return this.#documents.change('assessment', { type, at: { competency, level, statement } }, recipe, {
      label,
      ...(group === undefined ? {} : { group }),
    });
  }
}
