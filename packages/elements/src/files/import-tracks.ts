import type { Localizer } from '../i18n/localizer.js';
import type { ImportTools } from './import-dialog.js';

/**
 * Brings the tracks of a file, or of a text that somebody copied, into an element: what was understood of it is shown
 * first. True once the person has taken it over.
 */
export async function importTracks(
  tools: ImportTools,
  t: Localizer,
  source: File | string,
): Promise<boolean> {
  const content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const file = typeof source === 'string' ? { content } : { content, name: source.name };
  const { ImportDialog } = await import('./import-dialog.js');
  return new ImportDialog(tools, await tools.documents(), t, file).open();
}
