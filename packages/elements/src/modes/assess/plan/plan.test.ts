import type { DevelopmentPlan } from '@career-tracks/core/growth';
import { expect } from 'chai';
import { assessing } from '../../../../testing/assessment.js';
import { problemsOf } from '../../../../testing/axe.js';
import { downloaded } from '../../../../testing/downloads.js';
import { all, control, one, texts, textOf, until } from '../../../../testing/mount.js';
import type { CareerTrack } from '../../../index.js';

const plan: DevelopmentPlan = {
  schemaVersion: 1,
  framework: 'larkfield',
  track: 'analyst',
  level: 'a4',
  created: '2025-03-20',
  goals: [
    {
      id: 'g1',
      competency: 'delivery',
      action: 'Lead the returns programme board',
      evidenceSought: 'Milestones met',
      owner: 'manager',
      due: '2025-09-30',
      status: 'open',
    },
    {
      id: 'g2',
      competency: 'explaining',
      action: 'Draft a board paper',
      owner: 'Priya Sethi',
      status: 'done',
    },
  ],
};

async function planning(properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> {
  const element = await assessing({ plan, ...properties }, width);
  await until(() => element.renderRoot.querySelector('.plan'));
  return element;
}

const goals = (element: CareerTrack): DevelopmentPlan['goals'] => (element.plan as DevelopmentPlan).goals;
const rows = (element: CareerTrack): string[] => texts(element, '.plan tbody th');
const focused = (element: CareerTrack): Element | null | undefined => element.shadowRoot?.activeElement;

function write(element: CareerTrack, label: string, value: string, type = 'input'): void {
  const field = all(element, '.fields label').find((one1) => textOf(one1).startsWith(label));
  const input = field?.querySelector<HTMLInputElement>('input, textarea, select');
  if (!input) throw new Error(`No field is called "${label}".`);
  input.value = value;
  input.dispatchEvent(new Event(type, { bubbles: true }));
}

describe('The development plan', () => {
  it('gives the days of what is still to do to a calendar, in a file whose name names nobody', async () => {
    const element = await planning();
    const file = await downloaded(() => control(element, 'Save the dates for a calendar').click());
    expect(file.name).to.equal('development-plan.ics');
    const { text } = file;
    expect(text.match(/^(?:DTSTART|SUMMARY).*(?=\r)/gm)).to.deep.equal([
      'DTSTART;VALUE=DATE:20250930',
      'SUMMARY:Lead the returns programme board',
    ]);
    const without = { ...plan, goals: plan.goals.map(({ due: _due, ...goal }) => goal) };
    const bare = await planning({ plan: without });
    expect(texts(bare, '.plan button')).not.to.include('Save the dates for a calendar');
  });

  it('is a table: action, towards, how we will know, who helps, by, status, and what the ratings say', async () => {
    const element = await planning({ locale: 'en-GB' });
    const cells = [...(all(element, '.plan tbody tr')[0]?.children ?? [])].map(textOf);
    expect(cells.slice(0, 5)).to.deep.equal([
      'Lead the returns programme board',
      'Towards: Delivery',
      'How we will know: Milestones met',
      'Who helps: Tom Okafor',
      'By: 30 Sept 2025',
    ]);
    expect(cells[5]).to.equal('OpenThe date has passed. Not rated since the plan began.');
    expect(textOf(one(element, '.plan .sub'))).to.equal('2 actions: 1 open and 1 done.');
  });

  it('is edited in place: what is typed in one field in one go is one step', async () => {
    const element = await planning();
    one(element, '#plan-edit-0').click();
    await until(() => focused(element)?.id === 'plan-field');
    write(element, 'Action', 'Lead');
    write(element, 'Action', 'Lead it');
    write(element, 'Who helps', 'You');
    write(element, 'By', '2026-01-31', 'change');
    write(element, 'Status', 'dropped', 'change');
    await element.updateComplete;
    expect(goals(element)[0]).to.include({
      action: 'Lead it',
      owner: 'person',
      due: '2026-01-31',
      status: 'dropped',
    });
    for (let step = 0; step < 4; step += 1) expect(element.undo()).to.equal(true);
    expect(goals(element)).to.deep.equal(plan.goals);
    control(element, 'Close').click();
    await until(() => focused(element)?.id === 'plan-edit-0');
  });

  it('keeps what the host does not accept in its field, marked, until something else there is accepted', async () => {
    const element = await planning();
    const refuse = (event: Event): void => event.preventDefault();
    const field = (): HTMLTextAreaElement => one(element, '#plan-field') as HTMLTextAreaElement;
    one(element, '#plan-edit-0').click();
    await until(() => focused(element)?.id === 'plan-field');
    element.addEventListener('ct-before-change', refuse);
    write(element, 'Action', 'Lead the board meeting');
    write(element, 'Status', 'done', 'change');
    await until(() => texts(element, '.plan .wrong').length === 1);
    expect(texts(element, '.plan [role=alert]')).to.deep.equal([
      'Not accepted. What you entered is still here, and the plan is as it was.',
    ]);
    expect(all(element, '.fields [aria-invalid=true]')).to.have.length(2);
    expect(goals(element)).to.deep.equal(plan.goals);
    one(element, '#plan-edit-0').click();
    await until(() => all(element, '.fields').length === 0);
    one(element, '#plan-edit-0').click();
    await until(() => all(element, '.fields').length > 0);
    expect(field().value).to.equal('Lead the board meeting');
    element.removeEventListener('ct-before-change', refuse);
    write(element, 'Action', 'Lead the board meetings');
    write(element, 'Status', 'open', 'change');
    await until(() => texts(element, '.plan .wrong').length === 0);
    expect(all(element, '.fields [aria-invalid=true]')).to.deep.equal([]);
    expect(goals(element)[0]).to.include({ action: 'Lead the board meetings', status: 'open' });
  });

  it('takes an action more, with the focus where its words go', async () => {
    const element = await planning();
    control(element, 'Add an action').click();
    await until(() => focused(element)?.id === 'plan-field');
    expect(goals(element)).to.have.length(3);
    expect(rows(element)[2]).to.equal('Not written yet');
  });

  it('gives back what was removed, in its place', async () => {
    const element = await planning();
    one(element, '#plan-edit-0').click();
    await element.updateComplete;
    control(element, 'Remove').click();
    await until(() => focused(element)?.id === 'plan-edit-0');
    expect(rows(element)).to.deep.equal(['Draft a board paper']);
    control(element, 'Put it back').click();
    await until(() => rows(element).length === 2);
    expect(goals(element)).to.deep.equal(plan.goals);
    expect(texts(element, '.plan button')).to.not.include('Put it back');
  });

  it('moves an action, says where, and keeps the focus', async () => {
    const element = await planning();
    one(element, '#plan-edit-0').click();
    await element.updateComplete;
    control(element, 'Move later').click();
    await until(() => rows(element)[1]?.startsWith('Lead'));
    await until(() => focused(element)?.id === 'plan-later');
    expect(textOf(one(element, '[role=status]'))).to.equal(
      'Moved Lead the returns programme board to 2 of 2.',
    );
    control(element, 'Move later').click();
    expect(goals(element).map(({ id }) => id)).to.deep.equal(['g2', 'g1']);
  });

  it('is drafted from the gaps, one step for all, without what is in it already', async () => {
    const element = await planning({ plan: undefined });
    expect(textOf(one(element, '.plan .sub'))).to.match(/^There is nothing in the plan yet/);
    control(element, 'Draft from the gaps').click();
    await until(() => rows(element).length > 0);
    const drafted = rows(element).length;
    control(element, 'Draft from the gaps').click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(drafted);
    expect(element.undo()).to.equal(true);
    expect(goals(element)).to.deep.equal([]);
  });

  it('takes what would help most from the readiness panel', async () => {
    const element = await planning({ plan: { ...plan, goals: [] } });
    control(element, 'to the plan').click();
    await until(() => goals(element).length === 3);
    await until(() => texts(element, '.ready .sub').includes('All of them are in the plan.'));
  });

  it('is kept as it is where it cannot be read', async () => {
    const broken = { goals: 3 };
    const element = await planning({ plan: broken });
    expect(textOf(one(element, '.plan .soft'))).to.match(/^This plan has a mistake/);
    expect(element.plan).to.equal(broken);
    expect(texts(element, 'button').join()).to.not.include('to the plan');
  });

  it('comes with what to talk about, in sentences', async () => {
    const element = await planning();
    control(element, 'What to talk about').click();
    await until(() => all(element, '.plan .told li').length > 0);
    const lines = texts(element, '.plan .told li');
    expect(lines).to.include('“Lead the returns programme board” was to be done by September 30, 2025.');
    expect(lines.some((line) => line.startsWith('Your ratings of'))).to.equal(true);
  });

  for (const width of [1200, 320])
    it(`has nothing that axe finds at ${width} px, with an action open`, async () => {
      const element = await planning({}, width);
      one(element, '#plan-edit-1').click();
      control(element, 'What to talk about').click();
      await until(() => all(element, '.plan .told li').length > 0);
      expect(await problemsOf(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(width);
    });
});
