import type { english } from './english.js';
import type { Message } from './message.js';

/** The name of a message. */
export type MessageId = keyof typeof english;

/** Texts in place of the English ones; those that are left out stay English. */
export type Messages = { readonly [id in MessageId]?: Message };
