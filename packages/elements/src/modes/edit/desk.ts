import type { Framework } from '@career-tracks/core';
import type { DocumentStore } from '@career-tracks/core/store';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Documents } from '../documents.js';
import type { ModeHost } from '../mode.js';
import type { Deed } from './deed.js';

/** What became of a wish: it is done, it changed nothing, or it was refused and nothing is lost. */
type Outcome = 'done' | 'same' | 'refused';

/** Does what a person wants, takes it back, and says so. */
export class Desk {
  readonly #host: ModeHost;
  readonly #documents: Documents;
  readonly #announcer: Announcer;
  #store: DocumentStore<Framework> | undefined;
  #t: Localizer | undefined;

  constructor(host: ModeHost, announcer: Announcer, documents: Documents) {
    this.#host = host;
    this.#announcer = announcer;
    this.#documents = documents;
  }

  /** What is on show from now on. */
  take(framework: Framework, t: Localizer): void {
    this.#t = t;
    this.#store = this.#documents.open('framework', framework, this.#host.frameworkStore);
  }

  get canUndo(): boolean {
    return this.#store?.canUndo ?? false;
  }

  get canRedo(): boolean {
    return this.#store?.canRedo ?? false;
  }

  /** Does a deed; those of one group that follow one another are one step. */
  act({ type, at, recipe, words: { done, step } }: Deed, group?: string): Outcome {
    const t = this.#t;
    if (!t) return 'refused';
    let hasRun = false;
    const isChanged = this.#attempt(() => {
      const run: typeof recipe = (draft) => {
        recipe(draft);
        hasRun = true;
      };
      const options = { label: step, ...(group === undefined ? {} : { group }) };
      return this.#documents.change('framework', { type, at: { ...at } }, run, options);
    });
    const outcome = isChanged ? 'done' : hasRun ? 'same' : 'refused';
    this.#announcer.say({ done, same: t.text('nothingChanged'), refused: t.text('notTaken') }[outcome]);
    return outcome;
  }

  undo(): boolean {
    return this.#step('undo', 'undid', 'nothingToUndo');
  }

  redo(): boolean {
    return this.#step('redo', 'redid', 'nothingToRedo');
  }

  #step(way: 'undo' | 'redo', did: 'undid' | 'redid', nothing: 'nothingToUndo' | 'nothingToRedo'): boolean {
    const t = this.#t;
    const event = this.#documents[way]('framework');
    if (!t) return event !== undefined;
    const step = (event && 'label' in event && event.label) || t.text('aChange');
    this.#announcer.say(event ? t.text(did, { step }) : t.text(nothing));
    return event !== undefined;
  }

  /** What was meant may be gone by now, by the hand of another: then nothing changes. */
  #attempt(change: () => boolean): boolean {
    try {
      return change();
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }
}
