import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHeading, writeHeading } from './heading.js';

describe('readHeading', () => {
  const table: [string, string | undefined, string | undefined, string?][] = [
    ['A3', 'A3', undefined],
    ['Senior Analyst', undefined, 'Senior Analyst'],
    ['A3 Senior Analyst', 'A3', 'Senior Analyst'],
    ['A3: Senior Analyst', 'A3', 'Senior Analyst'],
    ['A3 - Senior Analyst', 'A3', 'Senior Analyst'],
    ['A3 – Senior Analyst', 'A3', 'Senior Analyst'],
    ['A3 | Senior Analyst', 'A3', 'Senior Analyst'],
    ['Level 3', undefined, 'Level 3'],
    ['Level 3: Senior', 'Level 3', 'Senior'],
    ['IC: Contributor', 'IC', 'Contributor'],
    ['Lead: people', undefined, 'Lead: people'],
    ['Senior Analyst (A3)', 'A3', 'Senior Analyst'],
    ['Senior Analyst (maths)', undefined, 'Senior Analyst (maths)'],
    ['1.2 Analyst', '1.2', 'Analyst'],
    ['IC1-IC2', 'IC1-IC2', undefined],
    ['3D artist', undefined, '3D artist'],
    ['A3\nSenior Analyst', 'A3', 'Senior Analyst'],
    ['A3\n\nSenior Analyst\nLeads work\nof others', 'A3', 'Senior Analyst', 'Leads work\nof others'],
    ['A3 Senior Analyst\nLeads work', 'A3', 'Senior Analyst', 'Leads work'],
    ['Senior Analyst\nLeads work', undefined, 'Senior Analyst', 'Leads work'],
    ['א3 אנליסט', 'א3', 'אנליסט'],
    ['[Lead] Analyst', 'Lead', 'Analyst'],
    ['[A\\]3]', 'A]3', undefined],
    ['[] A3 Senior', undefined, 'A3 Senior'],
    ['[]', undefined, undefined],
    ['[A3]\nLeads work', 'A3', undefined, 'Leads work'],
  ];
  for (const [text, code, title, description] of table) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const heading = readHeading(text);
      assert.deepEqual([heading.code, heading.title, heading.description], [code, title, description]);
    });
  }
});

describe('writeHeading', () => {
  const isLevel = (heading: string): boolean => heading !== 'Weight';
  const table: [string, Parameters<typeof writeHeading>[0]][] = [
    ['A3 Senior Analyst', { code: 'A3', title: 'Senior Analyst' }],
    ['Senior Analyst', { title: 'Senior Analyst' }],
    ['A3', { code: 'A3' }],
    ['[Lead] Analyst', { code: 'Lead', title: 'Analyst' }],
    ['[] A3 Senior', { title: 'A3 Senior' }],
    ['[] Weight', { title: 'Weight' }],
    ['[]', {}],
    ['[A3]\nLeads', { code: 'A3', description: 'Leads' }],
    ['A3 Senior\nLeads\nothers', { code: 'A3', title: 'Senior', description: 'Leads\nothers' }],
  ];
  for (const [text, level] of table) {
    it(`writes ${JSON.stringify(level)} in the plainest form that reads back`, () => {
      assert.equal(writeHeading(level, isLevel), text);
      assert.deepEqual(readHeading(text), level);
    });
  }
});
