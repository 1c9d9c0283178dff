import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pathsIn, valueAt } from '../../../testing/json-edits.js';
import { formatPath, type Path } from '../../schema/issue.js';
import { parsePath } from './data-path.js';
import { readData, type ReadNote } from './index.js';

const folder = new URL('fixtures/', import.meta.url);
const documents = readdirSync(folder).map(
  (name) =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { document: unknown; others?: unknown[] },
);

/** Whether a note says that what stands at a path, or something around it, was left out. */
function tells({ kind, message, path: at = '' }: ReadNote, path: Path): boolean {
  if (kind !== 'left-out') return false;
  if (at !== 'the document' && formatPath(path).startsWith(at)) return true;
  const steps = parsePath(/^`(.+)`/.exec(message)?.[1] ?? '');
  const fits = steps.every((step, index) => {
    const key = path[index];
    return key !== undefined && (step === '*' || step.includes(String(key)));
  });
  return steps.length > 0 && fits;
}

/** Letters and digits only: a text that became an id is not lost. */
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');

const shared = ['text', 'levels', 'note', 'name', 'owner', 'statements', 'summary', 'level', 'id', 'theme'];

describe('readData loses nothing silently', () => {
  it('when any object has one more key with a text of its own', () => {
    for (const { document, others = [] } of documents) {
      const objects = [[], ...pathsIn(document)].filter((path) => {
        const value = valueAt(document, path);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
      });
      if (objects.length === 0) continue;
      const added = fc.constantFrom<unknown>('Zebras 77 run', ['Zebras 77 run'], {
        deep: [{ text: 'Zebras 77 run' }],
      });
      fc.assert(
        fc.property(fc.constantFrom(...objects), fc.constantFrom(...shared), added, (path, key, value) => {
          const edited = structuredClone(document);
          (valueAt(edited, path) as Record<string, unknown>)[key] = value;
          const result = readData(edited, { others: others.map((data) => ({ data })) });
          if (!result.ok) return;
          const made = words(JSON.stringify(result.value));
          for (const leaf of pathsIn(edited)) {
            const text = valueAt(edited, leaf);
            if (typeof text !== 'string' || text.split(' ').length < 3 || text.includes('\n')) continue;
            const isTold = result.report.notes.some((note) => tells(note, leaf));
            assert.ok(
              made.includes(words(text)) || isTold,
              `${formatPath(leaf)}: ${text}\n${JSON.stringify(result.report.notes)}`,
            );
          }
        }),
        { numRuns: 150 },
      );
    }
  });
});
