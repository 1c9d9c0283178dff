import type { WorkbookResponse } from '@career-tracks/core/workbook';
import type { TemplateResult } from 'lit';
import type { Layout } from '../../controllers/layout-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import { matrixTable, mostColumns, rowCount } from '../../render/matrix.js';
import { isPublished, trackView } from '../../render/track-view.js';

/** The track that was written: its id, and its table, where that fits the width and paper. */
export function firstTrack(
  { framework }: WorkbookResponse,
  layout: Layout,
  t: Localizer,
): { readonly id: string; readonly table: TemplateResult | undefined } | undefined {
  const view = framework && trackView(framework, undefined, undefined, undefined);
  if (!view || !isPublished(view.matrix)) return undefined;
  const { matrix } = view;
  const levels = matrix.columns;
  const settings = {
    columns: levels.map((_, index) => index),
    own: -1,
    next: -1,
    levels,
    marked: false,
    scrolls: false,
    t,
  };
  const fits = layout !== 'narrow' && levels.length <= mostColumns;
  return { id: matrix.track.id, table: fits ? matrixTable(view, settings, rowCount(matrix)) : undefined };
}
