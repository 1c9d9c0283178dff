import type { WorkbookDefinition } from '../../schema/workbook-definition.js';
import { foundations } from './foundations.js';
import { needs } from './needs.js';
import { practice } from './practice.js';
import { stages } from './stages.js';

/**
 * The workbook in twelve steps, in English. Change it as data: `{ ...defaultWorkbook, id: 'acme', steps: ... }`, and let
 * `parseWorkbookDefinition` check it.
 */
export const defaultWorkbook: WorkbookDefinition = {
  schemaVersion: 1,
  id: 'career-tracks',
  version: '1',
  name: 'Career tracks, step by step',
  language: 'en',
  sections: [
    { id: 'foundations', title: 'Foundations', description: 'What career tracks rest on.' },
    { id: 'needs', title: 'Needs', description: 'What your organisation needs, and where it stands.' },
    { id: 'practice', title: 'Practice', description: 'Your first track.' },
    { id: 'plan', title: 'Plan', description: 'What to do, when, and who does it.' },
  ],
  steps: [
    ...foundations,
    ...needs,
    ...practice,
    {
      id: 'roadmap',
      name: 'Your roadmap',
      section: 'plan',
      kind: 'roadmap',
      title: 'Plan the way there',
      description: 'Six stages, each with an owner, dates and actions.',
    },
  ],
  stages,
};
