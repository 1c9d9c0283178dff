import { parseAssessment, parseFramework, type Assessment } from '@career-tracks/core';
import { createDocumentStore } from '@career-tracks/core/store';
import { expect } from 'chai';
import { assessing, assessment, given, lineOf, manager, radio, rowOf } from '../../../testing/assessment.js';
import { all, control, one, sample, textOf, texts, until } from '../../../testing/mount.js';
import type { ChangeEvent } from '../../events/change-events.js';
import type { CareerTrack } from '../../index.js';

const choose = async (element: CareerTrack, row: HTMLElement, word: string): Promise<void> => {
  radio(row, word).click();
  await element.updateComplete;
};

describe('assessing', () => {
  it('says what each has rated and how the two stand to each other, in words', async () => {
    const element = await assessing();
    const lines = async (name: string) => lineOf(await rowOf(element, name));
    expect(await lines('Framing')).to.deep.equal(['You Meets', 'Tom Okafor Meets', 'You agree']);
    expect(await lines('Helping')).to.deep.equal(['You Meets', 'Tom Okafor Not yet', 'Two steps apart']);
    expect(await lines('Explaining')).to.deep.equal([
      'You Meets',
      'Tom Okafor Differs by behaviour',
      'One step apart',
    ]);
    expect(await lines('Delivery')).to.deep.equal([
      'You Working towards',
      'Tom Okafor No evidence yet',
      'Not seen by Tom Okafor',
    ]);
    expect(await lines('Influence')).to.deep.equal([
      'You Not rated',
      'Tom Okafor No opportunity',
      'Nothing to compare yet',
    ]);
    expect(await lines('Data care')).to.deep.equal([
      'You Not rated',
      'Tom Okafor Not rated',
      'Nobody has looked yet',
    ]);
  });

  it('shows nothing of the other one until both have shared, in the page or in a figure', async () => {
    const element = await assessing({ assessment: await assessment(false) });
    expect(texts(element, '.ratings .side:nth-child(3)')).to.deep.equal(
      Array(8).fill('Tom Okafor Not shared yet'),
    );
    expect(texts(element, '.stand')).to.deep.equal([]);
    const page = textOf(one(element, '.assess'));
    expect(page).not.to.contain('No opportunity');
    expect(page).to.contain('From your ratings');
    await rowOf(element, 'Helping', true);
    expect(textOf(one(element, '.evidence'))).not.to.contain('The mentoring is clear to see');
  });

  it('shows both as soon as the second one shares, and hides them when one stops', async () => {
    const document = await assessment();
    const element = await assessing({ assessment: { ...document, shared: document.shared?.slice(1) ?? [] } });
    expect(textOf(one(element, '.sharing'))).to.contain('as soon as you share your own');
    control(element, 'Share my ratings').click();
    await until(() => all(element, '.stand').length > 0);
    expect(textOf(one(element, '.sharing'))).to.contain(
      'You have rated 6 of 8, and Tom Okafor has rated 5 of 8.',
    );
    expect(textOf(one(element, '[role=status]'))).to.equal('Your ratings are shared.');
    control(element, 'Stop sharing').click();
    await until(() => all(element, '.stand').length === 0);
  });

  it('puts the manager in the place of "You" where they are looking', async () => {
    const element = await assessing({ raters: manager });
    const row = await rowOf(element, 'Helping', true);
    expect(lineOf(row)).to.deep.equal(['You Not yet', 'Noor Haddad Meets', 'Two steps apart']);
    await choose(element, row, 'Working towards');
    expect(given(element, 'growing-others', 'manager').at(-1)).to.include({
      value: 'working-towards',
      by: 'tom-okafor',
    });
    expect(given(element, 'growing-others')).to.have.length(1);
  });

  it('saves every answer on the scale and beside it as soon as it is chosen', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Data care', true);
    const answers = {
      'Not yet': 'not-yet',
      'Working towards': 'working-towards',
      Meets: 'meets',
      Exceeds: 'exceeds',
      'No evidence yet': 'no-evidence',
      'No opportunity': 'no-opportunity',
      'Not applicable': 'not-applicable',
    };
    for (const [word, value] of Object.entries(answers)) {
      await choose(element, row, word);
      expect(given(element, 'data-care').map((rating) => rating.value)).to.deep.equal([value]);
      expect(lineOf(row)[0]).to.equal(`You ${word}`);
      expect(radio(row, word).checked).to.equal(true);
    }
    const framework = parseFramework(await sample('data-analyst'));
    if (!framework.ok) throw new Error('The sample has a mistake.');
    expect(parseAssessment(element.assessment, { framework: framework.value }).ok).to.equal(true);
  });

  it('takes a rating back and leaves the focus in its group', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    control(element, 'Clear my rating').focus();
    control(element, 'Clear my rating').click();
    await element.updateComplete;
    expect(given(element, 'growing-others')).to.deep.equal([]);
    expect(lineOf(row)[0]).to.equal('You Not rated');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(radio(row, 'Not yet'));
    expect(textOf(one(element, '.evidence'))).to.contain('Mentored Ade');
  });

  it('rates each behaviour by itself', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    control(element, 'Rate each behaviour').click();
    await until(() => row.querySelectorAll('.choice').length === 2);
    const [first, second] = row.querySelectorAll<HTMLElement>('.choice');
    expect(textOf(first?.querySelector('legend'))).to.equal('Runs the review practice for the team.');
    await choose(element, first as HTMLElement, 'Not yet');
    await choose(element, second as HTMLElement, 'Exceeds');
    const rated = given(element, 'growing-others').filter(({ statement }) => statement !== undefined);
    expect(rated.map(({ value }) => value)).to.deep.equal(['not-yet', 'exceeds']);
    expect(lineOf(row)[0]).to.equal('You Differs by behaviour');
  });

  it('lets both settle on one rating, which then stands for both', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    const select = one(element, '.settled select') as HTMLSelectElement;
    select.value = 'working-towards';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(given(element, 'growing-others', 'agreed')[0]).to.include({
      value: 'working-towards',
      level: 'a4',
    });
    expect(lineOf(row)[2]).to.equal('Settled: Working towards');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(given(element, 'growing-others', 'agreed')).to.deep.equal([]);
  });

  it('flags what to talk about', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    control(element, 'Talk about this').click();
    await element.updateComplete;
    expect((element.assessment as Assessment).talkAbout).to.deep.equal([
      { competency: 'growing-others', level: 'a4' },
    ]);
    expect(textOf(row.querySelector('summary'))).to.contain('To talk about');
    control(element, 'Talk about this').click();
    await element.updateComplete;
    expect((element.assessment as Assessment).talkAbout).to.deep.equal([]);
  });

  it('looks at another level when asked, and says what it does not ask', async () => {
    const framework = structuredClone<unknown>(await sample('data-analyst')) as {
      tracks: { competencies: { expectations: object }[] }[];
    };
    const [first, second] = framework.tracks[0]?.competencies ?? [];
    Object.assign(first?.expectations ?? {}, { a1: 'not-expected' });
    Object.assign(second ?? {}, { expectations: {} });
    const document = await assessment();
    const ratings = document.ratings.filter(
      ({ competency }) => !['framing', 'analysis'].includes(competency),
    );
    const element = await assessing({ framework, assessment: { ...document, ratings } });
    const select = one(element, '#look-at') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent?.trim()).to.equal('A4 Lead Analyst');
    select.value = 'a1';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '.list .h3')).to.deep.equal(['Ratings against A1']);
    expect(texts(element, '.not-asked')).to.deep.equal(['A1 does not ask this', 'Not defined yet']);
    expect(textOf(one(element, '.sharing'))).to.contain('of 6');
  });

  it('asks the host before a change, and shows what is true when the host objects', async () => {
    const element = await assessing();
    const row = await rowOf(element, 'Helping', true);
    element.addEventListener('ct-before-change', (event) => event.preventDefault());
    await choose(element, row, 'Exceeds');
    expect(radio(row, 'Meets').checked).to.equal(true);
    expect(lineOf(row)[0]).to.equal('You Meets');
  });

  it('tells the host of ids and patches, and of nothing else', async () => {
    const element = await assessing();
    const details: ChangeEvent['detail'][] = [];
    element.addEventListener('ct-change', ({ detail }) => details.push(detail));
    await choose(element, await rowOf(element, 'Helping', true), 'Exceeds');
    const [{ patches, ...rest } = { patches: [] }] = details;
    expect(rest).to.deep.equal({
      document: 'assessment',
      type: 'rate',
      at: { competency: 'growing-others', level: 'a4', statement: undefined },
    });
    expect(patches).to.have.length.greaterThan(0);
  });

  it('works on a store of the host, whoever changes it', async () => {
    const assessmentStore = createDocumentStore(await assessment());
    const element = await assessing({ assessmentStore, assessment: undefined });
    await choose(element, await rowOf(element, 'Data care', true), 'Meets');
    expect(assessmentStore.document.ratings.at(-1)).to.include({ competency: 'data-care', value: 'meets' });
    assessmentStore.undo();
    await element.updateComplete;
    expect(lineOf(await rowOf(element, 'Data care'))[0]).to.equal('You Not rated');
  });

  it('starts from nothing', async () => {
    const element = await assessing({ assessment: undefined, raters: undefined });
    expect(textOf(one(element, '.sharing'))).to.contain('You have rated 0 of 8.');
    await choose(element, await rowOf(element, 'Data care', true), 'Meets');
    expect(element.assessment).to.deep.include({ framework: 'larkfield', track: 'analyst', level: 'a3' });
  });
});
