import { expect } from 'chai';
import { assessing, rowOf } from '../../../testing/assessment.js';
import { TestHost } from '../../../testing/keeping.js';
import { until } from '../../../testing/page.js';

const fields = (row: Element): (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '.note-form textarea, .note-form [type=url]',
  ),
];

function write(field: HTMLInputElement | HTMLTextAreaElement | undefined, text: string): void {
  if (!field) throw new Error('There is no such field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('A note that was not finished', () => {
  it('is in its field again after a crash, with its address, and only until it is added', async () => {
    const host = new TestHost();
    const first = await assessing(host.properties());
    await host.isRead(first);
    const row = await rowOf(first, 'Analysis', true);
    write(fields(row)[1], 'https://example.org/');
    write(fields(row)[0], 'Half a\nsen');
    await until(() => host.saved('assessment')?.draft);
    const after = host.afterCrash();
    first.remove();
    const second = await assessing(after.properties());
    const again = await until(() =>
      [...second.renderRoot.querySelectorAll('details.row[open]')].find((each) => fields(each)[0]?.value),
    );
    expect(fields(again).map(({ value }) => value)).to.deep.equal(['Half a\nsen', 'https://example.org/']);
    again.querySelector<HTMLElement>('.note-form .btn')?.click();
    await until(() => JSON.stringify(after.document('assessment') ?? '').includes('Half a'));
    await until(() => after.saved('assessment')?.draft === undefined);
  });
});
