import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { smallest } from '../../../testing/documents.js';
import { valueOf } from '../../../testing/arbitrary.js';
import { checkFramework, type CheckerRule, type Finding } from '../../checker.js';
import { parseFramework } from '../../index.js';

const levels = ['a1', 'a2', 'a3'].map((id) => ({ id, title: id.toUpperCase() }));
const competencies = ['care', 'craft'].map((id) => ({ id, name: id, description: id }));
const check = (document: object): Finding[] =>
  checkFramework(valueOf(parseFramework({ ...smallest, competencies, ...document })));

type Cells = Record<string, unknown>;
const trackOf = (rows: Record<string, Cells>, more: object = {}): object => ({
  id: 't',
  name: 'T',
  levels,
  competencies: Object.entries(rows).map(([competency, expectations]) => ({ competency, expectations })),
  ...more,
});
const track = (rows: Record<string, Cells>, more: object = {}): object => ({ tracks: [trackOf(rows, more)] });
const places = (rule: CheckerRule, document: object): string[] =>
  check(document)
    .filter((finding) => finding.rule === rule)
    .map(({ place: { track = '', level = '', competency = '' } }) =>
      [track, level, competency].join(' ').trim().replace('  ', ' '),
    );
const full = { a1: ['Asks'], a2: ['Answers'], a3: ['Teaches'] };
const many = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

describe('the rules about what is there', () => {
  test('report a hole, and leave alone what is not expected on purpose', () => {
    assert.deepEqual(places('empty-cell', track({ care: full, craft: { a1: ['Saws'], a3: ['Builds'] } })), [
      't a2 craft',
    ]);
    const onPurpose = { a1: ['Saws'], a2: 'not-expected', a3: ['Builds'] };
    assert.deepEqual(places('empty-cell', track({ care: full, craft: onPurpose })), []);
  });

  test('take a cell without a word for a hole, unless the whole competency needs none', () => {
    const blank = { a1: ['Saws'], a2: [' '], a3: ['Builds'] };
    assert.deepEqual(places('empty-cell', track({ care: full, craft: blank })), ['t a2 craft']);
    assert.deepEqual(places('empty-cell', track({ care: { a1: {}, a2: {}, a3: {} } })), []);
  });

  test('say once that a whole track, level or competency is empty', () => {
    assert.deepEqual(places('empty-cell', track({})), ['t']);
    assert.deepEqual(places('empty-cell', track({ care: {}, craft: {} })), ['t']);
    assert.deepEqual(places('empty-cell', track({ care: full, craft: {} })), ['t craft']);
    const upToTwo = { a1: ['Asks'], a2: ['Answers'] };
    assert.deepEqual(places('empty-cell', track({ care: upToTwo, craft: upToTwo })), ['t a3']);
  });

  test('report a competency that one level alone describes, in place of its holes', () => {
    const document = track({ care: full, craft: { a2: ['Saws'] } });
    assert.deepEqual(places('single-level', document), ['t craft']);
    assert.deepEqual(places('empty-cell', document), []);
    assert.deepEqual(places('single-level', track({ care: full })), []);
  });

  test('let a competency start at the last level, and a track have one level', () => {
    const last = { a1: 'not-expected', a2: 'not-expected', a3: ['Builds'] };
    assert.deepEqual(places('single-level', track({ care: full, craft: last })), []);
    assert.deepEqual(places('single-level', track({ care: { role: ['Asks'] } }, { levels: [] })), []);
  });

  test('report a level without a must-have only where other levels have one', () => {
    const must = { statements: ['Asks'], mustHave: true };
    assert.deepEqual(places('no-must-have', track({ care: { ...full, a1: must } })), ['t a2', 't a3']);
    assert.deepEqual(places('no-must-have', track({ care: full })), []);
    assert.deepEqual(places('no-must-have', track({ care: { ...full, a1: must, a2: must, a3: must } })), []);
  });
});

describe('the rules about what a reader sees', () => {
  test('report neighbours that say the same, but for what the author marked', () => {
    const same = { ...full, a2: ['asks!'] };
    assert.deepEqual(places('same-as-neighbour', track({ care: same, craft: full })), ['t a2 care']);
    const marked = { ...full, a2: [{ text: 'Asks', change: 'same' }] };
    assert.deepEqual(places('same-as-neighbour', track({ care: marked, craft: full })), []);
    assert.deepEqual(places('same-as-neighbour', track({ care: full })), []);
  });

  test('report a level without a title where others have one, and take codes or job levels for titles', () => {
    const titled = (...list: object[]): object => track({ care: full }, { levels: list });
    const [one, two] = levels;
    assert.deepEqual(places('missing-title', titled(one ?? {}, two ?? {}, { id: 'a3', code: 'A3' })), [
      't a3',
    ]);
    const coded = ['a1', 'a2', 'a3'].map((id) => ({ id, code: id }));
    assert.deepEqual(places('missing-title', titled(...coded)), []);
    assert.deepEqual(places('missing-title', titled({ id: 'a1' }, { id: 'a2' }, { id: 'a3' })).length, 3);
    const byJob = titled(one ?? {}, two ?? {}, { id: 'a3', jobLevel: 'j' });
    assert.deepEqual(
      places('missing-title', { ...byJob, jobLevels: [{ id: 'j', name: 'Lead', rank: 1 }] }),
      [],
    );
  });

  test('report tracks and competencies without a name', () => {
    const nameless = { ...track({ care: full }, { name: ' ' }), competencies: [{ id: 'care', name: '' }] };
    assert.deepEqual(places('missing-title', nameless), ['t', 'care']);
  });

  test('report a description that is missing where most others have one', () => {
    const [first] = levels;
    const described = levels.map((level) => ({ ...level, description: 'Works' }));
    const document = track({ care: full }, { levels: [first, ...described.slice(1)] });
    assert.deepEqual(places('missing-description', document), ['t a1']);
    assert.deepEqual(places('missing-description', track({ care: full })), []);
    const tracks = ['t', 'u', 'v'].map((id) =>
      trackOf({ care: full }, { id, ...(id === 't' ? {} : { description: id }) }),
    );
    assert.deepEqual(places('missing-description', { tracks }), ['t']);
  });

  test('report competencies one by one where most have a description, else all at once', () => {
    const ids = ['care', 'craft', 'law'];
    const rows = Object.fromEntries(ids.map((id) => [id, full]));
    const with_ = (count: number): object => ({
      ...track(rows),
      competencies: ids.map((id, index) => ({ id, name: id, ...(index < count ? { description: id } : {}) })),
    });
    assert.deepEqual(places('missing-description', with_(3)), []);
    assert.deepEqual(places('missing-description', with_(2)), ['law']);
    assert.deepEqual(places('missing-description', with_(1)), ['']);
    const [all] = check(with_(0)).filter(({ rule }) => rule === 'missing-description');
    assert.match(all?.reason ?? '', /3 competencies/);
  });

  test('report a competency that is named and never described', () => {
    const named = { competencies: [...competencies, { id: 'law', name: 'Law' }] };
    assert.deepEqual(places('never-described', { ...track({ care: full }), ...named }), ['law']);
    assert.deepEqual(places('never-described', { ...track({ care: full, law: full }), ...named }), []);
    const row = { competency: 'law', description: 'Knows the law', expectations: { a1: {} } };
    assert.deepEqual(places('never-described', { ...track({}, { competencies: [row] }), ...named }), []);
  });
});

describe('the rules about growth', () => {
  test('report a step that asks for far more than the others', () => {
    const four = [...levels, { id: 'a4', title: 'A4' }];
    const steps = (...counts: number[]): object =>
      track(
        {
          care: Object.fromEntries(
            counts.map((count, index) => [`a${index + 1}`, many(`thing${index}of`, count)]),
          ),
        },
        { levels: four },
      );
    const document = steps(3, 4, 12, 4);
    assert.deepEqual(places('step-too-big', document), ['t a3']);
    assert.match(check(document).find(({ rule }) => rule === 'step-too-big')?.reason ?? '', /12 .*about 4/);
    assert.deepEqual(places('step-too-big', steps(12, 4, 4, 4)), []);
    assert.deepEqual(places('step-too-big', steps(1, 2, 5, 2)), []);
    assert.deepEqual(places('step-too-big', steps(3, 12, 12, 12)), []);
    assert.deepEqual(places('step-too-big', steps(3, 12, 0, 0)), []);
  });

  test('report a level that asks for nothing new, in place of its cells', () => {
    const document = track({ care: { ...full, a2: ['Asks'] }, craft: { ...full, a2: 'not-expected' } });
    assert.deepEqual(places('nothing-new', document), ['t a2']);
    assert.deepEqual(places('same-as-neighbour', document), []);
    const starts = track({ care: { ...full, a2: ['Asks'] }, craft: { a2: ['Saws'], a3: ['Builds'] } });
    assert.deepEqual(places('nothing-new', starts), []);
    const summed = { ...full, a2: { summary: 'For the team', statements: ['Asks'] } };
    assert.deepEqual(places('nothing-new', track({ care: summed })), []);
  });

  test('report a last level that no move leaves, unless it is the highest of all', () => {
    const jobLevels = [
      { id: 'low', name: 'Low', rank: 1 },
      { id: 'high', name: 'High', rank: 2 },
    ];
    const one = (id: string, jobLevel: string): object =>
      trackOf({ care: { x: ['Asks'] } }, { id, levels: [{ id: 'x', title: 'X', jobLevel }] });
    const tracks = [one('t', 'low'), one('u', 'low'), one('v', 'high')];
    const move = { from: { track: 't', level: 'x' }, to: { track: 'v', level: 'x' }, kind: 'promotion' };
    assert.deepEqual(places('dead-end', { jobLevels, tracks, moves: [move] }), ['u x']);
    assert.deepEqual(places('dead-end', { jobLevels, tracks }), []);
  });
});
