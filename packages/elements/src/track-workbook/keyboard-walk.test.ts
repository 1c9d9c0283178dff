import { sendKeys } from '@web/test-runner-commands';
import { parseWorkbookResponse, workbookFlow, defaultWorkbook } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { textOf, until } from '../../testing/page.js';
import { focused, responseOf, tabTo, workbook } from '../../testing/workbook.js';
import type { TrackWorkbook } from './track-workbook.js';

const says =
  (text: string) =>
  (focus: Element): boolean =>
    focus.matches('button') && textOf(focus).startsWith(text);

/** Goes on to the next step, and waits until its question has the focus. */
async function goOn(element: TrackWorkbook, text = 'Continue'): Promise<void> {
  const { step } = element;
  await tabTo(element, says(text));
  await sendKeys({ press: 'Enter' });
  await until(() => element.step !== step && focused(element)?.matches('.title'));
}

/** Chooses in a group of radio buttons: Tab comes to the first, arrows go on, the space bar takes the first. */
async function choose(element: TrackWorkbook, name: string, arrows: number): Promise<void> {
  await until(() => element.renderRoot.querySelector(`input[name="${CSS.escape(name)}"]`));
  await tabTo(element, (focus) => focus.getAttribute('name') === name);
  await sendKeys({ press: ' ' });
  for (let press = 0; press < arrows; press += 1) await sendKeys({ press: 'ArrowDown' });
  await until(() => element.renderRoot.querySelector(`input[name="${CSS.escape(name)}"]:checked`));
}

async function write(element: TrackWorkbook, id: string, words: string): Promise<void> {
  await tabTo(element, (focus) => focus.id === id);
  await sendKeys({ type: words });
  await until(() => responseOf(element).answers.some(({ value }) => value === words));
}

describe('The workbook by keyboard alone', () => {
  it('goes from the first page to the report, and every step is answered', async () => {
    const element = await workbook();
    const completed: Event[] = [];
    element.addEventListener('ct-complete', (event) => completed.push(event));
    await goOn(element);
    await choose(element, 'competencies-defined', 0);
    await goOn(element);
    await choose(element, 'levels-defined', 0);
    await goOn(element);
    await choose(element, 'tracks-exist', 0);
    await goOn(element);
    for (const id of [
      'known',
      'accessible',
      'used-for-plans',
      'scalable',
      'measurable',
      'useful-to-both',
      'values-aligned',
    ])
      await choose(element, `tracks-performance/${id}`, 2);
    await goOn(element);
    await write(element, 'field-improvement-impact-difference', 'Fewer leave.');
    await goOn(element);
    for (const id of ['development', 'culture', 'recruiting', 'roadmaps', 'reviews', 'retention'])
      await choose(element, `benefits/${id}`, 4);
    await goOn(element);
    await choose(element, 'top-benefit', 5);
    await write(element, 'field-top-benefit-why', 'We grow.');
    await goOn(element);
    await choose(element, 'current-stage', 1);
    await goOn(element);
    await write(element, 'field-practice-competency', 'Ownership');
    for (const level of ['first', 'second', 'third'])
      await write(element, `field-practice-${level}`, `Does ${level}.`);
    await goOn(element);
    await until(() => element.renderRoot.querySelector('[role=grid] [tabindex="0"]'));
    await tabTo(element, (focus) =>
      focus.matches('[role=gridcell], [role=rowheader], [role=columnheader], td, th'),
    );
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await sendKeys({ press });
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('textarea'));
    await sendKeys({ type: 'Asks first.' });
    await sendKeys({ press: 'Enter' });
    await until(() => JSON.stringify(responseOf(element).framework ?? '').includes('Asks first.'));
    await goOn(element);
    for (const id of ['difficulty', 'reasons', 'usefulness', 'expected-benefits'])
      await write(element, `field-reflection-${id}`, `About ${id}.`);
    await goOn(element);
    await goOn(element);
    expect(element.step).to.equal('roadmap');
    await until(() => element.renderRoot.querySelector('.step details summary'));
    await tabTo(element, says('Suggest'));
    await sendKeys({ press: 'Enter' });
    await until(() => (responseOf(element).roadmap ?? []).length > 0);
    await goOn(element, 'See the report');
    expect(element.step).to.equal('report');
    const response = responseOf(element);
    expect(parseWorkbookResponse(response, { definition: defaultWorkbook }).ok).to.equal(true);
    const flow = workbookFlow(defaultWorkbook, response);
    expect([flow.answered, flow.applicable, flow.next]).to.deep.equal([12, 12, undefined]);
    expect(completed).to.have.length(1);
    const cells = response.framework?.tracks[0]?.competencies?.[0]?.expectations;
    expect(JSON.stringify(cells)).to.include('Does first.').and.to.include('Does third.');
    expect(response.answers.find(({ step }) => step === 'current-stage')?.value).to.equal('planning');
    expect(response.answers.find(({ item }) => item === 'retention')?.value).to.equal(5);
  }).timeout(180_000);
});
