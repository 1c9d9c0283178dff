import type { ReadNote } from '@career-tracks/core/exchange/file';
import type { Localizer } from '../i18n/localizer.js';

/** Where in a file something is, in words; empty where it is about the whole. */
export function placeText({ sheet, row, column, line, path }: ReadNote, t: Localizer): string {
  const place =
    row !== undefined && column !== undefined
      ? t.text('importPlaceCell', { row, column })
      : row !== undefined
        ? t.text('importPlaceRow', { row })
        : column !== undefined
          ? t.text('importPlaceColumn', { column })
          : line !== undefined
            ? t.text('importPlaceLine', { line })
            : (path ?? '');
  if (sheet === undefined || place === '') return sheet ?? place;
  return t.text('importPlaceSheet', { sheet, place });
}
