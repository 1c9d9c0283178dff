import { buildMatrix, parseFramework, serialize, type Framework } from '@career-tracks/core';
import {
  addLevel,
  addRow,
  changeLevel,
  changeRow,
  removeLevel,
  removeRow,
  type Recipe,
} from '@career-tracks/core/edit';
import { pasteRecipe, planPaste, readClipboard } from '@career-tracks/core/exchange/clipboard';
import { createDocumentStore, type DocumentStore } from '@career-tracks/core/store';
import { expect } from 'chai';
import type { CareerTrack } from '../src/index.js';
import { cell, editingOf, field, levelHead, tell, write } from './editing.js';
import { TestHost } from './keeping.js';
import { all, textOf, until } from './mount.js';
import { randomNumbers } from './random-numbers.js';

const words = [
  'Asks why.',
  'يسأل لماذا',
  '<b>bold</b>',
  '😀 & more',
  'Zeigt, wie es geht',
  '  two  spaces',
  '=1+1',
  '',
];

const track = 't';

/** A small framework. */
function small(): Framework {
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'walk',
    name: 'Walk',
    competencies: [
      { id: 'c0', name: 'First' },
      { id: 'c1', name: 'Second' },
      { id: 'c2', name: 'Third' },
    ],
    tracks: [
      {
        id: track,
        name: 'T',
        levels: [
          { id: 'l0', title: 'One' },
          { id: 'l1', title: 'Two' },
          { id: 'l2', title: 'Three' },
        ],
        competencies: [
          { competency: 'c0', expectations: { l0: ['Does it.'], l2: ['Does it.', 'Shows it.'] } },
          { competency: 'c1', expectations: { l0: 'not-expected' } },
          { competency: 'c2' },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error('not a framework');
  return parsed.value;
}

type Operation = () => unknown;

/** A person who does anything in any order to a track that is saved, with what must hold all the while. */
export class EditWalk {
  /** How many operations were done. */
  done = 0;
  readonly #host = new TestHost(true);
  readonly #random: (limit: number) => number;
  #element!: CareerTrack;
  #store!: DocumentStore<Framework>;
  /** The document when the element was made. */
  #first = '';
  #made = 0;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  async run(steps: number): Promise<void> {
    await this.#open(undefined);
    const operations = this.#operations();
    for (let step = 1; step <= steps; step += 1) {
      const operation = operations[this.#random(operations.length)] as Operation;
      await (step % 250 === 0 ? this.#reload() : operation());
      this.done += 1;
      await this.#element.updateComplete;
      this.#checkDocument();
      if (step % 10 === 0) this.#checkShown();
      if (step % 50 === 0) await this.#checkSaved();
    }
    await this.#end();
  }

  get #levels(): string[] {
    return (this.#store.document.tracks[0]?.levels ?? []).map(({ id }) => id);
  }

  get #rows(): string[] {
    return (this.#store.document.tracks[0]?.competencies ?? []).map(({ competency }) => competency);
  }

  /** Each as often as it stands here. */
  #operations(): readonly Operation[] {
    const often = (count: number, operation: Operation): Operation[] =>
      Array<Operation>(count).fill(operation);
    return [
      ...often(30, () => this.#rewrite()),
      ...often(8, () => this.#key('Delete')),
      ...often(14, () => this.#element.undo()),
      ...often(10, () => this.#element.redo()),
      ...often(8, () => this.#move()),
      ...often(8, () => this.#rename()),
      ...often(8, () => this.#add()),
      ...often(5, () => this.#remove()),
      ...often(2, () => this.#paste()),
    ];
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#random(list.length)] as T;
  }

  #cell(): HTMLElement {
    return cell(this.#element, this.#random(this.#rows.length), this.#random(this.#levels.length));
  }

  async #rewrite(): Promise<void> {
    this.#key('Enter');
    if (!field(this.#element).checkVisibility()) throw new Error('The editor did not open.');
    write(this.#element, [this.#pick(words), this.#pick(words)].join(this.#random(2) ? '\n' : ' '));
    await this.#element.updateComplete;
    tell(this.#element, this.#random(5) ? 'Enter' : 'Escape');
  }

  #key(key: string): void {
    this.#cell().focus();
    tell(this.#element, key);
  }

  /** Moves a level or a competency by the keyboard, where there is room. */
  async #move(): Promise<void> {
    const isLevel = this.#random(2) === 0;
    const isBack = this.#random(2) === 0;
    const count = isLevel ? this.#levels.length : this.#rows.length;
    const place = this.#random(count);
    const head = isLevel ? levelHead(this.#element, place) : cell(this.#element, place, -1);
    const before = this.#store.document;
    head.focus();
    const [back, on] = isLevel ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    tell(this.#element, isBack ? back : on, ['Alt']);
    // What moves things comes on demand.
    if (place !== (isBack ? 0 : count - 1)) await until(() => this.#store.document !== before);
  }

  /** Does what a menu or form asks for to the store that the element was given. */
  #act(recipe: Recipe<Framework>): void {
    this.#store.update(recipe);
  }

  #rename(): void {
    const name = `Name ${(this.#made += 1)}`;
    if (this.#random(2)) this.#act(changeLevel({ track, level: this.#pick(this.#levels), title: name }));
    else this.#act(changeRow({ track, competency: this.#pick(this.#rows), name }));
  }

  #add(): void {
    const id = `new${(this.#made += 1)}`;
    if (this.#random(2) && this.#levels.length < 5) this.#act(addLevel({ track, id, title: id }));
    else if (this.#rows.length < 6) this.#act(addRow({ track, id, name: id }));
  }

  #remove(): void {
    if (this.#random(2) && this.#levels.length > 2)
      this.#act(removeLevel({ track, level: this.#pick(this.#levels) }));
    else if (this.#rows.length > 2) this.#act(removeRow({ track, competency: this.#pick(this.#rows) }));
  }

  /** What the preview of a pasted block does once a person agrees. */
  #paste(): void {
    const text = [0, 1].map(() => `${this.#pick(words)}\tPasted.`).join('\n');
    const target = { track, competency: this.#pick(this.#rows), level: this.#pick(this.#levels) };
    const grid = readClipboard({ text });
    if (!grid.ok) throw new Error('not a block');
    this.#act(pasteRecipe(planPaste(this.#store.document, target, grid.value)));
  }

  async #open(shown: string | undefined): Promise<void> {
    this.#store = createDocumentStore(small());
    const properties = { ...this.#host.properties(), frameworkStore: this.#store };
    this.#element = await editingOf({ properties });
    await this.#host.isRead(this.#element);
    if (shown !== undefined) await until(() => serialize(this.#store.document) === shown);
    this.#first = serialize(this.#store.document);
  }

  /** Takes all back, does all again, takes the element away and makes another one over the same storage. */
  async #reload(): Promise<void> {
    await this.#end();
    while (this.#element.redo());
    const last = serialize(this.#store.document);
    this.#element.parentElement?.remove();
    await until(() => serialize(this.#host.document() as Framework) === last);
    await this.#open(last);
  }

  async #end(): Promise<void> {
    const last = serialize(this.#store.document);
    let steps = 0;
    while (this.#element.undo()) steps += 1;
    expect(serialize(this.#store.document)).to.equal(this.#first);
    for (let step = 0; step < steps; step += 1) this.#element.redo();
    expect(serialize(this.#store.document)).to.equal(last);
    await this.#checkSaved();
  }

  #checkDocument(): void {
    expect(parseFramework(this.#store.document).ok).to.equal(true);
  }

  #checkShown(): void {
    const { columns, groups } = buildMatrix(this.#store.document, track);
    const titles = all(this.#element, '.grid .lv .lv-title').map(textOf);
    // A level without a name is shown by its number.
    expect(titles).to.deep.equal(columns.map(({ title }, place) => title ?? String(place + 1)));
    groups
      .flatMap(({ rows }) => rows)
      .forEach(({ name, cells }, place) => {
        const head = cell(this.#element, place, -1);
        expect(head.getAttribute('abbr')).to.equal(name);
        cells.forEach((content, level) => {
          const statements = content.state === 'defined' ? (content.expectation.statements ?? []) : [];
          const shown = cell(this.#element, place, level).querySelectorAll('[part~=statement]');
          const texts = statements.map(({ text }) => text.replace(/\s+/g, ' ').trim());
          expect([...shown].map(textOf)).to.deep.equal(texts);
        });
      });
  }

  async #checkSaved(): Promise<void> {
    window.dispatchEvent(new Event('pagehide'));
    const shown = serialize(this.#store.document);
    await until(() => serialize(this.#host.document() as Framework) === shown);
  }
}
