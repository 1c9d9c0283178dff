import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { textOf, until } from '../../../testing/page.js';
import {
  answered,
  button,
  focused,
  found,
  responseOf,
  said,
  tabTo,
  workbook,
} from '../../../testing/workbook.js';
import type { TrackWorkbook } from '../track-workbook.js';

const roadmap = (): Promise<TrackWorkbook> =>
  workbook({
    step: 'roadmap',
    response: answered([{ step: 'current-stage', value: 'planning' }]),
  });
const tasksOf = (element: TrackWorkbook) =>
  responseOf(element).roadmap?.find(({ stage }) => stage === 'planning')?.tasks ?? [];
const ids = (element: TrackWorkbook): string[] => tasksOf(element).map(({ id }) => id);
const focusIs = (element: TrackWorkbook, id: string): Promise<unknown> =>
  until(() => focused(element)?.id === id);

/** Alt with a key: WebKit's driver cannot hold keys. */
const chord = (at: Element | null, key: string): void =>
  void at?.dispatchEvent(
    new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }),
  );

describe('The checklist of a stage', () => {
  it('takes a new action by keyboard: add, write, close', async () => {
    const element = await roadmap();
    (await found(element, '[id="add/planning"]')).focus();
    await sendKeys({ press: 'Enter' });
    await focusIs(element, 'text/planning/task');
    await sendKeys({ type: 'Ask everybody' });
    await sendKeys({ press: 'Enter' });
    await focusIs(element, 'edit/planning/task');
    expect(tasksOf(element).at(-1)).to.deep.equal({ id: 'task', text: 'Ask everybody' });
    element.undo();
    expect(tasksOf(element).at(-1)?.text).to.equal('');
  });

  it('keeps the focus in the stage when the adding of what has it is taken back', async () => {
    const element = await roadmap();
    (await found(element, '[id="add/planning"]')).click();
    await focusIs(element, 'text/planning/task');
    element.undo();
    await until(() => focused(element)?.matches('summary'));
    expect(textOf(focused(element))).to.include('Planning');
  });

  it('moves an action by its buttons and by keys, says where it is, and keeps the focus', async () => {
    const element = await roadmap();
    (await found(element, '[id="edit/planning/stakeholders"]')).click();
    await focusIs(element, 'text/planning/stakeholders');
    const up = await button(element, 'Move up');
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    const down = await button(element, 'Move down');
    down.focus();
    down.click();
    await until(() => said(element).endsWith('now number 2 of 5.'));
    expect(ids(element).slice(0, 2)).to.deep.equal(['objectives', 'stakeholders']);
    await focusIs(element, 'down/planning/stakeholders');
    (await found(element, '[id="tick/planning/access"]')).focus();
    chord(focused(element), 'ArrowUp');
    await until(() => ids(element).indexOf('access') === 2);
    await focusIs(element, 'tick/planning/access');
  });

  it('removes an action or a part, and goes to what is next to it', async () => {
    const element = await roadmap();
    const removing = async (key: string, then: string): Promise<void> => {
      (await found(element, `[id="edit/planning/${key}"]`)).click();
      await focusIs(element, `text/planning/${key}`);
      (await button(element, 'Remove')).click();
      await focusIs(element, `edit/planning/${then}`);
    };
    await removing('employee-journey/succession', 'employee-journey/compensation');
    await removing('employee-journey', 'access');
    expect(said(element)).to.match(/^Removed: /);
    expect(ids(element)).to.deep.equal(['stakeholders', 'objectives', 'measures', 'access']);
    for (const [key, then] of [
      ['stakeholders', 'objectives'],
      ['objectives', 'measures'],
      ['measures', 'access'],
    ] as const)
      await removing(key, then);
    (await found(element, '[id="edit/planning/access"]')).click();
    (await button(element, 'Remove')).click();
    await focusIs(element, 'add/planning');
    expect(ids(element)).to.deep.equal([]);
  });

  it('rewords an action, leaves with Escape, and draws what the host refuses as it was', async () => {
    const element = await roadmap();
    (await found(element, '[id="edit/planning/measures"]')).click();
    await focusIs(element, 'text/planning/measures');
    await sendKeys({ type: 'Measure' });
    await until(() => tasksOf(element).some(({ text }) => text.endsWith('Measure')));
    element.addEventListener('ct-before-change', (event) => event.preventDefault(), { once: true });
    await sendKeys({ type: '!' });
    const field = (await found(element, '[id="text/planning/measures"]')) as HTMLTextAreaElement;
    await until(() => field.value.endsWith('Measure'));
    await sendKeys({ press: 'Escape' });
    await focusIs(element, 'edit/planning/measures');
    expect(tasksOf(element).find(({ id }) => id === 'measures')?.text).to.match(/Measure$/);
  });

  it('comes after its stage on the way of Tab', async () => {
    const element = await roadmap();
    (await found(element, '.title')).focus();
    await tabTo(element, (focus) => focus.id === 'tick/planning/stakeholders');
    await sendKeys({ press: ' ' });
    await until(() => tasksOf(element)[0]?.done);
  });
});
