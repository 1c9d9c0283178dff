import { expect } from 'chai';
import { bigFramework } from '../../../../../examples/frameworks/wide.mjs';
import { assessing, lineOf, radio, rowOf } from '../../../testing/assessment.js';
import { all, control, one, texts, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const names = { self: 'Noor Haddad', manager: 'Tom Okafor' };

/** 150 competencies and five levels; nothing is rated yet. The figures and the plan have come. */
async function wide(): Promise<CareerTrack> {
  const element = await assessing({
    framework: bigFramework(150, 5),
    track: undefined,
    level: 'l3',
    assessment: undefined,
    raters: { viewer: 'self', names },
  });
  await until(() => element.renderRoot.querySelector('.gaps') && element.renderRoot.querySelector('.plan'));
  return element;
}

/** Does something and waits for the drawing; the parts that match `selector` and are not as they were. */
async function touched(
  element: CareerTrack,
  selector: string,
  act: () => Promise<unknown>,
): Promise<Element[]> {
  const found = new Set<Element>();
  const take = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) {
      const part = (target instanceof Element ? target : target.parentElement)?.closest(selector);
      if (part) found.add(part);
    }
  };
  const observer = new MutationObserver(take);
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(element.renderRoot, everything);
  await act();
  await element.updateComplete;
  take(observer.takeRecords());
  observer.disconnect();
  return [...found];
}

const rows = '.ratings > ul > li';

describe('The work that assessing costs, with 150 competencies', () => {
  it('a rating writes into its own row, the panel, and its own gap, and into no other row', async () => {
    const element = await wide();
    const row = await rowOf(element, 'Planning stock', true);
    const lines = all(element, '.gaps tbody tr');
    const changed = await touched(element, `${rows}, .ready, .gaps tbody tr`, async () => {
      radio(row, 'Meets').click();
      await until(() => lineOf(row)[0] === 'You Meets');
    });
    const place = all(element, rows).indexOf(row);
    expect(changed).to.have.members([row, one(element, '.ready'), lines[place]]);
    expect(all(element, '.gaps tbody tr')).to.deep.equal(lines);
  });

  it('a row is drawn again only for what is said of it: counted', async () => {
    const element = await wide();
    let drawn = 0;
    // Each row that nobody has written a note on asks for this word once each time that it is drawn.
    element.messages = {
      noNotes: {
        get other() {
          drawn += 1;
          return 'No notes';
        },
      },
    };
    await element.updateComplete;
    expect(drawn).to.equal(150);
    const row = await rowOf(element, 'Planning stock', true);
    expect(drawn).to.equal(151);
    radio(row, 'Meets').click();
    await element.updateComplete;
    expect(drawn).to.equal(152);
    row.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }));
    element.requestUpdate();
    await element.updateComplete;
    expect(drawn).to.equal(152);
  });

  it('a note, a flag and what both settle on write into their own row', async () => {
    const element = await wide();
    const row = await rowOf(element, 'Planning stock', true);
    const changed = await touched(element, rows, async () => {
      const text = row.querySelector('textarea') as HTMLTextAreaElement;
      text.value = 'Counted the stock of two sites in May.';
      control(element, 'Add note').click();
      await until(() => texts(element, '.notes .words').length === 1);
      control(element, 'Talk about this').click();
    });
    expect(changed).to.deep.equal([row]);
  });

  it('an action of the plan writes into the plan and into no row of the list', async () => {
    const element = await wide();
    const changed = await touched(element, `${rows}, .gaps, .plan`, async () => {
      control(element, 'Add an action').click();
      await until(() => all(element, '.plan tbody tr').length > 0);
    });
    expect(changed).to.deep.equal([one(element, '.plan')]);
  });
});
