import { expect } from 'chai';
import { textOf, until } from '../../testing/page.js';
import { given, radio, rowOf } from '../../testing/assessment.js';
import { answered, button, workbook } from '../../testing/workbook.js';

describe('The example that goes from the workbook to its track', () => {
  it('opens the track that was written, and somebody is assessed against it', async () => {
    const element = await workbook({
      response: {
        ...answered([{ step: 'competencies-defined', value: 'yes' }]),
        framework: {
          schemaVersion: 1,
          id: 'first-track',
          name: 'Porters',
          competencies: [{ id: 'care', name: 'Care' }],
          tracks: [
            {
              id: 'porter',
              name: 'Porter',
              levels: [{ id: 'l1', title: 'Starts' }],
              competencies: [{ competency: 'care', expectations: { l1: ['Listens first.'] } }],
            },
          ],
        },
      },
      step: 'report',
    });
    const track = document.createElement('career-track');
    track.hidden = true;
    element.after(track);
    const example = '/examples/workbook-to-track/workbook-to-track.js';
    await import(example);
    (await button(element, 'Open the track')).click();
    await until(() => textOf(track.renderRoot.querySelector('.frame')).includes('Readiness for Starts'));
    const row = await rowOf(track, 'Care', true);
    expect(textOf(row)).to.include('Listens first.');
    radio(row, 'Meets').click();
    await until(() => given(track, 'care').length === 1);
    await until(() => textOf(track.renderRoot.querySelector('.frame')).includes('You have rated 1 of 1'));
    track.remove();
  });
});
