import type { TrackFile } from '@career-tracks/core/exchange/file';
import type { Localizer } from '../i18n/localizer.js';
import type { ImportTools } from './import-dialog.js';

/**
 * Brings the tracks of files, or of a text that somebody copied, into an element: what was understood of it is shown
 * first. True once the person has taken it over.
 */
export async function importTracks(
  tools: ImportTools,
  t: Localizer,
  source: File | readonly File[] | string,
): Promise<boolean> {
  const files =
    typeof source === 'string' ? [{ content: source }] : await Promise.all([source].flat().map(open));
  const { ImportDialog } = await import('./import-dialog.js');
  return new ImportDialog(tools, await tools.documents(), t, files).open();
}

const open = async (file: File): Promise<TrackFile> => ({
  name: file.name,
  content: new Uint8Array(await file.arrayBuffer()),
});
