import { parseAssessment, type Assessment, type Framework, type Issue } from '@career-tracks/core';
import type { DocumentStore } from '@career-tracks/core/store';
import { memo } from '../../controllers/memo.js';
import type { TrackView } from '../../render/track-view.js';
import type { Documents } from '../documents.js';
import type { ModeHost } from '../mode.js';

/** The assessment to work on, or why there is none. */
export type AssessmentState =
  | { readonly state: 'ready'; readonly assessment: Assessment }
  | { readonly state: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly state: 'other-track'; readonly track: string };

/** Finds the host's assessment, checks it, and opens its history; starts an empty one where there is none. */
export class AssessmentSource {
  readonly #host: ModeHost;
  readonly #documents: Documents;
  readonly #parse = memo((input: unknown, _framework: string, framework: () => Framework) =>
    parseAssessment(input, { framework: framework() }),
  );
  readonly #empty = memo(emptyAssessment);
  #framework: Framework | undefined;

  constructor(host: ModeHost, documents: Documents) {
    this.#host = host;
    this.#documents = documents;
  }

  /** What there is now; the same object as last time where nothing changed. */
  read(view: TrackView): AssessmentState {
    this.#framework = view.framework;
    const found = this.#find(view);
    if (!('document' in found)) return found;
    const { document } = found;
    if (document.track !== view.matrix.track.id) return { state: 'other-track', track: document.track };
    return { state: 'ready', assessment: document };
  }

  #find({ framework, matrix }: TrackView): DocumentStore<Assessment> | AssessmentState {
    const { assessment, assessmentStore, level } = this.#host;
    if (assessmentStore) return this.#documents.open('assessment', assessmentStore.document, assessmentStore);
    const open = this.#documents.store('assessment');
    if (open && open.document === assessment) return open;
    if (assessment === undefined || assessment === null) {
      const own = matrix.columns.some(({ id }) => id === level) ? level : undefined;
      const { id, version } = framework;
      return this.#documents.open('assessment', this.#empty(id, version, matrix.track.id, own));
    }
    const result = this.#parse(assessment, framework.id, this.#current);
    if (!result.ok) return { state: 'invalid', issues: result.issues };
    return this.#documents.open('assessment', result.value);
  }

  /** An edit of the framework does not make an assessment wrong that was right when it came. */
  readonly #current = (): Framework => this.#framework as Framework;
}

function emptyAssessment(
  framework: string,
  frameworkVersion: string | undefined,
  track: string,
  level: string | undefined,
): Assessment {
  return {
    schemaVersion: 1,
    framework,
    ...(frameworkVersion === undefined ? {} : { frameworkVersion }),
    track,
    ...(level === undefined ? {} : { level }),
    ratings: [],
  };
}
