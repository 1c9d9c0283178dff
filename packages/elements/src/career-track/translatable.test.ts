import { expect } from 'chai';
import { mount, sample, settled, until } from '../../testing/mount.js';
import { angled, pseudoMessages, untranslated } from '../../testing/pseudo-locale.js';
import type { CareerTrack } from '../index.js';

const modes = ['view', 'compare', 'assess', 'edit'] as const;
const widths = [360, 820, 1280];

const shown = async (mode: string, width: number): Promise<CareerTrack> => {
  const framework = angled(await sample('data-analyst'));
  const properties = { framework, track: 'analyst', level: 'a3', mode, messages: pseudoMessages };
  const element = await mount({ width, properties });
  await settled(element);
  await until(() => !element.renderRoot.querySelector('.late'));
  return element;
};

describe("Every text that is not the document's comes from a message", () => {
  for (const mode of modes) {
    for (const width of widths) {
      it(`in ${mode} at ${width} px`, async () => {
        const element = await shown(mode, width);
        expect(untranslated(element.renderRoot)).to.deep.equal([]);
      });
    }
  }
});
