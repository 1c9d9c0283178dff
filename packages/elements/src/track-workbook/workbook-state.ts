import type { Issue, ParseResult } from '@career-tracks/core';
import {
  createResponse,
  workbookFlow,
  type WorkbookDefinition,
  type WorkbookFlow,
  type WorkbookResponse,
} from '@career-tracks/core/workbook';
import type { ReactiveControllerHost } from 'lit';
import { memo } from '../controllers/memo.js';
import { OnDemand } from '../controllers/on-demand.js';

/** What the element has to draw. */
export type WorkbookState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'invalid';
      readonly of: 'definition' | 'response';
      readonly issues: readonly Issue[];
    }
  | {
      readonly state: 'ready';
      readonly definition: WorkbookDefinition;
      readonly response: WorkbookResponse;
      readonly flow: WorkbookFlow;
    };

const unreachable: Issue = { path: [], code: 'unreachable', message: 'This could not be loaded.' };

/** Reads what the host gave: a document is checked once. */
export class WorkbookSource {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #own = new WeakSet();
  readonly #flow = memo(workbookFlow);
  /** What a host gives is checked, and checking is loaded for it. */
  readonly #checks: OnDemand<typeof import('@career-tracks/core/workbook')>;
  readonly #default: OnDemand<typeof import('./default-definition.js')>;
  readonly #fresh = memo((definition: WorkbookDefinition) => createResponse(definition));
  readonly #checkedDefinition = memo((input: unknown) => this.#checks.loaded?.parseWorkbookDefinition(input));
  readonly #checkedResponse = memo((input: unknown, definition: WorkbookDefinition) =>
    this.#checks.loaded?.parseWorkbookResponse(input, { definition }),
  );
  /** The definition at an address: on its way, refused, or there. */
  #loaded: { readonly src: string; readonly text?: string; readonly failed?: boolean } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#default = new OnDemand(host, () => import('./default-definition.js'));
    this.#checks = new OnDemand(host, () => import('@career-tracks/core/workbook'));
  }

  /** A response that comes of one that was checked needs no checking. */
  own(response: object): void {
    this.#own.add(response);
  }

  /** Gets the definition from an address. */
  load(src: string | undefined): void {
    this.#loaded = src ? { src } : undefined;
    if (src) void this.#fetch(src);
  }

  /** What there is to draw. Of what the host did not give, a child script with a response is looked for. */
  read(definition: unknown, response: unknown): WorkbookState {
    const { text, failed, src } = this.#loaded ?? {};
    if (definition === undefined && failed)
      return { state: 'invalid', of: 'definition', issues: [unreachable] };
    if (definition === undefined && src && text === undefined) return { state: 'loading' };
    const asked = this.#definition(definition ?? text);
    if (!asked) return this.#waiting('definition');
    if (!asked.ok) return { state: 'invalid', of: 'definition', issues: asked.issues };
    const answered = this.#response(response ?? this.#childText(), asked.value);
    if (!answered) return this.#waiting('response');
    if (!answered.ok) return { state: 'invalid', of: 'response', issues: answered.issues };
    const flow = this.#flow(asked.value, answered.value);
    return { state: 'ready', definition: asked.value, response: answered.value, flow };
  }

  #definition(input: unknown): ParseResult<WorkbookDefinition> | undefined {
    if (input === undefined) {
      const value = this.#default.module?.defaultWorkbook;
      return value && { ok: true, value };
    }
    return this.#checks.module && this.#checkedDefinition(input);
  }

  #response(input: unknown, definition: WorkbookDefinition): ParseResult<WorkbookResponse> | undefined {
    if (input === undefined) return { ok: true, value: this.#fresh(definition) };
    if (this.#own.has(input as object)) return { ok: true, value: input as WorkbookResponse };
    return this.#checks.module && this.#checkedResponse(input, definition);
  }

  #waiting(of: 'definition' | 'response'): WorkbookState {
    const isLost = this.#checks.failed || this.#default.failed;
    return isLost ? { state: 'invalid', of, issues: [unreachable] } : { state: 'loading' };
  }

  #childText(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  async #fetch(src: string): Promise<void> {
    let got: { readonly text: string } | { readonly failed: true };
    try {
      const reply = await fetch(src);
      got = reply.ok ? { text: await reply.text() } : { failed: true };
    } catch {
      got = { failed: true };
    }
    if (this.#loaded?.src !== src) return;
    this.#loaded = { src, ...got };
    this.#host.requestUpdate();
  }
}
