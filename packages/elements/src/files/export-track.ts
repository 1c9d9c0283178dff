import { writeTrackFile, type WrittenFormat } from '@career-tracks/core/exchange/file';
import type { FrameworkSource } from '../controllers/framework-source.js';

/** The track on show as a file; rejects while there is none. */
export async function exportTrack(
  { current }: FrameworkSource,
  track: string | undefined,
  format: WrittenFormat,
): Promise<File> {
  const [first] = current.state === 'ready' ? current.framework.tracks : [];
  if (current.state !== 'ready' || !first)
    throw new Error('There is no track on show that could be exported.');
  const { name, type, content } = await writeTrackFile(current.framework, track ?? first.id, format);
  return new File([content], name, { type });
}
