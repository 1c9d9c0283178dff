// Writes a track, pastes into it, and lets two people rate against it: `node examples/editing/editing.mjs`.
import { buildMatrix, formatPath, parseAssessment, parseFramework } from '@career-tracks/core';
import { agree, assessmentSeenBy, rate, share } from '@career-tracks/core/assess';
import { addLevel, addRow, removeRow, setStatements } from '@career-tracks/core/edit';
import { pasteRecipe, planPaste, readClipboard } from '@career-tracks/core/exchange/clipboard';
import { ratingDifferences } from '@career-tracks/core/growth';
import { createDocumentStore } from '@career-tracks/core/store';

const valueOf = (result) => {
  if (result.ok) return result.value;
  for (const { path, message } of result.issues) console.error(`${formatPath(path)}: ${message}`);
  process.exit(1);
};

const empty = {
  schemaVersion: 1,
  id: 'bakery',
  name: 'Bakery',
  competencies: [],
  tracks: [{ id: 'baker', name: 'Baker' }],
};
const track = 'baker';
const framework = createDocumentStore(valueOf(parseFramework(empty)));
framework.subscribe(({ kind, label }) => console.log(`${kind}: ${label}`));

const lines = ['Mixes the six daily loaves.', 'Judges a dough by hand.'];
framework.update(addLevel({ track, id: 'b1', code: 'B1', title: 'Baker' }), { label: 'Add B1' });
framework.update(addRow({ track, id: 'dough', name: 'Dough' }), { label: 'Add Dough' });
framework.update(setStatements({ track, competency: 'dough', level: 'b1', lines }), { label: 'Write Dough' });
framework.update(removeRow({ track, competency: 'dough' }), { label: 'Remove Dough' });
framework.undo();

const text =
  'Competency\tB1 Baker\tB2 Head Baker\n' +
  'Dough\t\tWrites the recipe cards.\n' +
  'Oven\t"Loads the oven alone.\nKeeps its log."\tn/a\n';
const plan = planPaste(framework.document, { track }, valueOf(readClipboard({ text })));
console.log(`\nTo paste: ${plan.counts.new} new, ${plan.counts.blank} blank`);
framework.update(pasteRecipe(plan), { label: 'Paste' });

const { columns, groups } = buildMatrix(framework.document, track);
for (const { name, cells } of groups.flatMap(({ rows }) => rows)) {
  cells.forEach(({ state, expectation }, index) => {
    const words = expectation?.statements?.map((statement) => statement.text).join(' ') ?? state;
    console.log(`${columns[index].code} ${name}: ${words}`);
  });
}

const target = { track, level: 'b2' };
const blank = { schemaVersion: 1, framework: 'bakery', ...target, ratings: [] };
const assessment = createDocumentStore(valueOf(parseAssessment(blank, { framework: framework.document })));
const [self, manager] = [{ rater: 'self' }, { rater: 'manager' }];
const report = (what) => {
  const seen = assessmentSeenBy(assessment.document, self);
  const [{ state }] = ratingDifferences(framework.document, seen, target);
  console.log(`${what}: the person sees ${seen.ratings.length}, ${state}`);
};

console.log();
const at = { competency: 'dough', level: 'b2' };
assessment.update(rate({ ...at, ...self, value: 'meets', date: '2026-03-02' }));
assessment.update(rate({ ...at, ...manager, value: 'working-towards', date: '2026-03-03' }));
report('Both have rated');
assessment.update(share({ ...self, date: '2026-03-04' }));
report('One has shared');
assessment.update(share({ ...manager, date: '2026-03-05' }));
report('Both have shared');
assessment.update(agree({ ...at, value: 'meets', date: '2026-03-06' }));
report('Both have agreed');
