import { competencyLibrary } from '@career-tracks/core/library';
import { defaultWorkbook, type WorkbookResponse } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { angledTexts, strictMessages, untranslated } from '../../testing/pseudo-locale.js';
import { until } from '../../testing/page.js';
import { button, found, workbook } from '../../testing/workbook.js';
import {
  blocked,
  complete,
  divided,
  goTo,
  openAll,
  outdated,
  pages,
} from '../../testing/workbook-samples.js';
import type { TrackWorkbook } from './track-workbook.js';

const definition = angledTexts(defaultWorkbook);
const pseudo = { definition, messages: strictMessages, locale: 'ja' };
const widths = [360, 820, 1200];

/** A text without what may stand between the items of a list. */
const folded = (text: string): string => text.replace(/\band\b|\s+/g, '');

/** The words of the starter library, which is a text of its own, and an address. */
const known = new Set([complete.guide?.link]);
before(async () => {
  for (const { template, competencies } of await competencyLibrary()) {
    known.add(folded(template.name));
    for (const { name, description } of competencies)
      for (const each of [name, description, name + description]) known.add(folded(each));
  }
});

const foreign = ({ renderRoot }: TrackWorkbook): string[] =>
  untranslated(renderRoot).filter((each) => !known.has(folded(each.replace(/^[\w[\]-]+: /, ''))));

/** What a page shows that comes from nowhere, with everything on it open. */
async function foreignOn(element: TrackWorkbook, page: string): Promise<string[]> {
  await goTo(element, page);
  await openAll(element);
  return foreign(element);
}

const responses: Readonly<Record<string, WorkbookResponse | undefined>> = {
  'nothing answered': undefined,
  'everything answered, and a plan with mistakes': complete,
  'competencies missing, no levels and no tracks': blocked,
  'two people who disagree': divided,
  'answers to an older workbook': outdated,
};

describe('Every text is from a message, the definition or the response', () => {
  for (const [name, response] of Object.entries(responses))
    it(`with ${name}, on every page`, async () => {
      for (const width of response === complete ? widths : [360]) {
        const properties = response ? { ...pseudo, response: angledTexts(response) } : pseudo;
        const element = await workbook(properties, width);
        for (const page of pages)
          expect(await foreignOn(element, page), `${page}, ${width} px`).to.deep.equal([]);
      }
    });

  it('where nothing may be changed', async () => {
    const element = await workbook({ ...pseudo, readonly: true, response: angledTexts(complete) });
    for (const page of pages) expect(await foreignOn(element, page), page).to.deep.equal([]);
  });

  it('while an action is written, and after what is said of it', async () => {
    const element = await workbook({ ...pseudo, response: angledTexts(complete), step: 'roadmap' });
    (await found(element, '[id^="edit/"]')).click();
    await found(element, '.act-edit');
    expect(foreign(element)).to.deep.equal([]);
    (await button(element, '⟦Suggest dates⟧')).click();
    await until(() => element.renderRoot.querySelector('.vh[role=status]')?.textContent?.trim());
    expect(foreign(element)).to.deep.equal([]);
  });

  it('when steps no longer apply, and when that is taken back', async () => {
    const element = await workbook({ ...pseudo, step: 'tracks-exist' });
    (await found(element, 'input[value="no"]')).click();
    await until(() => element.renderRoot.querySelector('.vh[role=status]')?.textContent?.trim());
    expect(foreign(element)).to.deep.equal([]);
    (await button(element, '⟦Undo⟧')).click();
    await element.updateComplete;
    expect(foreign(element)).to.deep.equal([]);
  });

  it('where the answers cannot be shown, but for what is wrong with them, which is marked as English', async () => {
    const element = await workbook({ ...pseudo, response: { ...complete, id: 7 } });
    await found(element, '[role=alert] .issues');
    expect(untranslated(element.renderRoot).filter((each) => !/^(code|bdi): /.test(each))).to.deep.equal([]);
  });
});
