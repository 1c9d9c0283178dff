// Answers a workbook, plans, and writes the report and the calendar: `node examples/workbook-node/workbook.mjs`.
import { applyRecipe } from '@career-tracks/core/edit';
import { writeCalendar } from '@career-tracks/core/exchange/icalendar';
import {
  answer,
  buildRoadmap,
  changeStage,
  createResponse,
  defaultWorkbook,
  reportMarkdown,
  roadmapEvents,
  suggestDates,
  trackFromWorkbook,
  workbookFlow,
  workbookReport,
} from '@career-tracks/core/workbook';

const today = '2027-01-04';
let response = createResponse(defaultWorkbook, { id: 'bakery' });
const change = (recipe) => {
  response = applyRecipe(response, recipe);
};

for (const [step, value, item] of [
  ['competencies-defined', 'yes'],
  ['levels-defined', 'no'],
  ['tracks-exist', 'no'],
  ['benefits', 5, 'retention'],
  ['benefits', 3, 'recruiting'],
  ['current-stage', 'development'],
  ['practice', 'Dough', 'competency'],
  ['practice', 'Mixes the six daily loaves.', 'first'],
])
  change(answer({ step, value, ...(item ? { item } : {}) }));

const flow = workbookFlow(defaultWorkbook, response);
console.log(`${flow.answered} of ${flow.applicable} steps answered; next: ${flow.next}`);

const [track] = trackFromWorkbook(defaultWorkbook, response).tracks;
console.log(
  `A first track: ${track.competencies.length} competencies, ${track.levels?.length ?? 'no'} levels\n`,
);

change(suggestDates(defaultWorkbook, response, { start: today }));
change(changeStage(defaultWorkbook, { stage: 'development', owner: 'Noor' }));
for (const { title, start, finish, owner } of buildRoadmap(defaultWorkbook, response, { today }).stages)
  if (start) console.log(`${title.padEnd(16)}${start} to ${finish}${owner ? `, ${owner}` : ''}`);

const report = workbookReport(defaultWorkbook, response, { today });
console.log(`\n${report.summary.join('\n')}`);
console.log(`\nThe report has ${reportMarkdown(report).split('\n## ').length - 1} headings.`);

const calendar = writeCalendar(roadmapEvents(defaultWorkbook, response), { name: 'Roadmap', created: today });
console.log(`The calendar has ${calendar.split('BEGIN:VEVENT').length - 1} events.`);
