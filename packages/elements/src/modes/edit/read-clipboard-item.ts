import type { PastedTexts } from './seams.js';

/** What is on the clipboard, if the browser and the person let a button read it. */
export async function readClipboardItem(): Promise<PastedTexts | undefined> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await read('text/html'), text: await read('text/plain') };
  } catch {
    return undefined;
  }
}
