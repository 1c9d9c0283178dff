import { sendKeys } from '@web/test-runner-commands';
import type { WorkbookResponse } from '@career-tracks/core/workbook';
import '../src/define.js';
import type { TrackWorkbook } from '../src/index.js';
import { textOf, until } from './page.js';

const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const box of mounted.splice(0)) box.remove();
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.removeProperty('color-scheme');
});

/** A workbook in a container of the given width (default 1200 px), drawn. */
export async function workbook(
  properties: Partial<TrackWorkbook> = {},
  width = 1200,
): Promise<TrackWorkbook> {
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('track-workbook');
  Object.assign(element, properties);
  box.append(element);
  document.body.append(box);
  mounted.push(box);
  await element.updateComplete;
  await until(() => element.renderRoot.querySelector('.title'));
  return element;
}

/** The response as the host has it. */
export const responseOf = (element: TrackWorkbook): WorkbookResponse => element.response as WorkbookResponse;

/** A response to the default workbook with these answers. */
export const answered = (answers: WorkbookResponse['answers']): WorkbookResponse => ({
  schemaVersion: 1,
  id: 'r',
  definition: { id: 'career-tracks', version: '1' },
  answers,
});

/** The first thing in the element that matches; waits for it. */
export const found = (element: TrackWorkbook, selector: string): Promise<HTMLElement> =>
  until(() => element.renderRoot.querySelector<HTMLElement>(selector));

/** The button that says this. */
export const button = (element: TrackWorkbook, text: string): Promise<HTMLElement> =>
  until(() =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('button, summary')].find((each) =>
      textOf(each).startsWith(text),
    ),
  );

/** What is said to a screen reader. */
export const said = (element: TrackWorkbook): string =>
  textOf(element.renderRoot.querySelector('.vh[role=status]'));

/** What has the focus, in whatever shadow root. */
export const focused = (element: TrackWorkbook): Element | null =>
  element.renderRoot instanceof ShadowRoot ? element.renderRoot.activeElement : null;

/** Presses Tab until what has the focus matches. */
export async function tabTo(
  element: TrackWorkbook,
  matches: (focus: Element) => boolean,
): Promise<HTMLElement> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focus = focused(element);
    if (focus && matches(focus)) return focus as HTMLElement;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab never comes to ${String(matches)}.`);
}
