import { expect } from 'chai';
import { randomNumbers } from '../../testing/random-numbers.js';
import { notes, settle, TestDesk, type Behaviour, type Tab } from '../../testing/saving.js';

const behaviours: readonly Behaviour[] = [
  'works',
  'works',
  'slow',
  'slow',
  'lost',
  'silent',
  { error: 'NetworkError' },
  { error: 'QuotaExceededError' },
];

/**
 * Two tabs that write, save, fail, crash, are reloaded and merge, in any order. The model knows every line that
 * a tab was ever told is saved; merges are the only choices, so none of these lines may ever be missing.
 */
class Walk {
  readonly #desk = new TestDesk();
  readonly #random: (limit: number) => number;
  readonly #tabs: Tab[] = [];
  readonly #saved = new Set<string>();
  readonly #written: string[] = [];

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  async run(steps: number): Promise<void> {
    for (const place of [0, 1]) await this.#open(place);
    for (let step = 0; step < steps; step += 1) {
      await this.#step(this.#random(2));
      await settle();
      this.#check();
    }
    await this.#end();
  }

  async #open(place: number): Promise<void> {
    const tab = this.#desk.tab(notes());
    this.#tabs[place] = tab;
    tab.host.behaviour = this.#behaviour();
    const opened = tab.autosave.open();
    await this.#desk.clock.pass(0);
    void opened;
  }

  #behaviour(): Behaviour {
    return behaviours[this.#random(behaviours.length)] as Behaviour;
  }

  async #step(place: number): Promise<void> {
    const tab = this.#tabs[place] as Tab;
    const { autosave, host, device } = tab;
    const { clock } = this.#desk;
    switch (this.#random(12)) {
      case 0:
      case 1:
      case 2: {
        const line = `line ${this.#written.length}`;
        this.#written.push(line);
        return tab.write(line);
      }
      case 3:
        return autosave.setDraft({ place: 'cell', text: `half a wo ${this.#random(9)}` });
      case 4:
        host.behaviour = this.#behaviour();
        return;
      case 5:
        device.behaviour = this.#behaviour();
        return;
      case 6:
        return void autosave.flush();
      case 7:
        return void window.dispatchEvent(new Event('pagehide'));
      case 8:
        return void autosave.merge();
      case 9:
        this.#desk.crash(tab);
        return this.#open(place);
      case 10:
        return void document.dispatchEvent(new Event('visibilitychange'));
      default:
        return clock.pass(this.#random(5000));
    }
  }

  /** What a tab says now, against what is stored. */
  #check(): void {
    const stored = new Set(this.#desk.shelf.lines());
    for (const { autosave, store } of this.#tabs) {
      if (autosave.status.state !== 'saved') continue;
      for (const line of store.document.lines) {
        expect(stored.has(line), `"${line}" is called saved`).to.equal(true);
        this.#saved.add(line);
      }
    }
    for (const line of this.#saved) expect(stored.has(line), `"${line}" was saved once`).to.equal(true);
  }

  /** Everything works again: both tabs come to hold all there is, and say that it is saved. */
  async #end(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      for (const { autosave, host, device } of this.#tabs) {
        host.behaviour = device.behaviour = 'works';
        document.dispatchEvent(new Event('visibilitychange'));
        await this.#desk.clock.pass(12_000);
        if (autosave.status.state === 'conflict') await autosave.merge();
      }
      this.#check();
    }
    const lines = new Set(this.#tabs.flatMap(({ store }) => store.document.lines));
    expect(new Set(this.#desk.shelf.lines())).to.deep.equal(lines);
    for (const { autosave } of this.#tabs) {
      const { state } = autosave.status;
      expect(state).to.equal(lines.size > 0 || autosave.draft ? 'saved' : state);
      await autosave.close();
    }
    await this.#desk.clear();
  }
}

describe('Saving, in any order of events', () => {
  it('loses nothing that it called saved, and calls nothing saved that is not stored', async function () {
    this.timeout(120_000);
    // No messages between tabs: what guards the work is the revision.
    const { BroadcastChannel } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      for (let seed = 1; seed <= 500; seed += 1) {
        try {
          await new Walk(seed).run(40);
        } catch (error) {
          throw new Error(`Seed ${seed}: ${(error as Error).message}`, { cause: error });
        }
      }
    } finally {
      Object.assign(globalThis, { BroadcastChannel });
    }
  });
});
