import { flatLevel, type Assessment } from '@career-tracks/core';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { assessing, assessment, given, lineOf, radio, rowOf } from '../../../testing/assessment.js';
import { problemsOf } from '../../../testing/axe.js';
import { all, control, one, sample, textOf, texts, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const press = async (element: CareerTrack, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
};
// The drivers of some engines press no two keys at once.
const history = async (element: CareerTrack, key: 'z' | 'y'): Promise<void> => {
  const init = { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  focused(element)?.dispatchEvent(new KeyboardEvent('keydown', init));
  await element.updateComplete;
};
const focused = (element: CareerTrack): Element | null => (element.renderRoot as ShadowRoot).activeElement;
const said = (element: CareerTrack): string => textOf(one(element, '[role=status]'));

describe('assessing by keyboard', () => {
  it('goes through the answers with arrows, and keeps the focus', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    radio(row, 'Meets').focus();
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(given(element, 'growing-others').map(({ value }) => value)).to.include('not-yet');
    expect(focused(element)).to.equal(radio(row, 'Not yet'));
  });

  it('takes back what was chosen in one go as one step, and does it again', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    const before = element.assessment;
    radio(row, 'Not yet').focus();
    for (const word of ['Working towards', 'Not yet']) radio(row, word).click();
    await history(element, 'z');
    expect(element.assessment).to.deep.equal(before);
    expect(said(element)).to.equal('Undid: rated Helping others grow.');
    expect(lineOf(row)[0]).to.equal('You Meets');
    expect(focused(element)).to.equal(radio(row, 'Not yet'));
    await history(element, 'y');
    expect(lineOf(row)[0]).to.equal('You Not yet');
    expect(said(element)).to.equal('Redid: rated Helping others grow.');
  });

  it('tells of readiness once, after a pause', async () => {
    const element = await assessing({ assessment: undefined, raters: undefined });
    const row = await rowOf(element, 'Helping', true);
    const heard = new Set<string>();
    const observer = new MutationObserver(() => heard.add(said(element)));
    observer.observe(one(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
    for (const word of ['Not yet', 'Working towards', 'Meets']) radio(row, word).click();
    await until(() => said(element).startsWith('Readiness'));
    expect([...heard]).to.deep.equal(['Readiness is now 11 to 100 percent.']);
  });

  it('adds a note and takes it away, and the focus stays where notes are written', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Data care', true);
    const [text, link] = row.querySelectorAll<HTMLInputElement>('textarea, [type=url]');
    text?.focus();
    await sendKeys({ type: 'Two-teams-asked-for-it.' });
    link?.focus();
    await sendKeys({ type: 'javascript:alert(1)' });
    await press(element, 'Enter');
    expect(textOf(one(element, '.wrong'))).to.contain('A link starts with https://');
    expect(focused(element)).to.equal(link);
    expect(link?.getAttribute('aria-invalid')).to.equal('true');
    (link as HTMLInputElement).value = 'https://example.org/list';
    await press(element, 'Enter');
    expect(texts(element, '.notes .words')).to.deep.equal(['Two-teams-asked-for-it.']);
    const anchor = one(element, '.notes a') as HTMLAnchorElement;
    expect([anchor.href, anchor.rel]).to.deep.equal(['https://example.org/list', 'noopener noreferrer']);
    expect([text?.value, link?.value, focused(element)]).to.deep.equal(['', '', text]);
    expect(textOf(row.querySelector('summary'))).to.contain('1 note');
    control(element, 'Remove this note').click();
    await element.updateComplete;
    expect(focused(element)).to.equal(text);
    expect(texts(element, '.notes .words')).to.deep.equal([]);
    expect(element.undo()).to.equal(true);
    await element.updateComplete;
    expect(texts(element, '.notes .words')).to.deep.equal(['Two-teams-asked-for-it.']);
  });

  it('keeps what is half written while a row is closed', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Data care', true);
    row.querySelector('textarea')?.focus();
    await sendKeys({ type: 'Half-a-sen' });
    row.querySelector('summary')?.click();
    await until(() => !row.querySelector('.row-body'));
    await rowOf(element, 'Data care', true);
    expect(row.querySelector('textarea')?.value).to.equal('Half-a-sen');
  });
});

describe('assessing what is unusual', () => {
  it('works on a flat track', async () => {
    const element = await assessing({
      framework: await sample('support-flat'),
      track: undefined,
      level: undefined,
      assessment: undefined,
    });
    expect(texts(element, '.list .h3')).to.deep.equal(['Ratings against the role']);
    const name = textOf(one(element, '.ratings .name'));
    radio(await rowOf(element, name, true), 'Meets').click();
    await element.updateComplete;
    expect(lineOf(await rowOf(element, name))[0]).to.equal('You Meets');
    expect((element.assessment as Assessment).ratings[0]?.level).to.not.equal(flatLevel);
  });

  it('reads a milestone as a rating of this level, and lets a rating take its place', async () => {
    const document = await assessment();
    const milestone = {
      competency: 'data-care',
      value: 'a4',
      rater: 'self',
      by: 'p1',
      date: '2025-03-01',
    } as const;
    const element = await assessing({
      assessment: { ...document, ratings: [...document.ratings, milestone] },
    });
    const row = await rowOf(element, 'Data care', true);
    expect(lineOf(row)[0]).to.equal('You Meets');
    expect(textOf(row)).not.to.contain('Clear my rating');
    radio(row, 'Not yet').click();
    await element.updateComplete;
    expect(lineOf(row)[0]).to.equal('You Not yet');
    expect(given(element, 'data-care')).to.have.length(2);
  });

  it('says which places are wrong in a document that is no assessment, and loses nothing', async () => {
    const broken = { ...(await assessment()), ratings: [{ competency: 'nobody' }] };
    const element = await assessing({ assessment: broken });
    await until(() => all(element, '.issues li').length > 0);
    expect(textOf(one(element, '.state-title'))).to.equal('These ratings have a mistake in them');
    expect(element.assessment).to.equal(broken);
  });

  it('leaves ratings of another track as they are, and shows the way there', async () => {
    const element = await assessing({ track: 'analytics-manager', level: undefined });
    expect(textOf(one(element, '.elsewhere'))).to.contain('These ratings are for another track');
    control(element, 'See Data Analyst').click();
    await until(() => element.renderRoot.querySelector('.ratings'));
  });

  it('draws hostile words as words', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const document = await assessment();
    const note = {
      competency: 'data-care',
      level: 'a4',
      rater: 'manager',
      by: 'tom-okafor',
      text: evil,
    } as const;
    const raters = { viewer: 'self', by: 'p1', names: { manager: evil } } as const;
    const element = await assessing({
      assessment: { ...document, person: { name: evil }, evidence: [note] },
      raters,
    });
    await rowOf(element, 'Data care', true);
    expect(textOf(one(element, '.notes .words'))).to.equal(evil);
    expect(textOf(one(element, '.title'))).to.equal(evil);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });
});

describe('privacy of an assessment', () => {
  it('puts no name, no rating and no note into an attribute', async () => {
    const element = await assessing();
    await rowOf(element, 'Helping', true);
    const values = all(element, ':not(option)').flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    const secrets = /Noor|Tom|Okafor|p1\b|Mentored|working-towards|not-yet/;
    expect(values.filter((value) => secrets.test(value))).to.deep.equal([]);
  });
});

describe('axe finds nothing in assess mode', () => {
  for (const scheme of ['light', 'dark'])
    for (const width of [360, 800, 1280])
      it(`with an open row, ${scheme}, ${width} px wide`, async function () {
        this.timeout(30_000);
        document.documentElement.style.colorScheme = scheme;
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        const element = await assessing({}, width);
        await rowOf(element, 'Helping', true);
        await rowOf(element, 'Data care', true);
        expect(await problemsOf(element)).to.deep.equal([]);
      });

  it('in a right-to-left track, and nothing is wider than its container', async () => {
    document.documentElement.lang = 'en-GB';
    const properties = {
      framework: await sample('nurse-ar'),
      track: undefined,
      level: 'n2',
      assessment: undefined,
    };
    const element = await assessing(properties, 320);
    one(element, '.ratings summary').click();
    await until(() => element.renderRoot.querySelector('.row-body'));
    expect(await problemsOf(element)).to.deep.equal([]);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });
});
