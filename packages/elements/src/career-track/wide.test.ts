import { expect } from 'chai';
import {
  all,
  analyst,
  control,
  mount,
  node,
  one,
  sample,
  settled,
  textOf,
  texts,
  until,
} from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const cellsOf = (element: CareerTrack, competency: string): string[] => {
  const row = all(element, 'tbody tr').find((candidate) =>
    textOf(candidate.firstElementChild).startsWith(competency),
  );
  return [...(row?.querySelectorAll('td') ?? [])].map(textOf);
};

describe('A track in a wide container', () => {
  it('is a table to a screen reader: named, with row and column heads, in words that need no picture', async () => {
    const element = await analyst();
    const table = one(element, 'table');
    expect(table.getAttribute('role')).to.equal('table');
    const caption = element.renderRoot.querySelector(`#${table.getAttribute('aria-labelledby')}`);
    expect(textOf(caption)).to.equal(
      'Data Analyst: expected behaviour for each competency at levels A1 to A5. Your level is A3. The next level is A4.',
    );
    expect(all(element, '[role=columnheader][scope=col]')).to.have.length(6);
    expect(all(element, 'tbody tr:not(.theme) > [role=rowheader][scope=row]')).to.have.length(8);
    expect(all(element, '[role=cell]')).to.have.length(40);
    expect(texts(element, 'th[aria-current]')).to.deep.equal([
      'A3 You are here Senior Analyst Owns one subject area',
    ]);
    expect(textOf(one(element, 'th.next'))).to.include('Next level');
    expect(texts(element, '.theme th')).to.deep.equal(['Craft', 'Working with others', 'Impact']);
  });

  it("gives the facts, the date in the reader's language", async () => {
    const element = await analyst({ locale: 'en-GB' });
    expect(texts(element, '.facts div')).to.deep.equal([
      'Function Data and Insight',
      'Type Individual contributor',
      'Owner Analytics guild',
      'Reviewed 3 March 2025',
    ]);
  });

  it('marks what changes at the next level, and says it in one sentence', async () => {
    const element = await analyst();
    expect(textOf(one(element, '.legend bdi'))).to.equal(
      'At A4, 6 competencies ask for something new, 1 widens, and 1 stays as it is.',
    );
    expect(cellsOf(element, 'Data care')[3]).to.equal('Same as A3.');
    expect(cellsOf(element, 'Analysis')[3]).to.match(
      /^Wider: Designs .* New: Writes .* Keeps one from A3\.$/,
    );
  });

  it('shows the next level in full when changes are not marked', async () => {
    const element = await analyst();
    control(element, 'Mark what changes').click();
    await element.updateComplete;
    expect(all(element, '.legend')).to.have.length(0);
    expect(cellsOf(element, 'Data care')[3]).to.include(
      'Keeps the definitions for one subject area current.',
    );
  });

  it('marks nothing for a reader who has not said where they are', async () => {
    const element = await analyst({ level: undefined });
    expect(all(element, '.own, .next, .legend, th[aria-current], .check')).to.have.length(0);
  });

  it('marks nothing beyond the last level', async () => {
    const element = await analyst({ level: 'a5' });
    expect(all(element, '.own').length).to.be.greaterThan(0);
    expect(all(element, '.next, .legend, .check')).to.have.length(0);
  });

  it('compares with a target further on', async () => {
    const element = await analyst({ target: 'a5' });
    expect(textOf(one(element, 'th.next'))).to.include('Target');
    expect(textOf(one(element, 'caption'))).to.include('The target is A5.');
    expect(textOf(one(element, '.legend'))).to.include('At A5');
  });

  it('hides and shows levels, and keeps at least one', async () => {
    const element = await analyst();
    for (const code of ['A1', 'A2', 'A4', 'A5', 'A3']) {
      control(element, code).click();
      await element.updateComplete;
    }
    expect(texts(element, 'thead .lv-code')).to.deep.equal(['A3']);
    expect(control(element, 'A3').getAttribute('aria-pressed')).to.equal('true');
    control(element, 'A5').click();
    await element.updateComplete;
    expect(texts(element, 'thead .lv-code')).to.deep.equal(['A3', 'A5']);
  });

  it('draws the ladders, and says where the path divides', async () => {
    const element = await analyst();
    expect(one(element, '.lines').getAttribute('aria-label')).to.equal(
      'Specialist: A1, A2, A3, A4, and A5. Manager: M1 and M2.',
    );
    expect(textOf(one(element, 'figcaption bdi'))).to.equal(
      'After A3 the path divides. A4 and M1 are the same grade, and you can cross between them.',
    );
    expect(all(element, '.node.here')).to.have.length(1);
    expect(all(element, '.node.ahead')).to.have.length(1);
  });

  it('goes to the sibling track, tells the page, and moves the focus to the new title', async () => {
    const element = await analyst();
    const heard: string[] = [];
    element.addEventListener('ct-track-select', ({ detail }) => heard.push(detail.track));
    control(element, 'See Analytics Manager').click();
    await settled(element);
    expect(heard).to.deep.equal(['analytics-manager']);
    expect(element.getAttribute('track')).to.equal('analytics-manager');
    await until(() => element.shadowRoot?.activeElement === one(element, '.title'));
    expect(textOf(one(element, '.title'))).to.equal('Analytics Manager');
  });

  it('stays where it is if the page opens the sibling itself', async () => {
    const element = await analyst();
    element.addEventListener('ct-track-select', (event) => event.preventDefault());
    control(element, 'See Analytics Manager').click();
    await element.updateComplete;
    expect(element.track).to.equal('analyst');
  });

  it('keeps its head in view while the page scrolls, below a fixed header of the page', async () => {
    const element = await analyst();
    element.style.setProperty('--ct-sticky-top', '40px');
    element.after(node('div'));
    (element.nextElementSibling as HTMLElement).style.blockSize = '3000px';
    window.scrollTo(0, 600);
    expect(Math.round(one(element, 'thead').getBoundingClientRect().top)).to.equal(40);
    window.scrollTo(0, 0);
  });

  it('prints every level, and goes back to what was shown', async () => {
    const element = await analyst({}, 360);
    window.dispatchEvent(new Event('beforeprint'));
    expect(texts(element, 'thead .lv-code')).to.deep.equal(['A1', 'A2', 'A3', 'A4', 'A5']);
    expect(all(element, 'tbody tr:not(.theme)')).to.have.length(8);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(element, 'table')).to.have.length(0);
  });

  it('gives its texts in the words of the page', async () => {
    const element = await analyst({
      messages: {
        youAreHere: 'Hier bist du',
        language: 'de',
        countsNew: { one: '{count} neu', other: '{count} neue' },
      },
    });
    expect(texts(element, '.lv-flag')[0]).to.equal('Hier bist du');
    expect(textOf(one(element, '.legend'))).to.include('6 neue');
    expect(one(element, '.legend').lang).to.equal('de');
  });
});

describe('A track with many levels', () => {
  it('scrolls sideways under a fixed first column, in a named region that the keyboard reaches', async () => {
    const { bigFramework } = await import('../../../../examples/frameworks/wide.mjs');
    const element = await mount({ properties: { framework: bigFramework(30, 12), level: 'l3' } });
    const region = one(element, '.scroller');
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('role')).to.equal('region');
    expect(textOf(element.renderRoot.querySelector(`#${region.getAttribute('aria-labelledby')}`))).to.include(
      'levels L1 to L12',
    );
    const before = one(element, 'tbody th[scope=row]').getBoundingClientRect().left;
    region.scrollLeft = 500;
    region.scrollTop = 300;
    expect(region.scrollLeft).to.be.greaterThan(400);
    const row = all(element, 'tbody th[scope=row]').find(
      (head) => head.getBoundingClientRect().top > region.getBoundingClientRect().top + 100,
    );
    expect(Math.round((row as HTMLElement).getBoundingClientRect().left)).to.equal(Math.round(before));
    expect(Math.round(one(element, 'thead').getBoundingClientRect().top)).to.equal(
      Math.round(region.getBoundingClientRect().top),
    );
  });

  it('prints them on several sheets', async () => {
    const { bigFramework } = await import('../../../../examples/frameworks/wide.mjs');
    const element = await mount({ properties: { framework: bigFramework(3, 13) } });
    window.dispatchEvent(new Event('beforeprint'));
    expect(
      all(element, 'table').map((table) => table.querySelectorAll('thead .lv-code').length),
    ).to.deep.equal([6, 6, 1]);
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('A track in a container of middle width', () => {
  it("shows three levels with the reader's in the middle, and pages to the others", async () => {
    const element = await analyst({}, 820);
    const codes = (): string[] => texts(element, 'thead .lv-code');
    expect(codes()).to.deep.equal(['A2', 'A3', 'A4']);
    expect(textOf(one(element, '.pager'))).to.equal('Showing A2 to A4 of A1 to A5');
    one(element, '[aria-label="Show later levels"]').click();
    await element.updateComplete;
    expect(codes()).to.deep.equal(['A3', 'A4', 'A5']);
    expect(textOf(one(element, '[role=status]'))).to.equal('Showing A3 to A5 of A1 to A5');
    one(element, '[aria-label="Show later levels"]').click();
    await element.updateComplete;
    expect(codes()).to.deep.equal(['A3', 'A4', 'A5']);
    for (let step = 0; step < 4; step += 1) one(element, '[aria-label="Show earlier levels"]').click();
    await element.updateComplete;
    expect(codes()).to.deep.equal(['A1', 'A2', 'A3']);
  });

  it('starts again when a track with other levels comes in its place', async () => {
    const element = await analyst({ track: undefined }, 820);
    one(element, '[aria-label="Show later levels"]').click();
    await element.updateComplete;
    element.framework = await sample('nurse-ar');
    await until(() => texts(element, 'thead .lv-code')[0]?.startsWith('N'));
    expect(texts(element, 'thead .lv-code')).to.deep.equal(['N1', 'N2', 'N3']);
  });
});
