import type { CareerTrack } from '../src/index.js';
import { pageClock } from '../src/saving/clock.js';
import type { SavedDocument } from '../src/saving/track-storage.js';
import { cell, editing, field, focused, press, write } from './editing.js';
import { all, control, settled, textOf, until } from './mount.js';
import { Shelf, TestStorage } from './saving.js';

const ways: TestStorage[] = [];

/** Nothing may be unsaved when the page of the tests goes: it would ask, and wait for ever. */
afterEach(async () => {
  for (const way of ways.splice(0)) way.behaviour = 'works';
  await until(() => !asks());
});

/** A host's place in real time, which several elements share; each has a way to it of its own. */
export class TestHost {
  readonly shelf = new Shelf();
  /** No other test and no other visit saves under this name. */
  readonly autosave = `test-${crypto.randomUUID()}`;
  readonly #onDevice: boolean;

  /** `onDevice`: the place is on this device, so that no copy of what is on its way is kept there as well. */
  constructor(onDevice = false) {
    this.#onDevice = onDevice;
  }

  /** A way to the place that no element has yet. */
  way(): TestStorage {
    const way = new TestStorage(this.shelf, pageClock, this.#onDevice);
    ways.push(way);
    return way;
  }

  /** The sample track in edit mode, saved here, after what is saved has come. */
  async opened(properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> {
    const element = await editing({ ...this.properties(), ...properties }, width);
    await this.isRead(element);
    return element;
  }

  /** What an element needs to be saved here. */
  properties(): Pick<CareerTrack, 'autosave' | 'storage'> {
    return { autosave: this.autosave, storage: this.way() };
  }

  /** Waits until an element has read what is saved. */
  async isRead(element: CareerTrack): Promise<void> {
    // Work that did not arrive before is found on the device, and is sent without a look.
    await until(() => this.wayOf(element).loads > 0 || status(element) !== '');
    await settled(element);
  }

  /** The element's way to the place. */
  wayOf(element: CareerTrack): TestStorage {
    if (element.storage instanceof TestStorage) return element.storage;
    throw new Error('This element is not saved here.');
  }

  /** The same place as it is now, for who comes after a crash: what comes later of those before is not seen there. */
  afterCrash(): TestHost {
    const after = new TestHost();
    for (const [key, record] of this.shelf.stored)
      after.shelf.stored.set(key.replace(this.autosave, after.autosave), record);
    return after;
  }

  /** The document of a kind as it is saved. */
  document(kind = 'framework'): unknown {
    return this.saved(kind)?.document;
  }

  saved(kind = 'framework'): SavedDocument | undefined {
    const found = [...this.shelf.stored].find(([key]) => key.startsWith(`${this.autosave}/${kind}/`));
    return found?.[1].saved;
  }
}

/** Writes in a cell as a person does, and finishes it with Enter. */
export async function rewrite(
  element: CareerTrack,
  [competency, level]: readonly [number, number],
  text: string,
): Promise<void> {
  cell(element, competency, level).focus();
  await press(element, 'Enter');
  write(element, text);
  await press(element, 'Enter');
}

/** The words in the open editor, where it has the focus. */
export const openWords = (element: CareerTrack): string | undefined =>
  focused(element) === field(element) ? field(element).value : undefined;

/** What the status line says. */
export const status = (element: CareerTrack): string => textOf(element.renderRoot.querySelector('.save'));

/** What the banners say, each with the words of its buttons. */
export const banners = (element: CareerTrack): string[] => all(element, '.banner').map(textOf);

/** Waits until the status line says so. */
export const says = (element: CareerTrack, words: RegExp): Promise<unknown> =>
  until(() => words.test(status(element)));

/** Waits until a banner says so. */
export const warns = (element: CareerTrack, words: RegExp): Promise<unknown> =>
  until(() => banners(element).some((text) => words.test(text)));

/** Presses a button of a banner. */
export const answer = (element: CareerTrack, words: string): void => control(element, words).click();

/** Asks as a browser does before it leaves a page; true if the page would be asked about. */
export const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
