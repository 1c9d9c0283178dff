import { parseAssessment, type Assessment, type Framework } from '@career-tracks/core';
import { parsePolicy } from '@career-tracks/core/policies';
import { expect } from 'chai';
import { assessing, assessment } from '../../../../testing/assessment.js';
import { problemsOf } from '../../../../testing/axe.js';
import { all, control, one, sample, textOf, texts, until } from '../../../../testing/mount.js';
import type { CareerTrack } from '../../../index.js';

/** The manager's ratings against A4 in the picture of the design; half is shown, and a quarter is not known. */
const picture = {
  framing: 'meets',
  analysis: 'exceeds',
  'data-care': 'meets',
  explaining: 'working-towards',
  partners: 'working-towards',
  'growing-others': 'not-yet',
  delivery: 'no-evidence',
  influence: 'no-evidence',
};

/** The sample framework with equal weights. */
async function even(): Promise<Framework> {
  const framework = structuredClone(await sample('data-analyst')) as {
    tracks: Framework['tracks'];
  } & Framework;
  for (const track of framework.tracks) {
    for (const row of track.competencies ?? []) delete (row as { weight?: number }).weight;
  }
  return framework;
}

async function rated(manager: object, self: object = { 'growing-others': 'meets' }): Promise<Assessment> {
  const { ratings: _, evidence: __, talkAbout: ___, ...document } = await assessment();
  const ratings = Object.entries({ manager, self }).flatMap(([rater, values]) =>
    Object.entries(values as Record<string, string>).map(([competency, value]) => ({
      competency,
      level: 'a4',
      value,
      rater,
      by: rater === 'self' ? 'p1' : 'tom-okafor',
      date: '2025-03-12',
    })),
  );
  const result = parseAssessment({ ...document, ratings });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function seen(properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> {
  const element = await assessing(
    { framework: await even(), assessment: await rated(picture), ...properties },
    width,
  );
  await until(() => element.renderRoot.querySelector('.gaps'));
  return element;
}

const rowsOf = (element: CareerTrack): string[][] =>
  all(element, '.gaps tbody tr, .gaps tfoot tr').map((row) =>
    [...row.querySelectorAll('th, td:not(.bars)')].map((cell) => textOf(cell).replace(/^Adds /, '')),
  );

describe('Readiness in assess mode', () => {
  it('is a range, held against the bar, with the verdict and its reasons', async () => {
    const element = await seen();
    expect(textOf(one(element, '.figure'))).to.equal('50–75% of what A4 asks');
    expect(one(element, '.range').getAttribute('aria-label')).to.equal(
      'Readiness is between 50% and 75%. The bar is 80%.',
    );
    expect(texts(element, '.range .at')).to.deep.equal(['Bar for A4: 80', '0', '100', '50', '75']);
    expect(texts(element, '.verdict [role=heading], .verdict p')).to.deep.equal([
      'Not ready yet, and close in parts',
      'Even at the top of the range, 75% is under the bar of 80%. One must-have does not meet A4 yet: Working with partners. One must-have is not known yet: Delivery.',
      'It is a range because not everything is known yet. There is no evidence yet for Delivery and Influence. Unknown is not zero: the low end is what is shown so far, and the high end is where it would be if all of that met A4.',
      '75% of what A4 asks has been rated.',
    ]);
    expect(texts(element, '.gates li')).to.deep.equal([
      'Working with partnersWorking towards',
      'DeliveryNo evidence yet',
      'Framing the questionMeets',
    ]);
  });

  it('names what would help most: unknown must-haves, missed ones, then where the two differ', async () => {
    const element = await seen();
    expect(texts(element, '.actions .link')).to.deep.equal([
      'Find evidence for Delivery.',
      'Joins several teams’ planning and shapes their measures before work starts.',
      'Talk about Helping others grow.',
    ]);
    expect(texts(element, '.actions p').at(-1)).to.match(/^The two ratings are 2 steps apart/);
    control(element, 'Talk about').click();
    await until(() => element.shadowRoot?.activeElement?.textContent?.includes('Helping others grow'));
  });

  it('says whose ratings it uses, and lets the reader switch', async () => {
    const element = await seen();
    expect(texts(element, '.ready .sub')[0]).to.equal('From Tom Okafor’s ratings. Use mine instead');
    control(element, 'Use mine instead').click();
    await until(() => textOf(one(element, '.figure')).startsWith('13–100%'));
    expect(texts(element, '.ready .sub')[0]).to.equal('From your ratings. Use Tom Okafor’s instead');
  });

  it('is not known where nothing is rated: hatched from end to end', async () => {
    const element = await seen({ assessment: await rated({}, {}) });
    expect(textOf(one(element, '.figure'))).to.equal('Not known yet');
    expect(textOf(one(element, '.verdict [role=heading]'))).to.equal('Not known yet');
    const unknown = one(element, '.range .ch-unknown');
    expect([unknown.getAttribute('x'), unknown.getAttribute('width')]).to.deep.equal(['0%', '100%']);
    expect(texts(element, '.gaps .rate')).to.deep.equal(Array.from({ length: 8 }, () => 'Not rated'));
  });

  it('is one number where everything is known', async () => {
    const all8 = Object.fromEntries(Object.keys(picture).map((id) => [id, 'meets']));
    const element = await seen({ assessment: await rated(all8) });
    expect(textOf(one(element, '.figure'))).to.equal('100% of what A4 asks');
    expect(texts(element, '.verdict [role=heading], .verdict p')).to.deep.equal([
      'Ready for A4',
      '100% reaches the bar of 80%. All 3 must-haves meet A4.',
      '100% of what A4 asks has been rated.',
    ]);
    expect(all(element, '.ch-unknown, .ch-open')).to.deep.equal([]);
    expect(texts(element, '.ready .more summary')).to.deep.equal(['How this was worked out']);
  });

  it('counts points where the policy does, and tells its other rules in words', async () => {
    const parsed = parsePolicy({
      schemaVersion: 1,
      id: 'points',
      combination: 'sum',
      mustHaves: 'ignore',
      bar: { points: 6 },
      rules: [
        { kind: 'floor', of: 'theme', theme: 'impact', atLeast: { points: 1 } },
        { kind: 'count', count: 7, atLeast: { share: 1 } },
      ],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const element = await seen({ policy: parsed.value });
    expect(textOf(one(element, '.figure'))).to.equal('4–6 of 8 points that A4 asks');
    expect(texts(element, '.verdict p')[0]).to.equal(
      'The bar of 6 points lies within the range, so it is still open whether it is reached. It is not known yet whether Impact reaches the least that the rules ask of it. The rules ask for 7 competencies at a set mark, and at most 5 can reach it.',
    );
    expect(all(element, '.gates')).to.deep.equal([]);
    expect(rowsOf(element).at(-1)).to.deep.equal(['Readiness', '4 to 6']);
  });

  it('tells on demand how it was worked out, and the least that would make it ready', async () => {
    const element = await seen();
    control(element, 'How this was worked out').click();
    await until(() => texts(element, '.told li').some((line) => line.startsWith('Explaining')));
    expect(texts(element, '.told li')).to.include.members([
      'Working with partners is a must-have, and is not met.',
      'The bar is 80%, and there is between 50% and 75%. This does not hold.',
      'Explaining findings: 50% of what is asked, by the manager’s rating. It adds 1 of 2 points.',
    ]);
    control(element, 'What is the least').click();
    await until(() => texts(element, '.told li').includes('Delivery: Meets'));
    expect(texts(element, '.told')[0]).to.match(/^Working with partners: Meets Delivery: Meets/);
  });
});

describe('The gaps in assess mode', () => {
  it('are a table with a total: the same range, to the point', async () => {
    const element = await seen();
    expect(rowsOf(element)).to.deep.equal([
      ['Framing the question Must have', 'Meets', '12.5'],
      ['Analysis', 'Exceeds', '12.5'],
      ['Data care', 'Meets', '12.5'],
      ['Explaining findings', 'Working towards', '6.25'],
      ['Working with partners Must have', 'Working towards', '6.25'],
      ['Helping others grow', 'Not yet', '0'],
      ['Delivery Must have', 'No evidence yet', '0 to 12.5'],
      ['Influence', 'No evidence yet', '0 to 12.5'],
      ['Readiness', '50 to 75'],
    ]);
    expect(texts(element, '.gaps thead th')).to.deep.include.members([
      'Tom Okafor’s rating',
      'Adds, of 12.5',
    ]);
    expect(textOf(one(element, '.gaps > p'))).to.equal(
      'Of 8 competencies, 3 meet what A4 asks, 2 are part-way, and 1 has not started. Delivery and Influence are open: they are not known either way yet.',
    );
    const bars = all(element, '.gaps .ch-have').map((bar) => bar.getAttribute('width'));
    expect(bars).to.deep.equal(['66.667%', '100%', '66.667%', '33.333%', '33.333%']);
  });

  it('say whose they are, before a row has been opened', async () => {
    const element = await seen({ raters: { viewer: 'manager', by: 'tom-okafor' } });
    expect(texts(element, '.gaps thead th')[2]).to.equal('Your rating');
  });

  it('say what each could add where competencies do not count the same', async () => {
    const element = await seen({ framework: await sample('data-analyst') });
    expect(rowsOf(element)[1]).to.deep.equal(['Analysis', 'Exceeds', '22.22, of 22.22']);
  });

  it('show a competency rated by behaviour as a share, hatched where some of it is not known', async () => {
    const document = await rated(picture);
    const place = { competency: 'delivery', level: 'a4', statement: 's1' };
    const answer = { value: 'meets', rater: 'manager', by: 'tom-okafor', date: '2025-03-19' } as const;
    const ratings = [...document.ratings, { ...place, ...answer }];
    const element = await seen({ assessment: { ...document, ratings } });
    expect(rowsOf(element)[6]).to.deep.equal(['Delivery Must have', '50% to 100% shown', '6.25 to 12.5']);
    const [bar, hatched] = ['.ch-have', '.ch-unknown'].map((shape) =>
      one(element, `.gaps tbody tr:nth-child(7) ${shape}`),
    );
    expect(bar?.getAttribute('width')).to.equal(hatched?.getAttribute('x'));
    expect(texts(element, '.verdict p')[1]).to.include('Only part of Delivery is known.');
  });

  it('have a radar that breaks where nothing is known, in words as well', async () => {
    const element = await seen();
    const label = one(element, '.spider').getAttribute('aria-label');
    expect(label).to.equal(
      'Ratings against what A4 requires. Meets what A4 asks: Framing the question, Analysis, and Data care. Part-way: Explaining findings and Working with partners. Not started: Helping others grow. Not known: Delivery and Influence.',
    );
    const counts = ['.ch-dot', '.ch-open', '.ch-axis', '.ch-line', '.axis'].map(
      (selector) => all(element, `.spider ${selector}`).length,
    );
    expect(counts).to.deep.equal([6, 2, 2, 5, 8]);
  });

  it('drop the radar in a very narrow container, and where there are too many axes', async () => {
    const narrow = await seen({}, 360);
    expect(getComputedStyle(one(narrow, '.radar')).display).to.equal('none');
    const framework = structuredClone(await even());
    const track = framework.tracks[0] as unknown as {
      competencies: { competency: string; expectations?: object }[];
    };
    for (let index = 0; index < 5; index += 1) {
      (framework.competencies as { id: string; name: string }[]).push({
        id: `more-${index}`,
        name: `More ${index}`,
      });
      track.competencies.push({
        competency: `more-${index}`,
        expectations: { a4: { statements: [{ id: 's1', text: 'Does it.' }] } },
      });
    }
    const crowded = await seen({ framework });
    expect(all(crowded, '.radar')).to.deep.equal([]);
    expect(rowsOf(crowded)).to.have.length(14);
  });

  it('hatch with a pattern that stands beside its use, under an id of its own', async () => {
    const element = await seen();
    const hatched = all(element, '.ch-unknown');
    expect(hatched).to.have.length(3);
    for (const shape of hatched) {
      const id = /^url\(#(.+)\)$/.exec(shape.getAttribute('fill') ?? '')?.[1] ?? '';
      expect(shape.closest('svg')?.querySelector(`pattern[id="${id}"]`)).to.not.equal(null);
      expect(all(element, `[id="${id}"]`)).to.have.length(1);
    }
  });

  for (const width of [1200, 800, 320])
    it(`have no text under 12 px and nothing that axe finds at ${width} px`, async () => {
      const element = await seen({}, width);
      for (const label of all(element, '.at, .axis, .key span, .figcap'))
        expect(Number.parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(12);
      expect(await problemsOf(element)).to.deep.equal([]);
    });
});
