import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The one message that a screen reader is told, politely. The shell draws it in its status line. */
export class Announcer implements ReactiveController {
  message = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.message = '';
  }

  say(message: string): void {
    this.message = message;
    this.#host.requestUpdate();
  }
}
