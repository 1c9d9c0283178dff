import { defaultWorkbook, type WorkbookResponse } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { problemsOf } from '../../../testing/axe.js';
import { downloaded } from '../../../testing/downloads.js';
import { textOf, until } from '../../../testing/page.js';
import { answered, button, found, responseOf, said, workbook } from '../../../testing/workbook.js';
import type { TrackWorkbook } from '../track-workbook.js';
import { today } from '../today.js';

const here = answered([{ step: 'current-stage', value: 'development' }]);
const roadmap = (plan: WorkbookResponse['roadmap'] = [], width?: number): Promise<TrackWorkbook> =>
  workbook({ step: 'roadmap', response: { ...here, roadmap: plan } }, width);
const rows = (element: TrackWorkbook): HTMLDetailsElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLDetailsElement>('details.rm'),
];
const planOf = (element: TrackWorkbook, stage: string) =>
  responseOf(element).roadmap?.find((each) => each.stage === stage);
const text = async (element: TrackWorkbook, selector: string): Promise<string> =>
  textOf(await found(element, selector));

async function type(element: TrackWorkbook, id: string, value: string, event = 'input'): Promise<void> {
  const field = (await found(element, `[id="${id}"]`)) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
  await element.updateComplete;
}

describe('The roadmap', () => {
  it('opens where people are, and says which stages are behind them', async () => {
    const element = await roadmap();
    await found(element, '.rm');
    expect(rows(element).map(({ open }) => open)).to.deep.equal([false, false, true, false, false, false]);
    const standings = rows(element).map((row) => textOf(row.querySelector('.standing')));
    expect(standings.slice(0, 3)).to.deep.equal(['Behind you', 'Behind you', 'Not planned yet']);
    (await button(element, 'Open all')).click();
    await until(() => rows(element).every(({ open }) => open));
    (await button(element, 'Close all')).click();
    await until(() => rows(element).every(({ open }) => !open));
  });

  it('keeps open what is open when its last action is ticked', async () => {
    const element = await roadmap();
    await found(element, '.act');
    const ticks = [...element.renderRoot.querySelectorAll<HTMLInputElement>('.act input')];
    for (const tick of ticks) tick.click();
    await until(() => textOf(rows(element)[2]?.querySelector('.standing')) === 'Done');
    expect(rows(element)[2]?.open).to.equal(true);
    expect(planOf(element, 'development')?.tasks?.every(({ done }) => done)).to.equal(true);
  });

  it('ticks an action with all of its parts, and shows when only some are done', async () => {
    const element = await workbook({
      step: 'roadmap',
      response: answered([{ step: 'current-stage', value: 'planning' }]),
    });
    const whole = (await found(element, '[id="tick/planning/employee-journey"]')) as HTMLInputElement;
    (await found(element, '[id="tick/planning/employee-journey/recruitment"]')).click();
    await until(() => whole.indeterminate);
    whole.click();
    await until(() =>
      planOf(element, 'planning')
        ?.tasks?.at(-1)
        ?.parts?.every(({ done }) => done),
    );
    expect(whole.indeterminate).to.equal(false);
    expect(whole.checked).to.equal(true);
  });

  it('keeps owner and notes as they are typed, each as one step to take back', async () => {
    const element = await roadmap();
    for (const value of ['L', 'Le', 'Lena']) await type(element, 'owner/development', value);
    await type(element, 'notes/development', 'Ask the works council.');
    expect(planOf(element, 'development')).to.deep.include({
      owner: 'Lena',
      notes: 'Ask the works council.',
    });
    element.undo();
    element.undo();
    expect(responseOf(element).roadmap).to.deep.equal([]);
    await element.updateComplete;
    expect(((await found(element, '[id="owner/development"]')) as HTMLInputElement).value).to.equal('');
  });

  it('takes dates and clears them, and the focus stays', async () => {
    const element = await roadmap();
    await type(element, 'start/development', '2028-02-29', 'change');
    await type(element, 'finish/development', '2028-03-31', 'change');
    expect(planOf(element, 'development')).to.deep.include({ start: '2028-02-29', finish: '2028-03-31' });
    expect(await text(element, '.tl figcaption')).to.include('February 29, 2028 to March 31, 2028');
    (await button(element, 'Clear the dates')).click();
    await until(() => element.shadowRoot?.activeElement?.id === 'start/development');
    expect(planOf(element, 'development')).to.deep.equal({ stage: 'development' });
  });

  it('does not take a year that is half typed, and says so on leaving', async () => {
    const element = await roadmap([{ stage: 'development', start: '2027-01-04' }]);
    await type(element, 'start/development', '0202-01-04', 'change');
    (await found(element, '[id="start/development"]')).dispatchEvent(new FocusEvent('blur'));
    expect(await text(element, '[id="wrong/start/development"]')).to.include('nothing has been changed');
    expect(planOf(element, 'development')?.start).to.equal('2027-01-04');
    await type(element, 'start/development', '2027-01-05', 'change');
    expect(element.renderRoot.querySelector('.wrong')).to.equal(null);
    expect(planOf(element, 'development')?.start).to.equal('2027-01-05');
  });

  it('says what looks wrong at its stage, in sum and aloud, and blocks nothing', async () => {
    const element = await roadmap([{ stage: 'development', start: '2999-03-01', owner: 'Lena' }]);
    await type(element, 'finish/development', '2999-02-01', 'change');
    const sentence = '“Development” finishes before it starts.';
    expect(await text(element, '.rm-warnings')).to.equal(sentence);
    expect(await text(element, '.rm-sum p')).to.include('Development needs a look.');
    await until(() => said(element) === sentence);
    expect(planOf(element, 'development')?.finish).to.equal('2999-02-01');
  });

  it('suggests dates from a day in one step, for stages that are neither done nor behind', async () => {
    const element = await roadmap([{ stage: 'training', done: true }]);
    expect(((await found(element, '#suggest-from')) as HTMLInputElement).value).to.equal(today());
    await type(element, 'suggest-from', '2027-03-01', 'change');
    (await button(element, 'Suggest dates')).click();
    await until(() => said(element) === '3 stages have new dates.');
    expect(planOf(element, 'development')?.start).to.equal('2027-03-01');
    expect(planOf(element, 'training')).to.deep.equal({ stage: 'training', done: true });
    expect(element.undo()).to.equal(true);
    expect(planOf(element, 'development')).to.equal(undefined);
  });

  it('gives the roadmap as a file for calendars', async () => {
    const element = await roadmap([
      { stage: 'development', owner: 'Lena', start: '2020-01-06', finish: '2020-02-28' },
    ]);
    const calendar = await button(element, 'Add to calendar');
    const { name, text } = await downloaded(() => calendar.click());
    expect(name).to.equal(`${defaultWorkbook.id}.ics`);
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(text).to.include('DTEND;VALUE=DATE:20200229');
    expect(text).to.include('Owner: Lena');
  });

  it('lets nobody change anything where it is only read', async () => {
    const element = await roadmap([{ stage: 'development', start: '2027-01-04' }]);
    element.readonly = true;
    await element.updateComplete;
    await found(element, '.rm');
    const inputs = [...element.renderRoot.querySelectorAll<HTMLInputElement>('.rm :is(input, textarea)')];
    expect(inputs.length).to.be.greaterThan(5);
    for (const input of inputs) expect(input.matches(':disabled, :read-only'), input.id).to.equal(true);
    expect(element.renderRoot.querySelector('.act button, .add, .rm-fields button')).to.equal(null);
  });

  it('draws the time line where there is room, and its sentence everywhere', async () => {
    const plan = [{ stage: 'development', start: '2027-01-04', finish: '2027-02-28' }];
    for (const [width, isDrawn] of [
      [1200, true],
      [820, true],
      [360, false],
    ] as const) {
      const element = await roadmap(plan, width);
      expect(await text(element, '.tl figcaption')).to.include('from January 4, 2027 to February 28, 2027');
      await until(() => Boolean(element.renderRoot.querySelector('.tl-bar')) === isDrawn);
    }
  });

  it('has nothing that axe finds, dark or light, wide or narrow', async () => {
    const plan = [{ stage: 'development', start: '2020-01-04', finish: '2020-02-28' }];
    for (const [scheme, width] of [
      ['light', 1200],
      ['dark', 360],
    ] as const) {
      document.documentElement.style.setProperty('color-scheme', scheme);
      const element = await roadmap(plan, width);
      (await button(element, 'Open all')).click();
      (await found(element, '[id^="edit/awareness/"]')).click();
      await found(element, '.act-edit');
      expect(await problemsOf(element)).to.deep.equal([]);
    }
  });
});
