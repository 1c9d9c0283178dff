import type { Framework } from '@career-tracks/core';
import type { DocumentStore, StoreEvent } from '@career-tracks/core/store';
import {
  trackFromWorkbook,
  type WorkbookDefinition,
  type WorkbookResponse,
} from '@career-tracks/core/workbook';

const within = 'framework';

/**
 * The framework inside a response, as a document of its own: changes go into the response, and there is one history. Before
 * the first change it is the track to begin with, which the response does not hold yet.
 */
export function frameworkWithin(
  store: DocumentStore<WorkbookResponse>,
  definition: WorkbookDefinition,
): DocumentStore<Framework> {
  let known: { readonly response: WorkbookResponse; readonly framework: Framework } | undefined;
  const framework = (): Framework => {
    const response = store.document;
    if (response.framework) return response.framework;
    if (known?.response !== response)
      known = { response, framework: trackFromWorkbook(definition, response) };
    return known.framework;
  };
  return {
    get document() {
      return framework();
    },
    get canUndo() {
      return store.canUndo;
    },
    get canRedo() {
      return store.canRedo;
    },
    update: (recipe, options) =>
      store.update((draft) => {
        // A recipe changes a copy in place: what the definition begins with is nobody's to change.
        const response = draft as { framework?: Parameters<typeof recipe>[0] };
        response.framework ??= structuredClone(framework()) as Parameters<typeof recipe>[0];
        recipe(response.framework);
      }, options),
    undo: () => store.undo(),
    redo: () => store.redo(),
    replace: (document) => void store.update((draft) => void Object.assign(draft, { framework: document })),
    subscribe: (listener) => store.subscribe((event) => listener(ofFramework(event))),
  };
}

/** What happened to the framework: patches of other parts of the response are left out. */
function ofFramework(event: StoreEvent): StoreEvent {
  if (event.kind === 'replace') return event;
  const patches = event.patches
    .filter(({ path }) => path[0] === within)
    .map((patch) => ({ ...patch, path: patch.path.slice(1) }));
  return { ...event, patches };
}
