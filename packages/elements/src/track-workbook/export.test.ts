import { parseFramework } from '@career-tracks/core';
import { defaultWorkbook, parseWorkbookResponse } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { answered, workbook } from '../../testing/workbook.js';
import { german } from '../locales/german.js';
import type { WorkbookFormat } from './workbook-file.js';

const response = {
  ...answered([
    { step: 'competencies-defined', value: 'yes' },
    { step: 'practice', item: 'competency', value: 'Care' },
    { step: 'practice', item: 'first', value: 'Listens.' },
    { step: 'improvement-impact', item: 'difference', value: '<b>Less</b> *waiting*' },
  ]),
  roadmap: [{ stage: 'development', owner: 'Lena', start: '2027-01-04', finish: '2027-02-26' }],
};

const refusal = async (promised: Promise<unknown>): Promise<unknown> =>
  promised.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('A workbook as a file', () => {
  const cases: [WorkbookFormat, string, string][] = [
    ['json', `${defaultWorkbook.id}.json`, 'application/json'],
    ['framework', `${defaultWorkbook.id}-track.json`, 'application/json'],
    ['markdown', `${defaultWorkbook.id}-report.md`, 'text/markdown'],
    ['html', `${defaultWorkbook.id}-report.html`, 'text/html'],
    ['icalendar', `${defaultWorkbook.id}.ics`, 'text/calendar'],
  ];
  for (const [format, name, type] of cases)
    it(`of ${format} is called ${name}`, async () => {
      const element = await workbook({ response });
      const file = await element.exportAs(format);
      expect([file.name, file.type]).to.deep.equal([name, type]);
      expect(file.size).to.be.greaterThan(0);
    });

  it('of JSON is the response, to be opened again', async () => {
    const element = await workbook({ response });
    const text = await (await element.exportAs('json')).text();
    expect(JSON.parse(text)).to.deep.equal(response);
    expect(parseWorkbookResponse(text, { definition: defaultWorkbook }).ok).to.equal(true);
  });

  it('of a framework is the track, with what was practised', async () => {
    const element = await workbook({ response });
    const read = parseFramework(await (await element.exportAs('framework')).text());
    expect(read.ok && read.value.competencies?.[0]?.name).to.equal('Care');
  });

  it('of a report has no markup of what people wrote, and speaks the language of the element', async () => {
    const element = await workbook({ response, locale: 'de', messages: german });
    const page = await (await element.exportAs('html')).text();
    expect(page).to.include('&lt;b&gt;Less&lt;/b&gt;').and.not.include('<b>');
    const text = await (await element.exportAs('markdown')).text();
    expect(text).to.include('\\*waiting\\*');
    expect(text).not.to.match(/Where you stand/);
  });

  it('of a calendar has the days of the roadmap', async () => {
    const element = await workbook({ response });
    const text = await (await element.exportAs('icalendar')).text();
    expect(text).to.include('DTSTART;VALUE=DATE:20270104').and.include('DTEND;VALUE=DATE:20270227');
  });

  it('is refused in a format that there is not, and while there is no workbook on show', async () => {
    const element = await workbook({ response });
    const unknown = await refusal(element.exportAs('toString' as WorkbookFormat));
    expect(unknown).to.be.instanceOf(RangeError);
    expect(String(unknown)).to.include('icalendar');
    const early = document.createElement('track-workbook');
    expect(String(await refusal(early.exportAs('json')))).to.include('no workbook on show');
  });
});
