import type { TrackLevel } from '@career-tracks/core';

/** The longest code that a tab or a button holds, and the longest name that a sentence does. */
const longestCode = 8;
const longestName = 60;

/** The short name of a level: its code, else its position, counted from 1. */
export function shortName(columns: readonly TrackLevel[], index: number): string {
  const code = columns[index]?.code?.trim();
  return code && code.length <= longestCode ? code : String(index + 1);
}

/** The name of a level in a sentence: its code, else its title, else its position. */
export function levelName(columns: readonly TrackLevel[], index: number): string {
  const { code, title } = columns[index] ?? {};
  const names = [code, title].map((name) => name?.trim());
  return names.find((name) => name && name.length <= longestName) ?? String(index + 1);
}

/** Whether the level that is marked comes right after the reader's own, or is a target elsewhere. */
export const isNextLevel = (own: number, next: number): boolean => own >= 0 && next === own + 1;

/** Code and title together. */
export function fullName(columns: readonly TrackLevel[], index: number): string {
  const { code, title } = columns[index] ?? {};
  return (
    [code, title]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' ') || String(index + 1)
  );
}
