import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('editing writes a track and takes a step back, pastes, and keeps ratings apart until both share', () => {
  const output = execFileSync(process.execPath, ['editing.mjs'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.deepEqual(output.trimEnd().split('\n'), [
    'update: Add B1',
    'update: Add Dough',
    'update: Write Dough',
    'update: Remove Dough',
    'undo: Remove Dough',
    '',
    'To paste: 3 new, 1 blank',
    'update: Paste',
    'B1 Dough: Mixes the six daily loaves. Judges a dough by hand.',
    'B2 Dough: Writes the recipe cards.',
    'B1 Oven: Loads the oven alone. Keeps its log.',
    'B2 Oven: not-expected',
    '',
    'Both have rated: the person sees 1, only-self',
    'One has shared: the person sees 1, only-self',
    'Both have shared: the person sees 2, apart',
    'Both have agreed: the person sees 3, agreed',
  ]);
});
