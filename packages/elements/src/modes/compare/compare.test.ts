import { expect } from 'chai';
import { all, analyst, control, mount, one, sample, textOf, texts } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const comparing = async (properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> =>
  analyst({ mode: 'compare', ...properties }, width);

/** Two levels and one theme: what is kept, what grows, what is dropped, what nobody wrote, what nobody asks. */
const ragged = {
  schemaVersion: 1,
  id: 'f',
  name: 'F',
  themes: [{ id: 'craft', name: 'Craft' }],
  competencies: ['Kept', 'Grown', 'Dropped', 'Unwritten', 'Unasked', 'Bare'].map((name) => ({
    id: name.toLowerCase(),
    name,
    theme: 'craft',
  })),
  tracks: [
    {
      id: 't',
      name: 'T',
      levels: [
        { id: 'b1', code: 'B1' },
        { id: 'b2', code: 'B2' },
        { id: 'b3', title: 'Third' },
      ],
      competencies: [
        { competency: 'kept', expectations: { b1: ['Keeps a list.'], b2: ['Keeps a list.'], b3: ['x'] } },
        {
          competency: 'grown',
          expectations: {
            b1: ['Checks the numbers of one report before it goes out.', 'Asks early.'],
            b2: ['Asks early.', 'Checks the numbers of every report before it goes out.', 'Says no.'],
          },
        },
        { competency: 'dropped', mustHave: true, expectations: { b1: ['Asks.'], b2: 'not-expected' } },
        { competency: 'unwritten', expectations: { b1: ['Asks.'] } },
        { competency: 'unasked', expectations: { b1: 'not-expected', b2: 'not-expected' } },
        { competency: 'bare', expectations: { b2: [] } },
      ],
    },
  ],
};
const raggedTrack = async (level?: string, width = 1200): Promise<CareerTrack> =>
  mount({ width, properties: { framework: ragged, mode: 'compare', level } });
const select = async (element: CareerTrack, side: 0 | 1, index: number): Promise<void> => {
  const choice = all(element, 'select')[side] as HTMLSelectElement;
  choice.selectedIndex = index;
  choice.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
const show = async (element: CareerTrack, filter: string): Promise<void> => {
  control(element, filter).click();
  await element.updateComplete;
};
const row = (element: CareerTrack, name: string): HTMLElement => {
  const found = all(element, 'tbody tr').find((one) => textOf(one.querySelector('th')).startsWith(name));
  if (!found) throw new Error(`No row ${name}.`);
  return found;
};
const cell = (element: CareerTrack, name: string, column: number): string[] =>
  [...row(element, name).querySelectorAll(`td:nth-of-type(${column + 1}) :is(li, p)`)].map(textOf);
const chosen = (element: CareerTrack): string[] =>
  all(element, 'select').map((choice) => textOf((choice as HTMLSelectElement).selectedOptions[0]));
const shownRows = (element: CareerTrack): string[] =>
  all(element, 'tbody:not([hidden]) tr:not(.theme, [hidden]) th').map((head) => textOf(head));
const status = (element: CareerTrack): string => textOf(one(element, '[role=status]'));
const says = (element: CareerTrack): string =>
  textOf(one(element, '.cmp-says')).replace(/[\u2068\u2069]/g, '');

describe('Which levels are compared', () => {
  it("the reader's own with the one they aim at", async () => {
    expect(chosen(await comparing())).to.deep.equal([
      'A3 Senior Analyst (you are here)',
      'A4 Lead Analyst (next level)',
    ]);
    expect(chosen(await comparing({ level: 'a2', target: 'a4' }))).to.deep.equal([
      'A2 Analyst (you are here)',
      'A4 Lead Analyst (target)',
    ]);
  });

  it('without a level, the first two; at the last level, the step up to it', async () => {
    const framework = await sample('data-analyst');
    const anyone = await mount({ properties: { framework, mode: 'compare' } });
    expect(chosen(anyone)).to.deep.equal(['A1 Associate Analyst', 'A2 Analyst']);
    expect(chosen(await comparing({ level: 'a5' }))).to.deep.equal([
      'A4 Lead Analyst',
      'A5 Principal Analyst (you are here)',
    ]);
  });

  it('others when a person chooses them, until the track or the reader is another', async () => {
    const element = await comparing();
    await select(element, 1, 1);
    await show(element, 'Something new');
    expect(chosen(element)[1]).to.equal('A2 Analyst');
    expect(texts(element, 'thead .lv-title')).to.deep.equal(['Competency', 'Senior Analyst', 'Analyst']);
    element.level = 'a2';
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['A2 Analyst (you are here)', 'A3 Senior Analyst (next level)']);
    expect(all(element, 'input:checked').map((input) => textOf(input.parentElement))).to.deep.equal([
      'All 8',
    ]);
  });

  it('exchanged by one button, and back', async () => {
    const element = await comparing();
    const before = one(element, 'section').textContent;
    const swap = one(element, '[aria-label="Swap the two levels"]');
    swap.click();
    await element.updateComplete;
    expect(chosen(element)[0]).to.equal('A4 Lead Analyst (next level)');
    swap.click();
    await element.updateComplete;
    expect(one(element, 'section').textContent).to.equal(before);
  });
});

describe('What the comparison says', () => {
  it('sums up in a sentence, beside the author’s own account of the step', async () => {
    const element = await comparing();
    expect(says(element)).to.equal('7 of the 8 competencies ask for more at A4. Data care stays as it is.');
    expect(textOf(one(element, '.cmp-step'))).to.match(/^The step is from owning one subject area/);
    await select(element, 0, 1);
    expect(all(element, '.cmp-step'), 'it is about one step').to.deep.equal([]);
  });

  it('names what later levels do not ask, and counts everything', async () => {
    const element = await raggedTrack();
    expect(says(element)).to.equal(
      '2 of the 6 competencies ask for more at B2. Kept stays as it is. 2 are not expected at B2. 1 is not defined at B2 yet.',
    );
    expect(texts(element, '.cmp-filters label')).to.deep.equal([
      'All 6',
      'Something new 2',
      'Wider only 0',
      'No change 1',
      'Nothing asked at B2 3',
    ]);
    expect(textOf(one(element, '.theme td'))).to.equal(
      '2 ask for something new, 1 stays as it is, and 3 ask nothing at B2',
    );
  });

  it('never says that a lower level asks for more', async () => {
    const element = await comparing({ level: 'a4', target: 'a3' });
    expect(says(element)).to.equal('7 of the 8 competencies ask for less at A3. Data care stays as it is.');
    expect(texts(element, '.cmp-sum p')[0]).to.equal('New, Wider and Same say what A4 asks beyond A3.');
    expect(cell(element, 'Data care', 1)).to.deep.equal([
      'Keeps the definitions for one subject area current.',
      'Traces a wrong number to its cause and fixes the cause.',
    ]);
    expect(cell(element, 'Explaining', 0)[0]).to.equal('New Writes board papers that need no rework.');
    expect(textOf(one(element, '.note'))).to.match(/^Levels add up: what A3 asks still applies at A4/);
  });

  it('says when both are the same level', async () => {
    const element = await comparing();
    await select(element, 1, 2);
    expect(says(element)).to.equal('From and To are the same level. Choose another one to see what changes.');
    expect(status(element)).to.equal(says(element));
    expect(all(element, 'table, input')).to.deep.equal([]);
  });

  it('has a sentence for none and for all', async () => {
    const kept = {
      ...ragged,
      tracks: [{ ...ragged.tracks[0], competencies: [ragged.tracks[0]?.competencies[0]] }],
    };
    const element = await mount({ properties: { framework: kept, mode: 'compare' } });
    expect(says(element)).to.equal('No competency asks for more at B2.');
    await select(element, 1, 2);
    expect(says(element)).to.equal('The only competency asks for more at Third.');
  });
});

describe('The two columns', () => {
  it('tag each statement: first what is new, then what is wider, then what is the same', async () => {
    const element = await raggedTrack();
    expect(cell(element, 'Grown', 0)).to.deep.equal([
      'Checks the numbers of one report before it goes out.',
      'Asks early.',
    ]);
    expect(cell(element, 'Grown', 1)).to.deep.equal([
      'New Says no.',
      'Wider Checks the numbers of every report before it goes out.',
      'Same Asks early.',
    ]);
  });

  it('underline the words that differ, as an insertion only where they are added', async () => {
    const element = await raggedTrack();
    expect(texts(element, 'ins')).to.deep.equal(['every']);
    expect(texts(element, '.cmp-was')).to.deep.equal(['one']);
    expect(all(element, 'del, s')).to.deep.equal([]);
    expect(textOf(one(element, '.note'))).to.include('Underlined words are what changes.');
    await select(element, 1, 2);
    expect(textOf(one(element, '.note'))).not.to.include('Underlined');
  });

  it('say in words where a level asks nothing, and what must be had', async () => {
    const element = await raggedTrack();
    expect(cell(element, 'Dropped', 1)).to.deep.equal(['Not expected here']);
    expect(cell(element, 'Unwritten', 1)).to.deep.equal(['Not defined yet']);
    expect(cell(element, 'Unasked', 0)).to.deep.equal(['Not expected here']);
    expect(cell(element, 'Bare', 0)).to.deep.equal(['Not defined yet']);
    expect(cell(element, 'Bare', 1)).to.deep.equal(['New']);
    expect(texts(element, '.must')).to.deep.equal(['Must-have at B1']);
    expect(texts(await comparing(), '.must')).to.deep.equal(Array(3).fill('Must-have at A4'));
  });

  it('fold what is the same in a narrow container, where each says its level', async () => {
    const element = await raggedTrack('b1', 360);
    const grown = row(element, 'Grown');
    expect(texts(element, '.cmp-level').slice(0, 2)).to.deep.equal(['B1 (you are here)', 'B2 (next level)']);
    const details = grown.querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(textOf(details.querySelector('summary'))).to.equal('Keeps one from B1');
    expect(textOf(details.querySelector('li'))).to.equal('Same Asks early.');
    expect(textOf(row(element, 'Kept').querySelector('summary'))).to.equal('Same as B1');
  });
});

describe('The filter', () => {
  it('shows what it says, and tells a screen reader how many', async () => {
    const element = await comparing();
    await show(element, 'Something new');
    expect(shownRows(element)).to.have.length(6);
    expect(status(element)).to.equal('Showing 6 of 8 competencies.');
    await show(element, 'No change');
    expect(shownRows(element)).to.deep.equal(['Data care']);
    expect(texts(element, 'tbody:not([hidden]) [part=theme]')).to.deep.equal(['Craft']);
    await select(element, 1, 4);
    expect(status(element)).to.equal('Comparing A3 with A5. Showing 0 of 8 competencies.');
    expect(texts(element, 'section > .soft')).to.deep.equal(['There is none between A3 and A5.']);
  });

  it('holds on paper for nothing: every row is printed', async () => {
    const element = await raggedTrack(undefined, 360);
    await show(element, 'No change');
    window.dispatchEvent(new Event('beforeprint'));
    expect(shownRows(element)).to.have.length(6);
    expect(all(element, 'details')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shownRows(element)).to.deep.equal(['Kept']);
  });
});
