import assert from 'node:assert/strict';
import type { Framework } from '../src/schema/framework.js';

/** The tracks of a framework, a line each: its levels, and what is expected of each competency there, below its theme. */
export function trackLines(framework: Framework): string[] {
  const themes = new Map(framework.themes?.map(({ id, name }) => [id, name]));
  const competencies = new Map(framework.competencies.map((competency) => [competency.id, competency]));
  return framework.tracks.map((track) => {
    const titles = track.levels?.map(({ code, title, description }) =>
      [code, title, description].filter(Boolean).join('/'),
    );
    const rows = track.competencies?.map(({ competency, expectations = {} }) => {
      const { name, theme } = competencies.get(competency) ?? assert.fail(competency);
      const cells = Object.values(expectations).map((cell) =>
        cell === 'not-expected' ? cell : (cell.statements ?? []).map(({ text }) => text).join('+'),
      );
      return `${theme === undefined ? '' : `${themes.get(theme) ?? ''}>`}${name}=${cells.join(',')}`;
    });
    return [`${track.name}:`, ...(titles ?? []), ':', ...(rows ?? [])].join(' ').replace(' : ', ': ');
  });
}
