import { expect } from 'chai';
import { samples, textOf, until } from '../testing/page.js';

const file = '/packages/elements/dist/career-tracks.min.js';

const loadedFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/packages/elements/dist/'));

async function open(mode: string, width: number): Promise<HTMLElement> {
  const element = document.createElement('career-track') as HTMLElement & { src: string };
  element.style.inlineSize = `${width}px`;
  element.src = `${samples}data-analyst.json`;
  element.setAttribute('level', 'a3');
  element.setAttribute('mode', mode);
  document.body.append(element);
  await until(() => textOf(element.shadowRoot?.querySelector('.title')) === 'Data Analyst');
  return element;
}

describe('The file for a script tag', () => {
  it('registers the elements there are, and reading loads nothing else, under a strict policy', async () => {
    await import(file);
    for (const width of [1200, 360]) {
      const element = await open('view', width);
      await until(() => element.shadowRoot?.querySelector(width === 360 ? '.tabs' : 'table'));
      element.remove();
    }
    expect(loadedFiles()).to.deep.equal([file]);
  });

  it('reads a child table without loading more', async () => {
    const element = document.createElement('career-track');
    const table = document.createElement('table');
    for (const texts of [
      ['Competency', 'C1 Baker'],
      ['Dough', 'Mixes the dough.'],
    ]) {
      const row = table.insertRow();
      for (const text of texts) row.insertCell().append(text);
    }
    element.append(table);
    document.body.append(element);
    await until(() => textOf(element.shadowRoot?.querySelector('td')) === 'Mixes the dough.');
    element.remove();
  });

  for (const [mode, part] of [
    ['compare', '.cmp'],
    ['assess', '.cols'],
    ['edit', '[role=grid]'],
  ] as const)
    it(`loads what it takes to ${mode} from the folder beside it, once a person goes there`, async () => {
      const before = loadedFiles().length;
      const element = await open(mode, 1200);
      await until(() => element.shadowRoot?.querySelector(part));
      element.remove();
      const parts = loadedFiles().slice(before);
      expect(parts).not.to.have.length(0);
      for (const path of parts) expect(path).to.match(/dist\/career-tracks\.parts\/[\w-]+\.min\.js$/);
    });
});
