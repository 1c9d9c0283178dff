import type { Framework } from '@career-tracks/core';
import '../src/define.js';
import { textOf, until } from './page.js';

/** What a page in a sandboxed frame tells the test about the track in it. */
export interface SandboxReport {
  /** The origin as the page knows it: "null" where it has none. */
  readonly origin: string;
  readonly title: string;
  /** What the modes are called. */
  readonly modes: readonly string[];
  /** The words of a cell before and after they were rewritten, and once that was taken back. */
  readonly cell: readonly [string, string, string];
  /** The status line before and after that. */
  readonly status: readonly [string, string];
  /** The banner before and after that. */
  readonly banner: readonly [string, string];
  /** The file that was offered, when it was asked for. */
  readonly file: { readonly name: string; readonly text: string };
  readonly heard: readonly unknown[];
  /** How often the page broke its policy. */
  readonly violations: number;
}

let violations = 0;
document.addEventListener('securitypolicyviolation', () => (violations += 1));

async function report(framework: Framework): Promise<SandboxReport> {
  const element = document.createElement('career-track');
  const heard: unknown[] = [];
  element.addEventListener('ct-save-error', ({ detail }) => heard.push(detail));
  Object.assign(element, { framework, mode: 'edit', autosave: 'sandboxed' });
  document.body.append(element);
  const find = <Found extends HTMLElement>(selector: string): Promise<Found> =>
    until(() => element.renderRoot.querySelector<Found>(selector), 60_000);
  const says = (selector: string): string => textOf(element.renderRoot.querySelector(selector));
  const words = (): string => says('.grid tbody tr:not(.theme) td [part~=statement]');

  const cell = await find('.grid tbody tr:not(.theme) td');
  await find('.banner');
  const before = [words(), says('.save'), says('.banner p')] as const;
  const press = (target: HTMLElement, key: string): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  cell.focus();
  press(cell, 'Enter');
  const field = await find<HTMLTextAreaElement>('.editor textarea');
  await until(() => field.checkVisibility());
  field.value = 'Written in a sandbox.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  press(field, 'Enter');
  await until(() => says('.banner p').startsWith('Not saved.'));
  const after = [words(), says('.save'), says('.banner p')] as const;
  const file = await offered(() => {
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.banner button')];
    buttons.find((button) => textOf(button) === 'Download a copy')?.click();
  });
  const modes = [...element.renderRoot.querySelectorAll('.modes button')].map(textOf);
  element.undo();
  await element.updateComplete;
  return {
    origin: globalThis.origin,
    title: says('.title'),
    modes,
    cell: [before[0], after[0], words()],
    status: [before[1], after[1]],
    banner: [before[2], after[2]],
    file,
    heard,
    violations,
  };
}

/** The file behind the link that is followed: a frame without `allow-downloads` gets none. */
async function offered(ask: () => void): Promise<SandboxReport['file']> {
  let file: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (file = blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  ask();
  Object.assign(URL, { createObjectURL });
  Object.assign(HTMLAnchorElement.prototype, { click });
  return { name, text: (await file?.text()) ?? '' };
}

window.addEventListener('message', ({ data }: MessageEvent<Framework>) => {
  report(data).then(
    (result) => parent.postMessage(result, '*'),
    (error: unknown) => parent.postMessage(String(error), '*'),
  );
});
parent.postMessage('ready', '*');
