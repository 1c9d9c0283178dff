import { expect } from 'chai';
import {
  cell,
  editing,
  field,
  focused,
  frameworkOf,
  isOpen,
  press,
  write,
} from '../../../../testing/editing.js';
import { all, one, settled, texts, textOf, until } from '../../../../testing/mount.js';
import type { CareerTrack } from '../../../index.js';

/** The editor on the second cell of the second competency, once the hints are there. */
async function open(element: CareerTrack): Promise<void> {
  await until(() => element.renderRoot.querySelector('.hints'));
  cell(element, 1, 1).focus();
  await press(element, 'Enter');
}
const inEditor = (element: CareerTrack): string[] => texts(element, '.editor .hint');
const keep = (element: CareerTrack): HTMLElement => one(element, '.editor .link');

describe('Hints in the editor', () => {
  it('are there when it opens, and follow what is typed a moment later', async () => {
    const element = await editing();
    await open(element);
    expect(inEditor(element)).to.deep.equal([
      '“Picks” and “states” are two behaviours: a line for each is easier to rate',
    ]);
    write(element, 'Leverages synergies.');
    await until(() => inEditor(element).some((text) => text.startsWith('“Leverages” is jargon')));
    expect(all(element, '.editor .link')).to.deep.equal([]);
    write(element, 'Picks a method.');
    await until(() => inEditor(element).length === 0);
    expect(focused(element)).to.equal(field(element));
    await press(element, 'Escape');
    cell(element, 0, 0).focus();
    await press(element, 'Enter');
    expect(inEditor(element)).to.deep.equal([]);
  });

  it('are dismissed there, and the words stay open', async () => {
    const element = await editing();
    await open(element);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    expect(keep(element).dispatchEvent(down)).to.equal(false);
    keep(element).click();
    await settled(element);
    expect(isOpen(element)).to.equal(true);
    expect(focused(element)).to.equal(field(element));
    expect(inEditor(element)).to.deep.equal([]);
    expect(frameworkOf(element).extensions?.['dismissedHints']).to.have.length(1);
    expect(textOf(one(element, '.hints-title'))).to.equal('3 wording hints');
  });

  it('are dismissed on a narrow screen by keyboard, and the focus goes back to the words', async () => {
    const element = await editing({ level: 'a2' }, 360);
    await until(() => element.renderRoot.querySelector('.hints'));
    all(element, '.edit-cell')[1]?.click();
    const button = await until(() => element.renderRoot.querySelector<HTMLElement>('.entry-editor > .link'));
    button.focus();
    await press(element, 'Enter');
    expect(texts(element, '.entry-editor .hint')).to.deep.equal([]);
    expect(focused(element)).to.equal(one(element, '.entry-editor textarea'));
  });
});
