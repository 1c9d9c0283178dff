import { parseAssessment, parseFramework, type Assessment, type Framework } from '@career-tracks/core';
import { expect } from 'chai';
import { hostileFramework } from '../../../../../examples/frameworks/hostile.mjs';
import { bigFramework } from '../../../../../examples/frameworks/wide.mjs';
import { assessing, assessment, lineOf, radio, rowOf } from '../../../testing/assessment.js';
import { all, one, sample, textOf, texts, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

type Ratings = Assessment['ratings'];
const date = '2025-03-12';

function frameworkOf(document: unknown): Framework {
  const parsed = parseFramework(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A track of three levels with these competencies, rated on a scale of these values; it asks for the full point. */
const scaled = (values: readonly number[], ids: readonly string[] = ['one', 'two', 'three']): Framework =>
  frameworkOf({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    ratingScale: {
      points: values.map((value, place) => ({ id: `p${place}`, name: `Point ${place}`, value })),
    },
    competencies: ids.map((id) => ({ id, name: `Name of ${id}` })),
    tracks: [
      {
        id: 't',
        name: 'T',
        levels: [
          { id: 'a', code: 'A' },
          { id: 'b', code: 'B' },
        ],
        competencies: ids.map((competency) => ({
          competency,
          expectations: { a: ['Does.'], b: ['Does more.'] },
        })),
      },
    ],
  });

/** An assessment of a track, by the person alone unless `rest` says otherwise. */
function about(
  { id, tracks }: Pick<Framework, 'id' | 'tracks'>,
  level: string,
  values: Readonly<Record<string, string>>,
  rest: Partial<Assessment> = {},
): Assessment {
  const ratings: Ratings = Object.entries(values).map(
    ([competency, value]) => ({ competency, level, value, rater: 'self', date }) as const,
  );
  const track = tracks[0]?.id;
  const parsed = parseAssessment({ schemaVersion: 1, framework: id, track, ratings, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** With the figures and the plan drawn. */
async function seen(properties: Partial<CareerTrack>, width = 1200): Promise<CareerTrack> {
  const element = await assessing(
    { track: undefined, level: 'a', raters: undefined, assessment: undefined, ...properties },
    width,
  );
  await until(() => element.renderRoot.querySelector('.plan'));
  await until(() => element.renderRoot.querySelector('.gaps'));
  return element;
}

/** The words of a gap, and the shapes of its bar. */
const gapOf = (element: CareerTrack, index: number): { word: string; shapes: (string | null)[] } => {
  const row = all(element, '.gaps tbody tr')[index];
  const shapes = row?.querySelectorAll('svg.flat > [class^="ch-"]:not(.ch-grid, .ch-req)') ?? [];
  return {
    word: textOf(row?.querySelector('.rate')),
    shapes: [...shapes].map((one) => one.getAttribute('class')),
  };
};

describe('Assessing what is hard', () => {
  for (const [values, full] of [
    [[0, 1], 1],
    [[0, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1, 1], 6],
  ] as const)
    it(`offers a scale of ${values.length} points, at every width`, async () => {
      const framework = scaled(values);
      const ratings = { one: `p${full}`, two: 'p0' };
      const element = await seen({ framework, assessment: about(framework, 'b', ratings) }, 320);
      const row = await rowOf(element, 'Name of three', true);
      expect(texts(element, '.scale:first-child label')).to.deep.equal(
        values.map((_, place) => `Point ${place}`),
      );
      radio(row, `Point ${values.length - 1}`).click();
      await element.updateComplete;
      expect(lineOf(row)[0]).to.equal(`You Point ${values.length - 1}`);
      expect(texts(element, '.gaps .vh').filter((text) => text.endsWith('is required'))).to.deep.equal(
        Array(3).fill(`Point ${full} is required`),
      );
      expect(gapOf(element, 1)).to.deep.equal({ word: 'Point 0', shapes: ['ch-dot'] });
      for (const width of [320, 820, 1440]) {
        (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        const layout = { 320: 'narrow', 820: 'medium', 1440: 'wide' }[width] ?? '';
        await until(() => element.renderRoot.querySelector(`section.${layout}`));
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });

  it('says "not known", and draws nothing as if it were zero, where nothing is rated', async () => {
    const framework = scaled([0, 0.5, 1]);
    const element = await seen({ framework });
    expect(textOf(one(element, '.figure'))).to.equal('Not known yet');
    for (const index of [0, 1, 2])
      expect(gapOf(element, index)).to.deep.equal({ word: 'Not rated', shapes: ['ch-unknown'] });
    expect(all(element, '.spider .ch-dot, .spider .ch-line, .spider .ch-slice')).to.deep.equal([]);
    expect(all(element, '.spider .ch-open')).to.have.length(3);
    expect(textOf(one(element, '.gaps tfoot td'))).to.equal('0 to 100');
  });

  it('counts neither what is not applicable nor what nobody could see as zero', async () => {
    const framework = scaled([0, 0.5, 1]);
    const ratings = { one: 'not-applicable', two: 'no-opportunity', three: 'p2' };
    const element = await seen({ framework, assessment: about(framework, 'b', ratings) });
    expect(textOf(one(element, '.figure'))).to.equal('50–100% of what B asks');
    expect([0, 1].map((index) => gapOf(element, index))).to.deep.equal([
      { word: 'Not applicable', shapes: [] },
      { word: 'No opportunity', shapes: ['ch-unknown'] },
    ]);
  });

  it('says that there is nothing to measure where everything is not applicable', async () => {
    const framework = scaled([0, 1]);
    const none = { one: 'not-applicable', two: 'not-applicable', three: 'not-applicable' };
    const element = await seen({ framework, assessment: about(framework, 'b', none) });
    expect(textOf(one(element, '.verdict [role=heading]'))).to.equal('Nothing to measure');
    expect(all(element, '.figure, .spider, .gaps .ch-have, .gaps .ch-dot, .gaps .ch-unknown')).to.deep.equal(
      [],
    );
    expect(texts(element, '.gaps tbody td:last-child')).to.deep.equal(Array(3).fill('Adds Left out'));
    expect(textOf(one(element, '.gaps'))).not.to.match(/NaN|Infinity|undefined/);
  });

  it('takes ids and words that mean something to machines for what they are', async () => {
    const ids = ['null', 'undefined', '0', 'NaN'];
    const framework = scaled([0, 0.5, 1], ids);
    const ratings = { null: 'p1', 0: 'p2' };
    const element = await seen({ framework, assessment: about(framework, 'b', ratings) });
    expect(texts(element, '.ratings .side:nth-child(2)')).to.deep.equal([
      'You Point 1',
      'You Not rated',
      'You Point 2',
      'You Not rated',
    ]);
    radio(await rowOf(element, 'Name of NaN', true), 'Point 2').click();
    await element.updateComplete;
    expect((element.assessment as Assessment).ratings.at(-1)).to.include({
      competency: 'NaN',
      value: 'p2',
    });
    expect(texts(element, '.gaps tbody .rate')).to.deep.equal(['Point 1', 'Not rated', 'Point 2', 'Point 2']);
  });

  it('tells colleagues’ ratings from a manager’s', async () => {
    const { id: _, ...document } = await assessment();
    const by = (rater: 'peer' | 'manager', one: string, values: Record<string, string>): Ratings =>
      Object.entries(values).map(([competency, value]) => ({
        competency,
        level: 'a4',
        value,
        rater,
        by: one,
        date,
      }));
    const shared = [
      { rater: 'self', by: 'p1', date },
      { rater: 'peer', by: 'mei', date },
      { rater: 'manager', by: 'tom-okafor', date },
    ] as const;
    const own = document.ratings.filter(({ rater }) => rater === 'self');
    const peers = by('peer', 'mei', { delivery: 'meets', influence: 'not-yet' });
    const raters = { viewer: 'self', by: 'p1', names: { manager: 'Tom Okafor' } } as const;
    const base = { track: 'analyst', level: 'a3', framework: await sample('data-analyst'), raters };
    const alone = await seen({ ...base, assessment: { ...document, shared, ratings: [...own, ...peers] } });
    expect(texts(alone, '.ready .sub')[0]).to.equal('From colleagues’ ratings. Use mine instead');
    expect(texts(alone, '.gaps thead th')[2]).to.equal('Rating');
    const all3 = [...own, ...peers, ...by('manager', 'tom-okafor', { delivery: 'working-towards' })];
    const element = await seen({ ...base, assessment: { ...document, shared, ratings: all3 } });
    expect(texts(element, '.ready .sub')[0]).to.equal(
      'From Tom Okafor’s ratings. Colleagues’ ratings count where there is none, and where the two differ widely. Use mine instead',
    );
    expect(texts(element, '.gaps tbody .rate').slice(-2)).to.deep.equal(['Working towards', 'Not yet']);
    await rowOf(element, 'Delivery', true);
    expect(textOf(one(element, '.said'))).to.match(/^Rating from Tom Okafor Working towards/);
  });

  it('says of ids that would break a machine that they are a mistake, in framework and ratings', async () => {
    const ids = ['constructor', '__proto__'];
    for (const id of ids) {
      const ratings = [{ competency: id, level: 'a4', value: 'meets', rater: 'self', date }];
      const element = await assessing({ assessment: { ...(await assessment()), ratings } });
      await until(() => element.renderRoot.querySelector('.issues li'));
      expect(all(element, '.ratings')).to.deep.equal([]);
      expect(textOf(one(element, '.issues'))).to.contain('ratings');
    }
    const framework = JSON.parse(
      JSON.stringify(scaled([0, 1])).replaceAll('"one"', '"constructor"'),
    ) as unknown;
    const element = await assessing({ framework, assessment: undefined });
    expect(all(element, '.ratings')).to.deep.equal([]);
    expect(textOf(one(element, '.state'))).to.not.equal('');
  });

  it('keeps an assessment of another framework as it is, and says so', async () => {
    const other = { ...(await assessment()), framework: 'another' };
    const element = await assessing({ assessment: other });
    await until(() => element.renderRoot.querySelector('.issues li'));
    expect(textOf(one(element, '.state-title'))).to.equal('These ratings have a mistake in them');
    expect(all(element, '.ratings, .figure')).to.deep.equal([]);
    expect(element.assessment).to.equal(other);
  });

  it('draws 150 competencies: every row, every gap, no radar, and three things that would help', async () => {
    const element = await seen({ framework: bigFramework(150, 25), level: 'l3' });
    expect(all(element, '.ratings > ul > li')).to.have.length(150);
    expect(all(element, '.gaps tbody tr')).to.have.length(150);
    expect(all(element, '.spider')).to.deep.equal([]);
    expect(all(element, '.actions li')).to.have.length(3);
    expect(textOf(one(element, '.gaps > p'))).to.match(/and \d+ more are open: they are not known/);
  });

  for (const width of [320, 1200])
    it(`draws hostile words as words, within ${width} px`, async () => {
      const framework = frameworkOf(hostileFramework());
      const element = await seen({ framework, level: undefined }, width);
      const summary = one(element, '.ratings summary');
      summary.click();
      await until(() => element.renderRoot.querySelector('.row-body'));
      for (const input of all(element, '.choice input')) input.click();
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(width);
      expect('hostileRan' in globalThis).to.equal(false);
      expect(all(element, 'img, script, iframe')).to.deep.equal([]);
      for (const figure of all(element, '.figure, .range .at, .gaps .end'))
        expect(textOf(figure)).not.to.match(/NaN|Infinity/);
    });
});
