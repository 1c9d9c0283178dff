import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { checkFramework } from '../../checker.js';
import { parseFramework } from '../../index.js';
import { trackTemplates } from '../../library.js';
import { defaultWorkbook, parseWorkbookDefinition, type StepKind, type StepOf } from '../../workbook.js';

const { sections, steps, stages } = defaultWorkbook;

function stepOf<Kind extends StepKind>(kind: Kind, id: string): StepOf<Kind> {
  const found = steps.find((step): step is StepOf<Kind> => step.kind === kind && step.id === id);
  assert.ok(found, `${kind} ${id}`);
  return found;
}

const idsOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');

describe('the default workbook', () => {
  it('is a definition', () => {
    assert.deepEqual(valueOf(parseWorkbookDefinition(defaultWorkbook)), defaultWorkbook);
  });

  it('has four sections, twelve steps, a page to read before them, and one to close the practice', () => {
    assert.equal(idsOf(sections), 'foundations needs practice plan');
    assert.deepEqual(
      steps.map(({ section, kind, id }) => `${section}: ${kind} ${id}`),
      [
        'foundations: reading job-architecture',
        'foundations: choice competencies-defined',
        'foundations: choice levels-defined',
        'needs: choice tracks-exist',
        'needs: ratings tracks-performance',
        'needs: text improvement-impact',
        'needs: ratings benefits',
        'needs: top top-benefit',
        'needs: stage current-stage',
        'practice: practice practice',
        'practice: matrix matrix',
        'practice: text reflection',
        'practice: reading resources',
        'plan: roadmap roadmap',
      ],
    );
  });

  it('branches as it should', () => {
    const branches = ['competencies-defined', 'levels-defined', 'tracks-exist'].flatMap((id) =>
      stepOf('choice', id).options.map(({ id: option, outcome, asks, latestStage }) =>
        [id, option, outcome, asks, latestStage].filter(Boolean).join(' '),
      ),
    );
    assert.deepEqual(branches, [
      'competencies-defined yes ready guide',
      'competencies-defined no blocked library planning',
      'levels-defined yes ready level-counts',
      'levels-defined partly blocked planning',
      'levels-defined no flat',
      'tracks-exist yes',
      'tracks-exist no development',
    ]);
    const conditional = steps.flatMap(({ id, onlyIf }) => (onlyIf ? [{ id, onlyIf }] : []));
    const onlyIf = { step: 'tracks-exist', options: ['yes'] };
    assert.deepEqual(conditional, [
      { id: 'tracks-performance', onlyIf },
      { id: 'improvement-impact', onlyIf },
    ]);
  });

  it('says what would unblock each answer that blocks', () => {
    for (const { kind, ...step } of steps)
      if (kind === 'choice' && 'options' in step)
        for (const { outcome, remedy } of step.options)
          assert.equal(remedy !== undefined, outcome === 'blocked');
  });

  it('has the statements, benefits, qualities and prompts, by their ids', () => {
    const performance = stepOf('ratings', 'tracks-performance').statements;
    const benefits = stepOf('ratings', 'benefits').statements;
    const practice = stepOf('practice', 'practice');
    assert.equal(
      idsOf(performance),
      'known accessible used-for-plans scalable measurable useful-to-both values-aligned',
    );
    assert.equal(idsOf(benefits), 'development culture recruiting roadmaps reviews retention');
    assert.equal(idsOf(practice.qualities), 'foundational meaningful transparent growth-oriented measurable');
    assert.equal(
      idsOf(stepOf('text', 'reflection').prompts),
      'difficulty reasons usefulness expected-benefits',
    );
    assert.equal(stepOf('text', 'improvement-impact').lookBack, 'tracks-performance');
    assert.equal(stepOf('top', 'top-benefit').of, 'benefits');
    for (const { quality, stages: improvedBy } of performance) assert.ok(quality && improvedBy?.length);
    for (const { measuredBy } of benefits) assert.ok(measuredBy?.length);
  });

  it('begins with a matrix of three by three, its first row the practised competency', () => {
    const { rows, levels, practice } = stepOf('matrix', 'matrix');
    assert.deepEqual([rows, levels.length, practice], [3, 3, 'practice']);
    assert.equal(stepOf('practice', 'practice').levels.length, 3);
  });

  it('has six stages with their actions, and a poll two weeks after the roll-out', () => {
    const actions = stages.map(({ id, actions: all }) => [
      id,
      ...all.flatMap(({ id: action, parts = [] }) => [action, ...parts.map((part) => `- ${part.id}`)]),
    ]);
    assert.deepEqual(actions, [
      ['awareness', 'finish-workbook', 'tell-the-team', 'return-on-investment', 'pitfalls', 'champions'],
      [
        ...['planning', 'stakeholders', 'objectives', 'measures', 'access', 'employee-journey'],
        ...['- recruitment', '- onboarding', '- performance', '- compensation', '- succession'],
      ],
      ['development', 'involved', 'survey', 'first-structure', 'feedback', 'communication'],
      ['training', 'managers-workshop', '- why', '- conversations', '- troubleshooting'],
      [
        ...['implementation', 'platforms', 'choose-platform', 'learning-resource', 'all-hands'],
        ...['team-workshops', 'pilot', 'roll-out'],
      ],
      ['measuring', 'review-measures', 'pulse-poll', 'employee-survey', 'share-feedback', 'follow-measures'],
    ]);
    const dated = stages.flatMap(({ actions: all }) => all.filter(({ dueAfter }) => dueAfter));
    assert.deepEqual(
      dated.map(({ id, dueAfter }) => ({ id, dueAfter })),
      [{ id: 'pulse-poll', dueAfter: { stage: 'implementation', days: 14 } }],
    );
  });

  it('practises what it preaches: the checker finds nothing in its example', () => {
    const { example } = stepOf('practice', 'practice');
    const levels = example.levels.map(({ title }, index) => ({ id: `l${index}`, title }));
    const expectations = Object.fromEntries(example.levels.map(({ text }, index) => [`l${index}`, [text]]));
    const framework = parseFramework({
      schemaVersion: 1,
      id: 'example',
      name: example.role,
      language: 'en',
      competencies: [{ id: 'c', name: example.competency, description: example.competency }],
      tracks: [{ id: 't', name: example.role, levels, competencies: [{ competency: 'c', expectations }] }],
    });
    assert.deepEqual(checkFramework(valueOf(framework)), []);
  });

  it('names templates that there are', () => {
    const names = trackTemplates.map(({ name }) => name);
    const [templates] = stepOf('reading', 'resources').parts;
    assert.equal(templates?.id, 'templates');
    for (const name of templates.examples) assert.ok(names.includes(name), name);
  });

  it('uses no dash as punctuation', () => {
    assert.doesNotMatch(JSON.stringify(defaultWorkbook), /[–—]|\s-|-\s/);
  });
});
