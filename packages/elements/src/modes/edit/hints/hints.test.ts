import { parseFramework, type Framework } from '@career-tracks/core';
import { expect } from 'chai';
import { problemsOf } from '../../../../testing/axe.js';
import {
  cell,
  editing,
  editingOf,
  focused,
  frameworkOf,
  press,
  said,
  write,
} from '../../../../testing/editing.js';
import { all, control, one, resize, settled, textOf, texts, until } from '../../../../testing/mount.js';
import type { CareerTrack } from '../../../index.js';

/** A track in which every cell of `rows` by two levels says the same words. */
function wordy(rows: number, language: string, words = 'Leverages synergies.'): Framework {
  const ids = Array.from({ length: rows }, (_, index) => `c${index}`);
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    language,
    competencies: ids.map((id) => ({ id, name: `Skill ${id}`, description: 'About it.' })),
    tracks: [
      {
        id: 't',
        name: 'T',
        description: 'About it.',
        levels: [
          { id: 'a', code: 'A1', title: 'One', description: 'About it.' },
          { id: 'b', code: 'A2', title: 'Two', description: 'About it.' },
        ],
        competencies: ids.map((competency) => ({
          competency,
          expectations: { a: [words], b: [`${words} Plans the week.`] },
        })),
      },
    ],
  });
  if (!parsed.ok) throw new Error('not a framework');
  return parsed.value;
}

/** The element once the track is checked. */
async function checked(element: CareerTrack): Promise<CareerTrack> {
  await until(() => element.renderRoot.querySelector('.hints'));
  return element;
}

const title = (element: CareerTrack): string => textOf(one(element, '.hints-title'));
const places = (element: CareerTrack): string[] => texts(element, '.hint-items li > :first-child');
const dismissals = (element: CareerTrack): HTMLElement[] => all(element, '.hints .dismiss');
const marks = (): string[] =>
  [...(CSS.highlights.get('wording-hint') ?? [])].map((range) => (range as Range).toString());

describe('Hints on wording', () => {
  it('stand in a list beside the table, by kind, under their cells, and under the words', async () => {
    const element = await checked(await editing());
    expect(title(element)).to.equal('4 wording hints');
    expect(texts(element, '.hint-kind')).to.deep.equal(['Same as another level1', 'Two behaviours3']);
    expect(places(element)).to.deep.equal([
      'Data care, A4',
      'Analysis, A2',
      'Working with partners, A3',
      'Working with partners, A4',
    ]);
    expect(textOf(cell(element, 1, 1).querySelector('.hint'))).to.equal(
      '“Picks” and “states” are two behaviours: a line for each is easier to rate',
    );
    await until(() => marks().length === 3);
    expect(marks()).to.deep.equal(['states', 'shapes', 'shapes']);
    element.mode = 'view';
    await until(() => marks().length === 0);
  });

  it('lead to their cells', async () => {
    const element = await checked(await editing());
    control(element, 'Working with partners, A4').click();
    expect(focused(element)).to.equal(cell(element, 4, 3));
  });

  it('that are dismissed stay away, in the document; the focus goes on, and one undo brings each back', async () => {
    const element = await checked(await editing());
    dismissals(element)[1]?.focus();
    await press(element, 'Enter');
    expect(title(element)).to.equal('3 wording hints');
    expect(said(element)).to.equal('3 wording hints');
    expect(cell(element, 1, 1).querySelector('.hint')).to.equal(null);
    expect(frameworkOf(element).extensions?.['dismissedHints']).to.have.length(1);
    expect(focused(element)).to.equal(dismissals(element)[1]);
    expect(focused(element)?.getAttribute('aria-label')).to.match(/: Working with partners, A3$/);
    for (const button of dismissals(element).reverse()) {
      button.focus();
      await press(element, 'Enter');
    }
    expect(title(element)).to.equal('No wording hints');
    expect(textOf(focused(element))).to.equal('Show 4 hints you dismissed');
    await press(element, 'Control+z');
    expect(said(element)).to.equal('Undid: kept the wording.');
    await until(() => title(element) === '1 wording hint');
    control(element, 'Show 3 hints you dismissed').click();
    await until(() => title(element) === '4 wording hints');
    expect(textOf(focused(element))).to.not.equal('');
    expect(one(element, '.hints').contains(focused(element))).to.equal(true);
    await press(element, 'Control+z');
    await until(() => title(element) === '1 wording hint');
  });

  it('are all there still where the host refuses to dismiss them', async () => {
    const element = await checked(await editing());
    element.addEventListener('ct-before-change', (event) => event.preventDefault());
    dismissals(element)[0]?.click();
    await settled(element);
    expect(title(element)).to.equal('4 wording hints');
  });

  it('follow what is written', async () => {
    const element = await checked(await editing());
    cell(element, 0, 0).focus();
    await press(element, 'Enter');
    write(element, 'Leverages synergies.');
    await press(element, 'Enter');
    await until(() => cell(element, 0, 0).querySelector('.hint'));
    expect(title(element)).to.equal('6 wording hints');
    await until(() => marks().length === 5);
    await press(element, 'Control+z');
    await until(() => title(element) === '4 wording hints');
    expect(cell(element, 0, 0).querySelector('.hint')).to.equal(null);
    await until(() => marks().length === 3);
  });

  it('are about shape alone in a language that the checker does not know', async () => {
    for (const [language, hints] of [
      ['en', 8],
      ['cy', 0],
    ] as const) {
      const element = await checked(await editingOf({ properties: { framework: wordy(2, language) } }));
      expect(texts(element, '.grid .hint'), language).to.have.length(hints);
      cell(element, 0, 0).focus();
      await press(element, 'Enter');
      expect(all(element, '.editor .hint').length > 0, language).to.equal(hints > 0);
    }
  });

  it('are drawn a few of each kind at a time', async () => {
    const element = await checked(await editingOf({ properties: { framework: wordy(300, 'en') } }));
    expect(Number(/\d+/.exec(title(element).replace(',', ''))?.[0])).to.be.above(1000);
    const kinds = all(element, '.hint-kind').length;
    expect(all(element, '.hint-items li').length).to.be.at.most(kinds * 5);
    const before = all(element, '.hint-items li').length;
    control(element, 'Show more').click();
    await settled(element);
    expect(all(element, '.hint-items li')).to.have.length(before + 50);
    await until(() => focused(element) === all(element, '.hint-items li')[5]?.querySelector('button'));
  }).timeout(30_000);

  it('fold to one line above the track where there is no room beside it', async () => {
    const element = await checked(await editing({}, 800));
    const hints = one(element, '.hints') as HTMLDetailsElement;
    expect(hints.open).to.equal(false);
    expect(textOf(hints.querySelector('summary'))).to.equal(
      '4 wording hints Same as another level 1Two behaviours 3',
    );
    const [top, grid] = [hints, one(element, '.grid')].map((each) => each.getBoundingClientRect().top);
    expect(top).to.be.below(grid as number);
    hints.querySelector('summary')?.click();
    control(element, 'Analysis, A2').click();
    expect(focused(element)).to.equal(cell(element, 1, 1));
    await resize(element, 1200, 'wide');
    expect(one(element, '.hints').localName).to.equal('aside');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`have nothing that axe finds, ${scheme}, at any width`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.backgroundColor = 'Canvas';
      document.documentElement.lang = 'en-GB';
      for (const width of [360, 800, 1280]) {
        const element = await checked(await editing({}, width));
        one(element, '.hints').setAttribute('open', '');
        dismissals(element)[0]?.click();
        await settled(element);
        expect(await problemsOf(element), `${width}`).to.deep.equal([]);
        (element.parentElement as HTMLElement).remove();
      }
    }).timeout(30_000);
  }
});
