import { expect } from 'chai';
import { samples, textOf, until } from '../testing/page.js';

const file = '/packages/elements/dist/career-tracks.min.js';

describe('The one file for a script tag', () => {
  it('registers the elements there are and loads nothing else, under a strict policy', async () => {
    await import(file);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(loaded.filter((path) => path.startsWith('/packages/elements/dist/'))).to.deep.equal([file]);
    for (const width of [1200, 360]) {
      const element = document.createElement('career-track') as HTMLElement & { src: string };
      element.style.inlineSize = `${width}px`;
      element.src = `${samples}data-analyst.json`;
      document.body.append(element);
      await until(() => textOf(element.shadowRoot?.querySelector('.title')) === 'Data Analyst');
      await until(() => element.shadowRoot?.querySelector(width === 360 ? '.tabs' : 'table'));
      element.remove();
    }
    const after = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(after.filter((path) => path.startsWith('/packages/elements/dist/'))).to.deep.equal([file]);
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
});
