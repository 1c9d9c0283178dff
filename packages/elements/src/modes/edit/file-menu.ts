import type { WrittenFormat } from '@career-tracks/core/exchange/file';
import { importing as english } from '../../i18n/english/importing.js';
import type { Localizer } from '../../i18n/localizer.js';
import { icon } from '../../render/icons.js';
import { downloadFile } from '../../saving/download.js';
import type { ModeHost } from '../mode.js';
import { icons } from './icons.js';
import type { MenuItem } from './menu.js';

/** The formats to save in, as people call them. */
const formats: readonly (readonly [WrittenFormat, string])[] = [
  ['xlsx', 'Excel (XLSX)'],
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['json', 'JSON'],
];

/** Importing files, and saving the track as one: nothing in an element that holds a part of something else. */
export function fileMenu(host: ModeHost, localizer: Localizer, say: (words: string) => void): MenuItem[][] {
  if (!host.importFrom || !host.exportAs) return [];
  const t = localizer.with(english);
  const save = async (format: WrittenFormat): Promise<void> => {
    try {
      const file = await host.exportAs?.(format);
      if (file) downloadFile(file);
    } catch {
      say(t.text('exportFailed'));
    }
  };
  return [
    [{ text: t.text('importButton'), icon: icons.paste, act: () => chooseFile(host) }],
    formats.map(([format, name]) => ({
      text: t.text('exportAs', { format: name }),
      icon: icon('next'),
      act: () => void save(format),
    })),
  ];
}

/** Opens the browser's own dialog for files. */
function chooseFile(host: ModeHost): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => void host.importFrom?.([...(input.files ?? [])]));
  input.click();
}
