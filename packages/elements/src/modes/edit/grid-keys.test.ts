import { expect } from 'chai';
import { commandOf, type GridCommand, type Key } from './grid-keys.js';

const key = (name: string): Key => {
  const held = name.split(' ');
  const last = held.pop() as string;
  return {
    key: last === 'Space' ? ' ' : last,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Cmd'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
  };
};

const table: Readonly<Record<string, GridCommand | undefined>> = {
  Enter: 'open',
  F2: 'open',
  Space: 'open',
  a: 'type',
  'Shift A': 'type',
  é: 'type',
  字: 'type',
  '😀': 'type',
  Process: 'type',
  'Ctrl Alt @': 'type',
  'Alt ø': 'type',
  'Alt f': undefined,
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'unselect',
  'Ctrl a': 'select-all',
  'Cmd A': 'select-all',
  'Shift F10': 'menu',
  F10: undefined,
  'Ctrl z': 'undo',
  'Cmd z': 'undo',
  'Ctrl Shift Z': 'redo',
  'Cmd Shift z': 'redo',
  'Ctrl y': 'redo',
  'Ctrl c': undefined,
  'Ctrl v': undefined,
  'Cmd r': undefined,
  'Alt ArrowUp': 'carry',
  'Alt ArrowLeft': 'carry',
  ArrowUp: undefined,
  Tab: undefined,
  Dead: undefined,
};

describe('The keys of the grid', () => {
  for (const [name, command] of Object.entries(table)) {
    it(`${name} means ${command ?? 'nothing of its own'}`, () => {
      expect(commandOf(key(name))).to.equal(command);
    });
  }
});
