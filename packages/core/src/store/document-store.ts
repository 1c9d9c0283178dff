import { enablePatches, produceWithPatches, type Draft, type Patch } from 'immer';

/** One step of history: what changed, how to take it back, and the name that a person gave the intention. */
export interface Change {
  readonly label?: string;
  /** Changes that follow one another with the same group are one step to undo, such as the keys of one word. */
  readonly group?: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** A step of history with the documents before and after it: they share what did not change, so they cost little. */
interface Step<T> extends Change {
  readonly before: T;
  readonly after: T;
}

/** Why a store's document is another one now. */
export type StoreEvent =
  | { readonly kind: 'update' | 'undo' | 'redo'; readonly patches: readonly Patch[]; readonly label?: string }
  | { readonly kind: 'replace' };

/** One owner of one document, with its history. */
export interface DocumentStore<T extends object> {
  readonly document: T;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes a draft of the document; true if anything is different now. A recipe must not return anything. */
  update(recipe: (draft: Draft<T>) => void, options?: { label?: string; group?: string }): boolean;
  /** Takes back the last step; false if there is none. */
  undo(): boolean;
  /** Does the last step again that was taken back; false if there is none. */
  redo(): boolean;
  /** Puts another document in place, with an empty history. */
  replace(document: T): void;
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
}

/** How a store keeps its history. */
export interface DocumentStoreOptions {
  /** How many steps can be taken back. Default 1000; the oldest are forgotten first. */
  readonly historyLimit?: number;
}

/**
 * Keeps `document` and what was done to it. The store knows nothing of what the document means. The document
 * is never changed in place: what shares no change with the one before stays the same object.
 */
export function createDocumentStore<T extends object>(
  document: T,
  options: DocumentStoreOptions = {},
): DocumentStore<T> {
  enablePatches();
  const { historyLimit = 1000 } = options;
  const listeners = new Set<(event: StoreEvent) => void>();
  let current = document;
  let done: Step<T>[] = [];
  let undone: Step<T>[] = [];

  const emit = (event: StoreEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const step = (kind: 'undo' | 'redo', from: Step<T>[], to: Step<T>[]): boolean => {
    const change = from.pop();
    if (!change) return false;
    const patches = kind === 'undo' ? change.inverse : change.patches;
    current = kind === 'undo' ? change.before : change.after;
    to.push(change);
    emit({ kind, patches, ...named(change.label) });
    return true;
  };

  return {
    get document() {
      return current;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    update(recipe, { label, group } = {}) {
      const [next, patches, inverse] = produceWithPatches(current, (draft: Draft<T>) => {
        recipe(draft);
      });
      if (patches.length === 0) return false;
      const before = current;
      current = next;
      undone = [];
      const last = done.at(-1);
      if (last && group !== undefined && last.group === group) {
        // The newest inverse must run first: it was made against what the older changes left behind.
        done[done.length - 1] = {
          ...last,
          after: next,
          patches: [...last.patches, ...patches],
          inverse: [...inverse, ...last.inverse],
        };
      } else {
        done.push({
          ...named(label),
          ...(group === undefined ? {} : { group }),
          before,
          after: next,
          patches,
          inverse,
        });
        done = done.slice(-historyLimit);
      }
      emit({ kind: 'update', patches, ...named(label) });
      return true;
    },
    undo: () => step('undo', done, undone),
    redo: () => step('redo', undone, done),
    replace(document) {
      current = document;
      done = [];
      undone = [];
      emit({ kind: 'replace' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const named = (label: string | undefined): { label?: string } => (label === undefined ? {} : { label });
