import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { peopleNoteTexts, readAssessments, readRoster } from '../people/index.js';
import { writeXlsx } from '../xlsx/index.js';
import { noteTexts, readTrackFile, type NoteCode, type ReadNote, type TrackFile } from './index.js';

const folders = ['case', 'csv', 'data', 'html', 'json-ld', 'markdown', 'people'];
const files = folders.flatMap((folder) => {
  const fixtures = new URL(`../${folder}/fixtures/`, import.meta.url);
  return readdirSync(fixtures).map((name) => ({ name, content: readFileSync(new URL(name, fixtures)) }));
});
const contentOf = (wanted: string): string =>
  String(files.find(({ name }) => name === wanted)?.content ?? assert.fail(wanted));

const english = new Map<string, string>(Object.entries({ ...noteTexts, ...peopleNoteTexts }));

/** As a host fills in the sentence of a code. */
const filled = ({ code, values = {} }: ReadNote): string | undefined =>
  english.get(code)?.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);

const notesOf = async (file: TrackFile): Promise<readonly ReadNote[]> =>
  (await readTrackFile(file)).report.notes;

describe('The sentences of notes', () => {
  it('say in English what each note of each file says, by its code and values', async () => {
    const codes = new Set<string>();
    for (const file of files)
      for (const note of await notesOf(file)) {
        assert.equal(filled(note), note.message, `${file.name}: ${note.code}`);
        codes.add(note.code);
      }
    const some: NoteCode[] = ['level', 'more-about', 'levels-as', 'at-path', 'no-rubrics', 'separated-by'];
    assert.deepEqual(
      some.filter((code) => !codes.has(code)),
      [],
    );
  });

  it('say so of tables of people, of which they repeat nothing', () => {
    const clinic = valueOf(parseFramework(contentOf('clinic.json')));
    for (const { report } of [
      readAssessments(contentOf('assessments.csv'), clinic),
      readRoster(contentOf('roster.csv'), clinic),
    ]) {
      assert.ok(report.notes.length > 0);
      for (const note of report.notes) assert.equal(filled(note), note.message, note.code);
    }
  });

  it('are filled in with what a source says, whatever that is', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Competency', 'Theme', 'Weight', 'Notes', 'Level', 'A1', 'Senior', '-'),
      fc.constantFrom(
        '{text}',
        '{count}',
        '$&',
        '$1',
        '__proto__',
        'constructor',
        '\u2067שלום',
        '水'.repeat(99),
      ),
      fc.string({ unit: 'binary' }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const content = table.map((row) => row.join(';')).join('\n');
        for (const note of await notesOf({ content })) assert.equal(filled(note), note.message);
      }),
    );
  });

  it('name their values, and no text of a note is longer than a line', async () => {
    const rows = [
      ['水'.repeat(99), 'x'],
      ['Competency', 'A1', 'A2'],
      ['Planning', 'Plans', 'Leads'],
    ];
    const notes = await notesOf({ content: writeXlsx([{ name: 'Care', rows }]) });
    const { values } = notes.find(({ code }) => code === 'above-header') ?? assert.fail();
    assert.deepEqual(values, { text: `${'水'.repeat(59)}…` });
  });
});
