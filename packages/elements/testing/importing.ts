import type { CareerTrack } from '../src/index.js';
import { mount, sample, textOf, until } from './mount.js';

/** An element in which a track is edited. */
export const editing = async (properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> =>
  mount({
    width,
    properties: { framework: await sample('data-analyst'), track: 'analyst', mode: 'edit', ...properties },
  });
/** The preview of an import, if it is open. */
export const dialogOf = (element: CareerTrack): HTMLDialogElement | null =>
  element.renderRoot.querySelector<HTMLDialogElement>('dialog.import');
/** What the preview says that was found. */
export const found = (element: CareerTrack): string =>
  textOf(dialogOf(element)?.querySelector('#import-found'));
/** The dialog, once the file has been read. */
export const read = async (element: CareerTrack): Promise<HTMLDialogElement> => {
  await until(() => dialogOf(element)?.open && !found(element).startsWith('Reading'));
  return dialogOf(element) as HTMLDialogElement;
};
/** Presses the button of that text. */
export const press = (dialog: HTMLElement, text: string): void =>
  [...dialog.querySelectorAll('button')].find((each) => textOf(each) === text)?.click();
