export type { ReadNote } from '../report/read-report.js';
export type { PeopleReport, PeopleResult } from './people-report.js';
export type { ReadPeopleOptions } from './people-table.js';
export { peopleWords, type MorePeopleWords, type PeopleColumn, type PeopleWords } from './people-words.js';
export { readAssessments, type ReadAssessmentsOptions } from './read-assessments.js';
export { readRoster, type RosterEntry } from './read-roster.js';
export { writeAssessments } from './write-assessments.js';
