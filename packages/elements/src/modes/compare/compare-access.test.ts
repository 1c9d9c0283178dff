import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { problemsOf } from '../../../testing/axe.js';
import { all, analyst, mount, one, sample, textOf, texts, until } from '../../../testing/mount.js';

const widths = { narrow: 360, medium: 800, wide: 1280 };

describe('Comparing is for everyone', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [layout, width] of Object.entries(widths)) {
      it(`axe finds nothing, ${layout}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        // axe takes a page without a background for white.
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        const element = await analyst({ mode: 'compare' }, width);
        expect(await problemsOf(element)).to.deep.equal([]);
        for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
        one(element, '[aria-label="Swap the two levels"]').click();
        element.framework = await sample('nurse-ar');
        element.track = undefined;
        await element.updateComplete;
        expect(await problemsOf(element)).to.deep.equal([]);
      }).timeout(60_000);
    }
  }

  it('a keyboard chooses the filter, exchanges the levels and keeps its place', async () => {
    const element = await analyst({ mode: 'compare' });
    const status = (): string => textOf(one(element, '[role=status]'));
    one(element, 'input:checked').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => status() === 'Showing 6 of 8 competencies.');
    expect(textOf(element.shadowRoot?.activeElement?.parentElement)).to.equal('Something new 6');
    const swap = one(element, '[aria-label="Swap the two levels"]');
    swap.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status() === 'Comparing A4 with A3. Showing 6 of 8 competencies.');
    expect(texts(element, 'thead .lv-title').slice(1)).to.deep.equal(['Lead Analyst', 'Senior Analyst']);
    expect(element.shadowRoot?.activeElement).to.equal(swap);
  });

  it('a keyboard opens what is folded', async () => {
    const element = await analyst({ mode: 'compare' }, 360);
    const details = one(element, 'details') as HTMLDetailsElement;
    one(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => details.open);
  });

  it('is a table to a screen reader at every width: named, with heads for columns, rows and themes', async () => {
    for (const width of Object.values(widths)) {
      const element = await analyst({ mode: 'compare' }, width);
      const table = one(element, '[role=table]');
      const caption = element.shadowRoot?.getElementById(table.getAttribute('aria-labelledby') ?? '');
      expect(textOf(caption)).to.equal(
        'Expected behaviour at A3 and A4, with what is new, wider or the same at A4.',
      );
      expect(all(element, '[role=columnheader]')).to.have.length(3);
      for (const row of all(element, '[role=row]'))
        expect(
          [...row.children].reduce((sum, cell) => sum + Number(cell.getAttribute('aria-colspan') ?? 1), 0),
        ).to.equal(3);
      expect(all(element, 'tbody :is(td, th):not([role])')).to.deep.equal([]);
    }
  });

  it('follows the direction of the text, and says which language is whose', async () => {
    const element = await mount({
      properties: { framework: await sample('nurse-ar'), level: 'n2', mode: 'compare' },
    });
    const [first, second, third] = all(element, 'thead th').map((head) => head.getBoundingClientRect().left);
    expect((first ?? 0) > (second ?? 0) && (second ?? 0) > (third ?? 0)).to.equal(true);
    for (const part of all(element, '.tag, .must, .note, .toolbar, .theme td'))
      expect(part.lang, part.className).to.equal('en');
    expect(one(element, '.cmp-step').closest('[lang]')?.getAttribute('lang')).to.equal('ar');
  });
});
