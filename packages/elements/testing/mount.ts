import type { Framework } from '@career-tracks/core';
import '../src/define.js';
import type { CareerTrack } from '../src/index.js';
import { samples, textOf, until } from './page.js';

export { samples, textOf, until } from './page.js';

export async function sample(name: string): Promise<Framework> {
  const response = await fetch(`${samples}${name}.json`);
  return (await response.json()) as Framework;
}

const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const box of mounted.splice(0)) box.remove();
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.removeProperty('color-scheme');
});

/** How an element is put into the page. */
export interface Mount {
  readonly width?: number;
  readonly properties?: Partial<CareerTrack>;
  readonly children?: readonly Node[];
}

/** An element in a container of the given width (default 1200 px), drawn. */
export async function mount({
  width = 1200,
  properties = {},
  children = [],
}: Mount = {}): Promise<CareerTrack> {
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('career-track');
  element.append(...children);
  Object.assign(element, properties);
  box.append(element);
  document.body.append(box);
  mounted.push(box);
  await settled(element);
  return element;
}

/** The sample track, read by a senior analyst, in a container of the given width. */
export const analyst = async (properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> =>
  mount({
    width,
    properties: { framework: await sample('data-analyst'), track: 'analyst', level: 'a3', ...properties },
  });

/** Waits for what the element loads and for what it draws then. */
export async function settled(element: CareerTrack): Promise<void> {
  await element.updateComplete;
  const shows = (selector: string): boolean => element.renderRoot.querySelector(selector) !== null;
  await until(() => !shows('.late, .to-come, .modes:empty') && shows('.title, .state, [role=alert]'));
  await element.updateComplete;
}

/** Waits until the element has answered to a new width. */
export async function resize(element: CareerTrack, width: number, layout: string): Promise<void> {
  (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
  await until(() => element.renderRoot.querySelector(`section.${layout}`));
  await settled(element);
}

export const all = (element: CareerTrack, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export function one(element: CareerTrack, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

export const texts = (element: CareerTrack, selector: string): string[] => all(element, selector).map(textOf);

/** The button, tab or summary with this text. */
export function control(element: CareerTrack, text: string): HTMLElement {
  const found = all(element, 'button, summary, label').find((candidate) => textOf(candidate).includes(text));
  if (!found) throw new Error(`No control says "${text}".`);
  return found;
}

/** An element made of the given text and children, without parsing. */
export function node(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
