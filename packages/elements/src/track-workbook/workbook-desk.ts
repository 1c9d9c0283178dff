import type { Recipe } from '@career-tracks/core/edit';
import type { DocumentStore } from '@career-tracks/core/store';
import {
  answer,
  workbookFlow,
  type Question,
  type WorkbookDefinition,
  type WorkbookResponse,
} from '@career-tracks/core/workbook';
import { OnDemand } from '../controllers/on-demand.js';
import type { Announcer } from '../controllers/announcer.js';
import { CompleteEvent } from '../events/workbook-events.js';
import type { Localizer } from '../i18n/localizer.js';
import { Documents } from '../modes/documents.js';
import type { Keeping, KeepingHost } from '../modes/keeping.js';
import { downloadFile } from '../saving/download.js';
import { numberIn } from './number.js';
import type { StepChange } from './steps/step.js';
import type { WorkbookFormat } from './workbook-file.js';

/** The element as its desk sees it. */
export interface WorkbookHost extends KeepingHost {
  readonly: boolean;
  /** Who is working, if the host says so: an id. */
  by: string | undefined;
  responseStore: DocumentStore<WorkbookResponse> | undefined;
}

/** Changes the response as people ask for it, keeps it, and says what a change did to the way. */
export class WorkbookDesk {
  readonly documents: Documents;
  readonly #host: WorkbookHost;
  readonly #announcer: Announcer;
  readonly #keeping: OnDemand<Keeping>;
  #definition: WorkbookDefinition | undefined;

  constructor(host: WorkbookHost, announcer: Announcer, changed: (response: object) => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.documents = new Documents(host, (_, document) => changed(document));
    this.#keeping = new OnDemand(host, async () => {
      const [{ Keeping }, { parseWorkbookResponse }] = await Promise.all([
        import('../modes/keeping.js'),
        import('@career-tracks/core/workbook'),
      ]);
      return new Keeping({ host, announcer }, this.documents, { response: parseWorkbookResponse });
    });
  }

  /**
   * Takes note of what is on show; with a name to save under, it is saved from now on. `waiting`: until that can be done,
   * nothing may be changed, because it would not be saved. `failed`: it cannot be.
   */
  open(
    definition: WorkbookDefinition,
    response: WorkbookResponse,
  ): Keeping | 'waiting' | 'failed' | undefined {
    const { autosave, readonly, isConnected, responseStore } = this.#host;
    this.#definition = definition;
    this.documents.open('response', response, responseStore);
    if (!autosave || readonly || !isConnected) return undefined;
    const keeping = this.#keeping.module;
    keeping?.keep('response', response, responseStore);
    return keeping ?? (this.#keeping.failed ? 'failed' : 'waiting');
  }

  close(): void {
    this.#keeping.loaded?.close();
  }

  /** Answers a question, as the person that the host names, now. Words that follow one another are one step. */
  answer(question: Question, value: string | 1 | 2 | 3 | 4 | 5, isTyped: boolean, t: Localizer): void {
    const { by } = this.#host;
    const { step, item } = question;
    const given = { ...question, value, ...(by ? { by, at: new Date().toISOString() } : {}) };
    const group = isTyped ? { group: `${step}/${item ?? ''}` } : {};
    this.change({ type: 'answer', at: { step, item }, ...group }, answer(given), t);
  }

  /** Does what a person asked for, unless the host objects, and says which steps apply now and which no longer do. */
  change({ type, at, group }: StepChange, recipe: Recipe<WorkbookResponse>, t: Localizer): void {
    const before = this.#response;
    const options = group === undefined ? {} : { group };
    if (!before || !this.documents.change('response', { type, at }, recipe, options)) {
      // What was typed or chosen and refused is drawn as it was.
      this.#host.requestUpdate();
      return;
    }
    this.#tell(before, t);
  }

  /** Takes back the last change, or does it again; false if there is none. */
  step(way: 'undo' | 'redo', t: Localizer): boolean {
    const isDone = this.documents[way]('response') !== undefined;
    if (isDone) this.#announcer.say(t.text(way === 'undo' ? 'workbookUndid' : 'workbookRedid'));
    return isDone;
  }

  can(way: 'undo' | 'redo'): boolean {
    const store = this.documents.store('response');
    return (way === 'undo' ? store?.canUndo : store?.canRedo) ?? false;
  }

  /** The workbook as a file. Rejects while there is none on show, and with a RangeError on an unknown format. */
  async file(format: WorkbookFormat, t: Localizer): Promise<File> {
    const definition = this.#definition;
    const response = this.#response;
    if (!definition || !response) throw new Error('There is no workbook on show that could be exported.');
    const { workbookFile } = await import('./workbook-file.js');
    return workbookFile(format, { definition, response, t });
  }

  /** Gives the person that file, or says that it could not be made. */
  async download(format: WorkbookFormat, t: Localizer): Promise<void> {
    try {
      downloadFile(await this.file(format, t));
    } catch {
      this.#announcer.say(t.text('workbookFileFailed'));
    }
  }

  get #response(): WorkbookResponse | undefined {
    return this.documents.store('response')?.document;
  }

  #tell(before: WorkbookResponse, t: Localizer): void {
    const definition = this.#definition;
    const after = this.#response;
    if (!definition || !after) return;
    const [was, is] = [workbookFlow(definition, before), workbookFlow(definition, after)];
    const words = (['workbookNoLonger', 'workbookAgain'] as const).flatMap((id) => {
      const applies = id === 'workbookAgain';
      const numbers = is.steps.flatMap(({ status, number }, index) => {
        const applied = was.steps[index]?.status !== 'not-applicable';
        return number !== undefined && applied !== applies && (status !== 'not-applicable') === applies
          ? [numberIn(t, number)]
          : [];
      });
      return numbers.length > 0 ? [t.text(id, { count: numbers.length, steps: t.list(numbers) })] : [];
    });
    if (words.length > 0) this.#announcer.say(words.join(' '));
    if (is.next === undefined && was.next !== undefined) this.#host.dispatchEvent(new CompleteEvent());
  }
}
