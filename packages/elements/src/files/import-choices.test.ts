import type { Framework } from '@career-tracks/core';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { dialogOf, editing, found, press, read } from '../../testing/importing.js';
import { textOf, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const unsure = ',Red,Green\nBlue,a,b\nWhite,c,d\n';

describe('What a person says of an import', () => {
  it('asks where it is not sure, and reads again as a person says', async () => {
    const element = await editing();
    void element.importFrom(unsure);
    const dialog = await read(element);
    expect(found(element)).to.include('4 cells may be in the wrong place');
    expect(textOf(dialog.querySelector('.import-table'))).to.include('Not sure, please check');
    const select = dialog.querySelector('select') as HTMLSelectElement;
    select.value = 'levels-down';
    select.dispatchEvent(new Event('change'));
    const preview = dialog.querySelector<CareerTrack>('career-track');
    await until(
      () => (preview?.framework as Framework | undefined)?.tracks[0]?.levels?.[0]?.title === 'Blue',
    );
    expect(dialog.querySelector('.import-check')).to.equal(null);
  });

  it('lets a person say whether a row with nothing but a name is a theme, by keyboard', async () => {
    const element = await editing();
    void element.importFrom('Competency,L1,L2\nCraft,,\nPlanning,Plans.,Leads.\n');
    const dialog = await read(element);
    const preview = dialog.querySelector<CareerTrack>('career-track');
    const names = (): string[] =>
      (preview?.framework as Framework | undefined)?.competencies.map(({ name }) => name) ?? [];
    await until(() => names().length === 1);
    dialog.querySelector('details')?.setAttribute('open', '');
    const button = (): HTMLButtonElement | null => dialog.querySelector('#import-guessed button');
    button()?.focus();
    expect(textOf(button())).to.equal('Read it as a competency');
    await sendKeys({ press: 'Enter' });
    await until(() => names().length === 2);
    await until(() => textOf(button()) === 'Read it as a theme');
    expect((element.renderRoot as ShadowRoot).activeElement === button()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => names().length === 1);
  });

  it('lets a person say what a document holds where, and reads it again', async () => {
    const list = [
      { a: 'Care', b: 'L.1', c: 'Listens <b>well</b>' },
      { a: 'Care', b: 'L.2', c: 'Explains all' },
    ];
    const element = await editing();
    void element.importFrom(new File([JSON.stringify({ list })], 'rows.json'));
    const dialog = await read(element);
    expect(textOf(dialog.querySelector('#import-title'))).to.include('Nothing in this file');
    const choices = (): HTMLSelectElement[] => [
      ...dialog.querySelectorAll<HTMLSelectElement>('.import-places select'),
    ];
    expect([...dialog.querySelectorAll('.import-place')].map(textOf)).to.deep.equal([
      'list L.1 · L.2',
      'list.*.a Care · …',
      'list.*.b L.1 · L.2',
      'list.*.c Listens <b>well</b> · Explains all',
    ]);
    for (const [index, role] of ['cell', 'competency', 'level', 'statement'].entries()) {
      const select = choices()[index];
      if (select) select.value = role;
      select?.dispatchEvent(new Event('change'));
      await until(() => choices()[index]?.value === role && !dialog.querySelector('progress'));
    }
    expect(found(element)).to.equal('Found 1 track, 2 levels, 1 competency, and 2 cells with text.');
    expect(dialog.querySelector('.import-places')?.hasAttribute('open')).to.equal(true);
    press(dialog, 'Import 1 track');
    await until(() => !dialogOf(element));
    expect((element.framework as Framework).tracks.at(-1)?.levels).to.have.length(2);
  });
});
