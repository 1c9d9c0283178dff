import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsOf, tableLines as read } from '../../../testing/table-lines.js';
import type { SourceTable } from './index.js';

describe('tables that', () => {
  it('stand below one another for levels of any name, about the same competencies, are one track', () => {
    const rows = rowsOf(
      'What good looks like|',
      '|',
      'CONSTABLE|',
      'Competency|Behaviours',
      'Respect|Treats all people well',
      'Care|Asks for help in time',
      '|',
      'SERGEANT|',
      'Competency|Behaviours',
      'Respect|Sees when others tire',
      'Care|Puts errors right',
    );
    assert.deepEqual(
      read({ rows, name: 'Ranks' }).map((line) => line.replace(/^[^:]*: /u, '')),
      [
        'CONSTABLE SERGEANT: Respect=Treats all people well,Sees when others tire Care=Asks for help in time,Puts errors right',
      ],
    );
    const apart = rows.map((row, index) =>
      index > 7 ? row.map((cell) => cell.replace(/^(?:Care|Respect)$/u, '$& of law')) : row,
    );
    assert.equal(read({ rows: apart, name: 'Ranks' }).length, 2);
  });

  it('have codes of their own below each group of levels are a track each, whatever the groups are called', () => {
    const rows = rowsOf(
      'Theme|Competency|Engineer||Lead|',
      'Theme|Competency|E1|E2|M1|M2',
      'Net|Faults|clears alarms|finds faults|plans shifts|owns the process',
      'Net|Works|follows a plan|writes plans|weighs plans|signs for them',
    );
    assert.deepEqual(
      read({ rows, name: 'Net' }).map((line) => line.replace(/=.*$/u, '')),
      ['Engineer: E1 E2: Net>Faults', 'Lead: M1 M2: Net>Faults'],
    );
  });

  it('have the name of the role behind its grade call the level by both', () => {
    const rows = rowsOf(
      'Grade|Role|Boiling|Cleaning',
      'B1|Hand|Weighs the malt|Runs the programme',
      'B2|Brewer|Brews alone|Logs the results',
    );
    assert.deepEqual(read({ rows, name: 'Brewery' }), [
      'Brewery: B1/Hand B2/Brewer: Boiling=Weighs the malt,Brews alone Cleaning=Runs the programme,Logs the results',
    ]);
  });

  it('are about a competency each, with "You…" over what is expected, are one track', () => {
    const sheet = (name: string, one: string, two: string): SourceTable => ({
      name,
      rows: rowsOf('Level|You…|For example', `Assistant|${one}|A stair`, `Architect|${two}|A school`),
    });
    assert.deepEqual(
      read(
        sheet('Design', 'Draws options', 'Leads design'),
        sheet('Technical', 'Details well', 'Answers for all'),
        sheet('Site', 'Takes notes', 'Runs meetings'),
      ).map((line) => line.replace(/^[^:]*: /u, '')),
      [
        'Assistant Architect: Design=Draws options+A stair,Leads design+A school Technical=Details well+A stair,Answers for all+A school Site=Takes notes+A stair,Runs meetings+A school',
      ],
    );
  });

  it('have a word for levels over that for competencies, or codes of letters alone, know codes and titles', () => {
    const staged = rowsOf(
      '|Stufe|K5|K6',
      'Bereich|Kompetenz|Betreuer|Berater',
      'Fach|Produkte|Kennt Konten und Karten der Filiale|Berät sicher zu allen Krediten',
    );
    assert.deepEqual(read({ rows: staged, name: 'Bank' }), [
      'Bank: K5/Betreuer K6/Berater: Fach>Produkte=Kennt Konten und Karten der Filiale,Berät sicher zu allen Krediten',
    ]);
    const letters = rowsOf(
      'Skill|AO|EO|SEO',
      'Skill|Junior officer|Officer|Senior officer',
      'Drafting|Drafts standard replies|Drafts longer replies|Clears what others draft',
    );
    assert.deepEqual(read({ rows: letters, name: 'Policy' }), [
      'Policy: AO/Junior officer EO/Officer SEO/Senior officer: Drafting=Drafts standard replies,Drafts longer replies,Clears what others draft',
    ]);
  });
});
