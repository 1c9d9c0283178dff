import { defaultWorkbook } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { textOf, until } from '../../testing/page.js';
import { answered, button, found, responseOf, said, workbook } from '../../testing/workbook.js';
import type { TrackWorkbook } from './track-workbook.js';

const choose = async (element: TrackWorkbook, value: string): Promise<void> => {
  (await found(element, `input[value="${value}"]`)).click();
  await element.updateComplete;
};
const rail = (element: TrackWorkbook): string[] =>
  [...element.renderRoot.querySelectorAll('.rail li')].map(textOf);
const steps = defaultWorkbook.steps.map(({ id }) => id);

describe('<track-workbook>', () => {
  it('opens at the page to read, and then where something is left to answer', async () => {
    const fresh = await workbook();
    expect(textOf(await found(fresh, '.title'))).to.equal(defaultWorkbook.steps[0]?.title);
    const later = await workbook({ response: answered([{ step: 'competencies-defined', value: 'yes' }]) });
    expect(textOf(await found(later, '.eyebrow'))).to.equal('Foundations, step 2 of 12');
  });

  it('keeps an answer in the response, and tells the host by ids alone', async () => {
    const element = await workbook({ step: 'tracks-exist' });
    const heard: unknown[] = [];
    element.addEventListener('ct-change', ({ detail: { document, type, at } }) =>
      heard.push([document, type, at]),
    );
    await choose(element, 'yes');
    expect(responseOf(element).answers).to.deep.equal([{ step: 'tracks-exist', value: 'yes' }]);
    expect(heard).to.deep.equal([['response', 'answer', { step: 'tracks-exist', item: undefined }]]);
  });

  it('marks and says the steps that no longer apply, keeps their answers, and brings them back', async () => {
    const rated = { step: 'tracks-performance', item: 'known', value: 2 } as const;
    const element = await workbook({ step: 'tracks-exist', response: answered([rated]) });
    await choose(element, 'no');
    await until(() => said(element) === 'Steps 4 and 5 no longer apply.');
    expect(rail(element).filter((text) => text.endsWith('Does not apply'))).to.have.length(2);
    expect(textOf(await found(element, '.advice-block'))).to.include('Steps 4 and 5 no longer apply.');
    (await button(element, 'Continue')).click();
    await until(() => element.step === 'benefits');
    expect(responseOf(element).answers).to.deep.include(rated);
    element.goTo('tracks-exist');
    await element.updateComplete;
    await choose(element, 'yes');
    await until(() => said(element) === 'Steps 4 and 5 apply now.');
  });

  it('says what blocks, and lets people go on anyway', async () => {
    const element = await workbook({ step: 'competencies-defined' });
    await choose(element, 'no');
    expect(textOf(await found(element, '.advice-title'))).not.to.equal('');
    (await button(element, 'Continue anyway')).click();
    await until(() => element.step === 'levels-defined');
    expect(textOf(await until(() => element.shadowRoot?.activeElement))).to.equal(
      textOf(await found(element, '.title')),
    );
  });

  it('leaves a step for later', async () => {
    const element = await workbook({ step: 'reflection' });
    (await button(element, 'Leave for later')).click();
    await until(() => element.step !== 'reflection');
    expect(responseOf(element).skipped).to.deep.equal(['reflection']);
    expect(rail(element).some((text) => text.endsWith('Left for later'))).to.equal(true);
  });

  it('sums up ratings, leaves out what nobody knows, and leads to what is left', async () => {
    const element = await workbook({ step: 'tracks-performance' });
    const rate = async (item: string, index: number): Promise<void> => {
      (await found(element, `[aria-labelledby="rate-${item}"] label:nth-of-type(${index}) input`)).click();
      await element.updateComplete;
    };
    await rate('known', 2);
    await rate('accessible', 4);
    await rate('scalable', 6);
    expect(textOf(await found(element, '.reading-line strong'))).to.equal(
      '3 of 7 answered, average 3 out of 5.',
    );
    expect(responseOf(element).answers.at(-1)?.value).to.equal('dont-know');
    (await button(element, 'Answer the 4')).click();
    expect(element.shadowRoot?.activeElement?.getAttribute('name')).to.equal(
      'tracks-performance/used-for-plans',
    );
  });

  it('takes words as one step of the history, back and forth', async () => {
    const element = await workbook({ step: 'improvement-impact' });
    const field = (await found(element, 'textarea')) as HTMLTextAreaElement;
    for (const text of ['F', 'Fe', 'Fewer leave.']) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await element.updateComplete;
    expect(responseOf(element).answers).to.have.length(1);
    expect(element.undo()).to.equal(true);
    await element.updateComplete;
    expect(responseOf(element).answers).to.deep.equal([]);
    expect(field.value).to.equal('');
    expect(element.redo()).to.equal(true);
    await element.updateComplete;
    expect(field.value).to.equal('Fewer leave.');
    expect(element.undo() && element.undo()).to.equal(false);
  });

  it('shows what the host refuses as it was', async () => {
    const element = await workbook({ step: 'tracks-exist' });
    element.addEventListener('ct-before-change', (event) => event.preventDefault());
    await choose(element, 'yes');
    await until(() => element.renderRoot.querySelector('input:checked') === null);
    expect(element.response).to.equal(undefined);
  });

  it('shows two people who disagree, and keeps the answer that is settled on', async () => {
    const element = await workbook({
      step: 'tracks-exist',
      response: answered([
        { step: 'tracks-exist', value: 'no', by: 'ann' },
        { step: 'tracks-exist', value: 'yes', by: 'ben' },
      ]),
    });
    await until(() =>
      textOf(element.renderRoot.querySelector('.step')).includes('People answered this differently'),
    );
    (await button(element, 'Keep this')).click();
    await element.updateComplete;
    expect(responseOf(element).answers).to.deep.equal([{ step: 'tracks-exist', value: 'no', by: 'ann' }]);
  });

  it('says where a response is wrong, and changes nothing', async () => {
    const heard: unknown[] = [];
    document.addEventListener('ct-error', (event) => heard.push((event as CustomEvent).detail), {
      once: true,
    });
    const element = await workbook({
      response: { ...answered([]), roadmap: [{ stage: 'planning', start: '2025-02-30' }] },
    });
    const alert = await found(element, '[role=alert]');
    expect(textOf(alert)).to.include('roadmap[0].start');
    await until(() => heard.length === 1);
    element.response = { ...answered([]), definition: { id: 'other', version: '1' } };
    await until(
      () =>
        textOf(element.renderRoot.querySelector('[role=alert]')).includes('another workbook') ||
        textOf(element.renderRoot.querySelector('[role=alert]')).includes('"other"'),
    );
  });

  it('takes hostile words as words', async () => {
    const words = '<img src=x onerror=alert(1)> ‮ {name} $& '.repeat(300);
    const element = await workbook({
      step: 'improvement-impact',
      response: answered([{ step: 'improvement-impact', item: 'difference', value: words }]),
    });
    expect(((await found(element, 'textarea')) as HTMLTextAreaElement).value).to.equal(words);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('changes nothing where it is read-only', async () => {
    for (const step of steps) {
      const element = await workbook({ step, readonly: true });
      const open = [...element.renderRoot.querySelectorAll('input, textarea')].filter(
        (field) => !field.matches(':disabled, :read-only'),
      );
      expect(open, step).to.deep.equal([]);
    }
  });

  it('shows the track where it is read-only', async () => {
    for (const width of [1200, 360]) {
      const written = await workbook({ step: 'matrix' }, width);
      await found(written, '[role=grid], .narrow-sheet');
      expect(written.renderRoot.querySelector('.matrix-step [part=editor], .edit-bar')).not.to.equal(null);
      const element = await workbook({ step: 'matrix', readonly: true }, width);
      await found(
        element,
        width === 360 ? '.matrix-step .tabs' : '.matrix-step [role=table], .matrix-step table',
      );
      expect(element.renderRoot.querySelector('.edit-bar')).to.equal(null);
    }
  });

  it('saves by itself, and goes on from there', async () => {
    const autosave = `test-${Math.random()}`;
    const first = await workbook({ autosave, step: 'tracks-exist' });
    await choose(first, 'yes');
    await new Promise((resolve) => first.addEventListener('ct-save', resolve, { once: true }));
    first.remove();
    const second = await workbook({ autosave, step: 'tracks-exist' });
    await until(() => second.renderRoot.querySelector('input[value="yes"]:checked'));
  });

  for (const width of [1200, 800, 360])
    for (const scheme of ['light', 'dark'])
      it(`axe finds nothing in any step, ${width} px, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        const element = await workbook({}, width);
        for (const step of steps) {
          element.goTo(step);
          await element.updateComplete;
          await until(() => !element.renderRoot.querySelector('.step > .soft[role=status]'));
          if (step === 'matrix') await found(element, '[role=grid], .narrow-sheet');
          expect(await problemsOf(element), step).to.deep.equal([]);
        }
      }).timeout(120_000);
});
