import { html, nothing } from 'lit';
import { LayoutController } from '../../controllers/layout-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { memo } from '../../controllers/memo.js';
import { BeforeChangeEvent, ChangeEvent } from '../../events/change-events.js';
import { OpenTrackEvent } from '../../events/workbook-events.js';
import { Documents } from '../../modes/documents.js';
import { Edit } from '../../modes/edit/edit.js';
import type { ModeHost } from '../../modes/mode.js';
import { Reading } from '../../modes/view/reading.js';
import { trackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import { loading } from '../../styles/loading.js';
import { matrix } from '../../styles/matrix.js';
import { toolbar } from '../../styles/toolbar.js';
import type { StepSettings } from '../steps/step.js';
import { frameworkWithin } from './framework-within.js';

/** The editor of `<career-track>` over the framework inside the response: one editor, one history, one document to save. */
export class MatrixEditor {
  readonly #edit: Edit;
  readonly #reading: Reading;
  readonly #documents: Documents;
  readonly #frameworkOf = memo(frameworkWithin);
  readonly #view = memo(trackView);
  readonly #layout: { layout: LayoutController['layout'] };
  #track = '';

  constructor({ host, announcer, layout }: StepSettings) {
    for (const sheet of [toolbar, matrix, loading]) adopt(host, sheet);
    this.#layout = { layout };
    // The editor's host is whatever it draws in: it asks nothing of the element's own properties.
    const modeHost = host as unknown as ModeHost;
    const around = {
      host: modeHost,
      announcer,
      layout: this.#layout as LayoutController,
      print: new PrintController(host, () => undefined),
    };
    this.#reading = new Reading(around);
    this.#documents = new Documents(asResponse(host), () => host.requestUpdate());
    this.#edit = new Edit(
      {
        ...around,
        reading: this.#reading,
        documents: () => Promise.resolve(this.#documents),
        preview: () => host.dispatchEvent(new OpenTrackEvent(this.#track)),
      },
      this.#documents,
    );
  }

  render({ definition, documents, layout, readonly, t, headingLevel }: StepSettings): unknown {
    const responses = documents?.store('response');
    if (!responses) return nothing;
    this.#layout.layout = layout;
    const store = this.#frameworkOf(responses, definition);
    this.#documents.open('framework', store.document, store);
    const view = this.#view(store.document, undefined, undefined, undefined);
    if (!view) return nothing;
    this.#track = view.matrix.track.id;
    const settings = { t, headingLevel, selectTrack: () => Promise.resolve(), nav: nothing };
    return html`<div class="matrix-step">${(readonly ? this.#reading : this.#edit).render(view, settings)}</div>`;
  }
}

/** What happens to the framework happens to the response: that is what the host hears of. */
function asResponse(host: EventTarget): EventTarget {
  const dispatchEvent = (event: Event): boolean => {
    if (event instanceof BeforeChangeEvent)
      return host.dispatchEvent(new BeforeChangeEvent('response', event.detail));
    if (!(event instanceof ChangeEvent)) return host.dispatchEvent(event);
    const patches = event.detail.patches.map((patch) => ({ ...patch, path: ['framework', ...patch.path] }));
    return host.dispatchEvent(new ChangeEvent('response', event.detail, patches));
  };
  return { dispatchEvent } as unknown as EventTarget;
}
