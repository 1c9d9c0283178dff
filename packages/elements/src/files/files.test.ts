import { parseFramework, type Framework } from '@career-tracks/core';
import { readTrackFile } from '@career-tracks/core/exchange/file';
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { problemsOf } from '../../testing/axe.js';
import { downloaded } from '../../testing/downloads.js';
import { dialogOf, editing, found, press, read } from '../../testing/importing.js';
import { mount, textOf, until } from '../../testing/mount.js';
import { pseudoMessages, untranslated } from '../../testing/pseudo-locale.js';
import type { CareerTrack } from '../index.js';

const csv = 'Competency,A1 Analyst,A2 Senior\nPlanning,Plans.,Leads.\nCare,Checks.,Guides.\n';
const places = JSON.stringify({ '«list»': [{ '«a»': '«Care»', '«b»': '«Red»', '«c»': '«Listens to all»' }] });
const unsure = ',Red,Green\nBlue,a,b\nWhite,c,d\n';

const tracksOf = (element: CareerTrack): string[] =>
  (element.framework as Framework).tracks.map(({ name }) => name);

describe('Importing a file', () => {
  it('shows what was found and what it will look like, and puts it beside what is here', async () => {
    const element = await editing();
    const before = tracksOf(element);
    const changes: Event[] = [];
    element.addEventListener('ct-change', (event) => changes.push(event));
    const taken = element.importFrom(new File([csv], 'Care team.csv'));
    const dialog = await read(element);
    expect(found(element)).to.equal('Found 1 track, 2 levels, 2 competencies, and 4 cells with text.');
    const preview = dialog.querySelector<CareerTrack>('career-track');
    await until(() => textOf(preview?.renderRoot.querySelector('[role=table], table')).includes('Guides.'));
    await until(() => (element.renderRoot as ShadowRoot).activeElement?.matches('.primary'));
    await sendKeys({ press: 'Enter' });
    expect(await taken).to.equal(true);
    expect(dialogOf(element)).to.equal(null);
    expect(tracksOf(element)).to.deep.equal([...before, 'Care team']);
    expect(element.track).to.equal('care-team');
    expect(changes).to.have.length(1);
    expect(element.undo()).to.equal(true);
    expect(tracksOf(element)).to.deep.equal(before);
  });

  it('puts it in the place of what is here, if a person says so', async () => {
    const element = await editing();
    const taken = element.importFrom(csv);
    const dialog = await read(element);
    dialog.querySelectorAll<HTMLInputElement>('[name=import-where]')[0]?.click();
    press(dialog, 'Import 1 track');
    await taken;
    expect((element.framework as Framework).tracks).to.have.length(1);
    expect(parseFramework(element.framework).ok).to.equal(true);
  });

  it('reads a large file while the page goes on, and stops when a person leaves', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, row) => `Skill ${row},Does ${row}.,Leads ${row}.,Sets ${row}.`,
    );
    const element = await editing();
    const before = element.framework;
    const taken = element.importFrom(['Competency,L1 Junior,L2 Middle,L3 Senior', ...rows].join('\n'));
    const dialog = await until(() => dialogOf(element)?.open && dialogOf(element));
    await until(() => dialog.querySelector('progress'));
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    await until(() => turns > 5);
    expect(found(element)).to.match(/^Reading/);
    await sendKeys({ press: 'Escape' });
    expect(await taken).to.equal(false);
    clearInterval(clock);
    expect(dialogOf(element)).to.equal(null);
    expect(element.framework === before).to.equal(true);
  });

  it('says why nothing could be read, and changes nothing', async () => {
    const element = await editing();
    const before = element.framework;
    const taken = element.importFrom(new File([new Uint8Array([0x50, 0x4b, 3, 4, 1])], 'x.xlsx'));
    const dialog = await read(element);
    expect(textOf(dialog.querySelector('#import-title'))).to.equal(
      'Nothing in this file could be read as a track',
    );
    expect(textOf(dialog.querySelector('.import-issues'))).to.include('damaged');
    await sendKeys({ press: 'Escape' });
    expect(await taken).to.equal(false);
    expect(element.framework === before).to.equal(true);
  });

  it('lists what was left out with its place, and no text of a file becomes markup', async () => {
    const element = await editing();
    void element.importFrom('Competency,Owner,L1,L2\n<img src=x>,<b>Jo</b>,Plans.,<i>Leads</i>\n');
    const dialog = await read(element);
    const left = dialog.querySelector('#import-left-out');
    expect(textOf(left)).to.match(/^Left out: 1 thing\. Column 2/i);
    const inside = dialog.querySelector<CareerTrack>('career-track')?.renderRoot;
    await until(() => textOf(inside?.querySelector('[role=table], table')).includes('<i>Leads</i>'));
    expect(dialog.querySelector('img, b') ?? inside?.querySelector('img, b')).to.equal(null);
  });

  it('gives a page without a framework its first', async () => {
    const element = await mount({ properties: { mode: 'edit' } });
    const input = await until(() => element.renderRoot.querySelector<HTMLInputElement>('.bring input'));
    const files = new DataTransfer();
    files.items.add(new File([csv], 'first.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    const dialog = await read(element);
    expect(dialog.querySelector('[name=import-where]')).to.equal(null);
    press(dialog, 'Import 1 track');
    await until(() => textOf(element.renderRoot.querySelector('.title')) === 'first');
  });

  it('takes a file that is dropped where it may be edited, and nowhere else', async () => {
    const element = await editing();
    const drop = (): boolean => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([csv], 'dropped.csv'));
      return element.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    };
    await until(() => element.renderRoot.querySelector('.edit-bar'));
    expect(drop()).to.equal(false);
    press(await read(element), 'Cancel');
    await until(() => !dialogOf(element));
    element.mode = 'view';
    await until(() => !element.renderRoot.querySelector('.edit-bar'));
    expect(drop()).to.equal(true);
  });

  it('takes several files at once, with a track and a choice of layout for each', async () => {
    const element = await editing();
    const dataTransfer = new DataTransfer();
    for (const name of ['Wards.csv', 'Homes.csv']) dataTransfer.items.add(new File([csv], name));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    const dialog = await read(element);
    expect(found(element)).to.equal('Found 2 tracks, 4 levels, 2 competencies, and 8 cells with text.');
    expect([...dialog.querySelectorAll('.import-tables bdi')].map(textOf)).to.deep.equal(['Wards', 'Homes']);
    expect(textOf(dialog.querySelector('#import-understood li'))).to.equal(
      'Wards The columns are separated by "⁨,⁩".',
    );
    const preview = dialog.querySelector<CareerTrack>('career-track');
    await until(() => textOf(preview?.renderRoot.querySelector('.title')) === 'Wards');
    const shown = dialog.querySelector<HTMLSelectElement>('.import-shown select');
    if (shown) shown.value = 'homes';
    shown?.dispatchEvent(new Event('change'));
    await until(() => textOf(preview?.renderRoot.querySelector('.title')) === 'Homes');
    press(dialog, 'Import 2 tracks');
    await until(() => !dialogOf(element));
    expect(tracksOf(element).slice(-2)).to.deep.equal(['Wards', 'Homes']);
  });

  it('has no words that come from no message', async () => {
    const element = await editing({ messages: pseudoMessages });
    const table = '«Competency»,«L1»,«L2»\n«Craft»,,\n«Plan»,«a»,«b»\n';
    void element.importFrom([new File([table], '«t».csv'), new File([places], '«d».json')]);
    const dialog = await until(() => dialogOf(element));
    await until(() => dialog.querySelector('.primary'));
    expect(untranslated(dialog)).to.deep.equal([]);
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [360, 1200])
      it(`axe finds nothing in its preview: ${scheme}, ${width} px`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        const element = await editing({}, width);
        void element.importFrom([new File([unsure], 't.csv'), new File([places], 'd.json')]);
        const dialog = await read(element);
        await until(() =>
          dialog
            .querySelector<CareerTrack>('career-track')
            ?.renderRoot.querySelector('.modes a, .modes button, [role=table], table'),
        );
        expect(await problemsOf(element)).to.deep.equal([]);
      });
});

describe('A track as a file', () => {
  for (const format of ['xlsx', 'csv', 'markdown', 'html', 'json'] as const)
    it(`of ${format} reads back`, async () => {
      const element = await editing({ mode: 'view' });
      const file = await element.exportAs(format);
      const back = await readTrackFile({
        name: file.name,
        content: new Uint8Array(await file.arrayBuffer()),
      });
      const given = element.framework as Framework;
      expect(back.ok && back.value.tracks.length).to.equal(
        format === 'xlsx' || format === 'json' ? given.tracks.length : 1,
      );
      expect(back.report.competencies).to.be.greaterThan(5);
    });

  it('is refused in a format that there is not, and where there is no track', async () => {
    const refusal = (promised: Promise<File>): Promise<string> =>
      promised.then(
        () => '',
        (reason: unknown) => String(reason),
      );
    const element = await editing();
    expect(await refusal(element.exportAs('doc' as 'csv'))).to.match(
      /^RangeError: The format has to be one of/,
    );
    const empty = document.createElement('career-track');
    expect(await refusal(empty.exportAs('csv'))).to.include('no track on show');
  });

  it('is saved from the menu of the editor', async () => {
    const element = await editing();
    const more = await until(() =>
      element.renderRoot.querySelector<HTMLElement>('.edit-bar [aria-haspopup=menu]'),
    );
    more.click();
    const item = await until(() =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
        (each) => textOf(each) === 'Save as CSV',
      ),
    );
    const { name, text } = await downloaded(() => item.click());
    expect(name).to.equal('analyst.csv');
    expect(text).to.include('Competency');
  });
});
