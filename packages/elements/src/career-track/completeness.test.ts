import { buildMatrix, parseFramework, type Framework } from '@career-tracks/core';
import { expect } from 'chai';
import { control, mount, sample, until } from '../../testing/mount.js';
import { hostileFramework } from '../../../../examples/frameworks/hostile.mjs';

/** Every text that the cells of a track hold, by level. */
function textsByLevel(document: unknown, track: string): string[][] {
  const parsed = parseFramework(document);
  if (!parsed.ok) throw new Error('not a framework');
  const { columns, groups } = buildMatrix(parsed.value, track);
  return columns.map((_, index) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => {
        const cell = cells[index];
        if (cell?.state !== 'defined') return [];
        const { summary = '', statements = [], examples = [] } = cell.expectation;
        return [summary, ...statements.flatMap((one) => [one.text, ...(one.examples ?? [])]), ...examples];
      }),
    ),
  );
}

const missing = (texts: readonly string[], shown: string): string[] =>
  texts.filter((text) => !shown.includes(text));

describe('Nothing that a track says is left out', () => {
  for (const name of ['data-analyst', 'support-flat', 'nurse-ar', 'shared-wording', 'hostile']) {
    it(`in a wide container and on paper: ${name}`, async () => {
      const framework = name === 'hostile' ? (hostileFramework() as Framework) : await sample(name);
      for (const { id } of framework.tracks.slice(0, 4)) {
        const texts = textsByLevel(framework, id).flat();
        const element = await mount({ properties: { framework, track: id } });
        await until(() => !element.renderRoot.querySelector('.later'), 60_000);
        expect(missing(texts, element.renderRoot.textContent ?? ''), id).to.deep.equal([]);
        window.dispatchEvent(new Event('beforeprint'));
        expect(missing(texts, element.renderRoot.textContent ?? ''), id).to.deep.equal([]);
        window.dispatchEvent(new Event('afterprint'));
        element.remove();
      }
    }).timeout(60_000);
  }

  it('level by level in a narrow container', async () => {
    const framework = await sample('shared-wording');
    for (const { id } of framework.tracks) {
      const element = await mount({ width: 360, properties: { framework, track: id } });
      control(element, 'Open all').click();
      const levels = textsByLevel(framework, id);
      for (const [index, texts] of levels.entries()) {
        if (levels.length > 1) element.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')[index]?.click();
        await element.updateComplete;
        expect(missing(texts, element.renderRoot.textContent ?? ''), `${id} ${index}`).to.deep.equal([]);
      }
    }
  });
});
