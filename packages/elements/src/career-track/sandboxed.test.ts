import { expect } from 'chai';
import { html, render } from 'lit';
import { sample } from '../../testing/mount.js';
import type { SandboxReport } from '../../testing/sandboxed-page.js';

/** A page in a frame that may run scripts and do nothing else: no origin, no storage, no database, no downloads. */
const frame = html`<iframe
  title="A track in a sandbox"
  sandbox="allow-scripts"
  width="1200"
  height="800"
  srcdoc="&lt;!doctype html&gt;&lt;body&gt;&lt;script type='module' src='/packages/elements/testing/sandboxed-page.ts'&gt;&lt;/script&gt;&lt;/body&gt;"></iframe>`;

describe('In a sandboxed frame', () => {
  let report: SandboxReport;

  before(async function () {
    this.timeout(90_000);
    const framework = await sample('data-analyst');
    const box = document.createElement('div');
    const told = new Promise<SandboxReport | string>((resolve) => {
      window.addEventListener('message', ({ data, source }: MessageEvent<SandboxReport | string>) => {
        if (data === 'ready') source?.postMessage(framework, { targetOrigin: '*' });
        else resolve(data);
      });
    });
    render(frame, box);
    document.body.append(box);
    const result = await told;
    box.remove();
    if (typeof result === 'string') throw new Error(result);
    report = result;
  });

  it('a track is read and edited, within the policy', () => {
    expect(report.origin).to.equal('null');
    expect(report.title).to.equal('Data Analyst');
    expect(report.modes).to.deep.equal(['View', 'Compare', 'Assess', 'Edit']);
    const [before, after, undone] = report.cell;
    expect(before).not.to.equal('');
    expect([after, undone]).to.deep.equal(['Written in a sandbox.', before]);
    expect(report.violations).to.equal(0);
  });

  it('it says that it cannot save here, before and after an edit, and why', () => {
    expect(report.status).to.deep.equal(['Saving does not work here at the moment.', 'Not saved.']);
    expect(report.banner).to.deep.equal([
      'Saving does not work here at the moment. What you change stays in this page, and saving is tried again.',
      'Not saved. Saving is not allowed here. Your wording is still here, until this page is closed.',
    ]);
    expect(report.heard[0]).to.deep.equal({ document: 'framework', reason: 'refused' });
  });

  it('the work can be had as a file', () => {
    expect(report.file.name).to.equal('framework.json');
    expect(report.file.text).to.include('Written in a sandbox.');
  });
});
