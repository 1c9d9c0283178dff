import type { Framework } from '@career-tracks/core';
import { sendKeys } from '@web/test-runner-commands';
import type { CareerTrack } from '../src/index.js';
import { all, analyst, mount, one, settled, textOf, until, type Mount } from './mount.js';

/** The sample track in edit mode, drawn. */
export async function editing(properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> {
  return drawn(await analyst({ ...properties, mode: 'edit' }, width));
}

/** Any framework in edit mode, drawn. */
export async function editingOf({ properties, ...rest }: Mount): Promise<CareerTrack> {
  return drawn(await mount({ ...rest, properties: { ...properties, mode: 'edit' } }));
}

async function drawn(element: CareerTrack): Promise<CareerTrack> {
  await until(() => element.renderRoot.querySelector('.grid, .narrow-sheet'));
  await until(() => !element.renderRoot.querySelector('.later'));
  await settled(element);
  return element;
}

/** The framework as it is in the element now. */
export const frameworkOf = (element: CareerTrack): Framework => element.framework as Framework;

/** The cell of a competency and a level, both counted from 0 as they are seen; the head of the row at -1. */
export function cell(element: CareerTrack, competency: number, level: number): HTMLElement {
  const row = all(element, '.grid tbody tr:not(.theme, .add)')[competency] as HTMLTableRowElement;
  return row.cells[level + 1] as HTMLElement;
}

/** What a cell says or invites to, without the hints that come under it a moment later. */
export const wordsIn = (at: HTMLElement): string => textOf(at.querySelector('.says, .blank'));

/** The head of a level, counted from 0. */
export const levelHead = (element: CareerTrack, level: number): HTMLElement =>
  all(element, '.grid thead th')[level + 1] as HTMLElement;

/**
 * Presses keys, one after the other, and waits until each is answered. A key with others held, such as `Control+z`,
 * is told to the page without the browser's own answer: WebKit's driver cannot hold keys.
 */
export async function press(element: CareerTrack, ...keys: readonly string[]): Promise<void> {
  for (const name of keys) {
    const held = name.split('+');
    const key = held.pop() as string;
    if (held.length === 0) await sendKeys({ press: key });
    else tell(element, key, held);
    await settled(element);
  }
}

/** Tells what has the focus of a key; false if somebody has answered it. */
export function tell(element: CareerTrack, key: string, held: readonly string[] = []): boolean {
  const [ctrlKey, shiftKey, altKey] = ['Control', 'Shift', 'Alt'].map((name) => held.includes(name));
  const details = { key, ctrlKey, shiftKey, altKey, bubbles: true, composed: true, cancelable: true };
  return focused(element)?.dispatchEvent(new KeyboardEvent('keydown', details as KeyboardEventInit)) ?? true;
}

/** Clears what is selected. What clears is loaded at the first key, which comes sooner here than from any person. */
export async function clear(
  element: CareerTrack,
  told: string,
  key: 'Delete' | 'Backspace' = 'Delete',
): Promise<void> {
  await press(element, key);
  await until(() => said(element) === told);
}

/** Types a text. */
export async function type(element: CareerTrack, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(element);
}

/** What has the focus within the element. */
export const focused = (element: CareerTrack): Element | null => element.shadowRoot?.activeElement ?? null;

/** What a screen reader was told last. */
export const said = (element: CareerTrack): string => textOf(one(element, '.vh[role=status]'));

/** Moves the focus, and tells of it what a page that is not in front keeps to itself. */
export async function goTo(element: CareerTrack, target: HTMLElement): Promise<void> {
  const from = focused(element);
  const isTold = document.hasFocus();
  target.focus();
  if (!isTold) {
    from?.dispatchEvent(new FocusEvent('blur', { relatedTarget: target }));
    from?.dispatchEvent(new FocusEvent('focusout', { relatedTarget: target, bubbles: true }));
    target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  await settled(element);
}

/** The editor over the grid, and whether it is open. */
export const field = (element: CareerTrack): HTMLTextAreaElement =>
  one(element, '.editor textarea') as HTMLTextAreaElement;
export const isOpen = (element: CareerTrack): boolean => one(element, '.editor').matches(':popover-open');

/** Puts a text into the open editor, as if it was typed or pasted. */
export function write(element: CareerTrack, text: string): void {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The menu, once it is open. */
export const menu = (element: CareerTrack): Promise<HTMLElement> =>
  until(() => element.renderRoot.querySelector<HTMLElement>('.menu:popover-open'));

/** Opens the menu of a head or cell by the keyboard. */
export async function openMenu(element: CareerTrack, at: HTMLElement): Promise<void> {
  at.focus();
  await press(element, 'Shift+F10');
  await menu(element);
}

/** Chooses a line of the open menu. */
export async function choose(element: CareerTrack, text: string): Promise<void> {
  const item = all(element, '.menu button').find((each) => textOf(each).startsWith(text));
  if (!item) throw new Error(`The menu does not offer "${text}".`);
  item.click();
  await settled(element);
}

/** Fills in the open form and saves it. */
export async function fill(element: CareerTrack, values: Readonly<Record<string, string>>): Promise<void> {
  const dialog = await until(() => element.renderRoot.querySelector<HTMLElement>('dialog[open]'));
  for (const [name, value] of Object.entries(values)) {
    (dialog.querySelector(`#field-${name}`) as HTMLInputElement).value = value;
  }
  dialog.querySelector<HTMLElement>('[type=submit], .primary')?.click();
  await settled(element);
}
