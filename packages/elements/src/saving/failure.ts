import type { SaveFailure } from './save-state.js';

/** Not saved where it should be, but kept on this device. `cause` is why. */
export class KeptOnDevice extends Error {
  constructor(cause: unknown) {
    super('Kept on this device.', { cause });
  }
}

const failures: Readonly<Record<string, SaveFailure>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
  NetworkError: 'offline',
  TimeoutError: 'no-answer',
};

/** Why a storage did not work, by the name of its error alone: the text may hold what nobody should read. */
export function failureOf(error: unknown): SaveFailure {
  if (error instanceof KeptOnDevice) return failureOf(error.cause);
  const name = error instanceof Error ? error.name : '';
  const known = Object.hasOwn(failures, name) ? failures[name] : undefined;
  return known ?? (navigator.onLine ? 'failed' : 'offline');
}
