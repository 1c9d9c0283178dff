import type { DevelopmentPlan } from '@career-tracks/core/growth';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { assessing, assessment, given, radio, rowOf } from '../../../testing/assessment.js';
import { problemsOf } from '../../../testing/axe.js';
import { all, one, textOf, texts, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const focused = (element: CareerTrack): HTMLElement | null =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

/** Presses Tab until a control with these words has the focus; Safari passes over links and radios of its own accord. */
async function tabTo(element: CareerTrack, words: string, start: HTMLElement): Promise<void> {
  start.focus();
  const isThere = (): boolean => {
    const at = focused(element);
    return textOf(at?.closest('label, button, summary') ?? at).includes(words);
  };
  for (let press = 0; press < 40 && !isThere(); press += 1) await sendKeys({ press: 'Tab' });
  expect(isThere(), `the focus on "${words}"`).to.equal(true);
}

async function ready(properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> {
  const element = await assessing(properties, width);
  await until(() => element.renderRoot.querySelector('.plan'));
  await until(() => element.renderRoot.querySelector('.gaps'));
  return element;
}

describe('With the keyboard alone', () => {
  it('a person rates, adds evidence, and shares', async () => {
    const document = await assessment();
    const shared = document.shared?.slice(1) ?? [];
    const element = await ready({ assessment: { ...document, shared } });
    const row = await rowOf(element, 'Data care');
    row.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => row.querySelector('.row-body'));
    await sendKeys({ press: 'Tab' });
    await until(() => focused(element)?.matches('[type=radio]'));
    await sendKeys({ press: 'ArrowRight' });
    await until(() => given(element, 'data-care').length === 1);
    expect(radio(row, 'Working towards').checked).to.equal(true);
    row.querySelector('textarea')?.focus();
    await sendKeys({ type: 'Wrote-the-list.' });
    await tabTo(element, 'Add note', focused(element) as HTMLElement);
    await sendKeys({ press: 'Enter' });
    await until(() => texts(element, '.notes .words').includes('Wrote-the-list.'));
    expect(focused(element)).to.equal(row.querySelector('textarea'));
    await tabTo(element, 'Share my ratings', one(element, '.list-head button'));
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.stand').length > 0);
    expect(textOf(focused(element))).to.equal('Stop sharing');
  });

  it('both settle on a rating', async () => {
    const element = await ready();
    const row = await rowOf(element, 'Helping', true);
    one(element, '.settled select').focus();
    await sendKeys({ press: 'W' });
    await until(() => given(element, 'growing-others', 'agreed').length === 1);
    await until(() => textOf(row.querySelector('.stand')) === 'Settled: Working towards');
    expect(focused(element)).to.equal(one(element, '.settled select'));
  });

  it('an action goes into the plan with an owner and a date, and the agenda opens', async () => {
    const element = await ready({ plan: undefined });
    const goals = (): DevelopmentPlan['goals'] => (element.plan as DevelopmentPlan).goals;
    await tabTo(element, 'Add an action', one(element, '#plan-add'));
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.id === 'plan-field');
    await sendKeys({ type: 'Lead-it' });
    await until(() => goals()[0]?.action === 'Lead-it');
    for (let press = 0; press < 9 && !focused(element)?.matches('[list]'); press += 1)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.matches('[type=date]')).to.equal(true);
    (focused(element) as HTMLInputElement).value = '2026-05-01';
    focused(element)?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => goals()[0]?.due === '2026-05-01');
    await sendKeys({ press: 'Escape' });
    await until(() => focused(element)?.id === 'plan-edit-0');
    await tabTo(element, 'What to talk about', focused(element) as HTMLElement);
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.plan .told li').length > 0);
  });
});

const states: Readonly<Record<string, () => Partial<CareerTrack> | Promise<Partial<CareerTrack>>>> = {
  'nothing rated': () => ({ assessment: undefined, raters: undefined }),
  'not shared': async () => ({ assessment: await assessment(false) }),
  'both shared, as the manager': () => ({
    raters: { viewer: 'manager', by: 'tom-okafor', names: { self: 'Noor Haddad' } },
  }),
  settled: async () => {
    const document = await assessment();
    const agreed = document.ratings.map((rating) => ({ ...rating, rater: 'agreed' as const }));
    return { assessment: { ...document, ratings: [...document.ratings, ...agreed] } };
  },
};

describe('axe finds nothing', () => {
  for (const [name, properties] of Object.entries(states))
    for (const [width, scheme] of [
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)
      it(`in assess, ${name}, with everything open, ${width} px, ${scheme}`, async function () {
        this.timeout(60_000);
        document.documentElement.style.colorScheme = scheme;
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        const element = await ready(await properties(), width);
        await rowOf(element, 'Explaining', true);
        one(element, '#plan-add').click();
        await until(() => element.renderRoot.querySelector('.editor'));
        for (const summary of all(element, '.more summary')) summary.click();
        await until(() => all(element, '.more[open] .told, .more[open] p').length > 1);
        expect(await problemsOf(element)).to.deep.equal([]);
      });
});
