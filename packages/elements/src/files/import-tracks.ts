import { ImportDialog, type ImportHost, type ImportTools } from './import-dialog.js';

/**
 * Brings the tracks of a file, or of a text that somebody copied, into an element: what was understood of it is shown
 * first. True once the person has taken it over.
 */
export async function importTracks(
  host: ImportHost,
  source: File | string,
  tools: ImportTools,
): Promise<boolean> {
  const content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const file = typeof source === 'string' ? { content } : { content, name: source.name };
  return new ImportDialog(host, file, tools).open();
}
