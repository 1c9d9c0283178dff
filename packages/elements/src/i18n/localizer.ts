import { reading } from './english/reading.js';
import type { Message } from './message.js';
import type { MessageId, Messages } from './messages.js';

/** Turns message ids, numbers, lists and dates into text of one language. */
export interface Localizer {
  /** The language of the texts, for `lang`. */
  readonly language: string;
  text(id: MessageId, values?: Readonly<Record<string, string | number>>): string;
  /** A word that a bundle may know, such as `type-management`; else undefined. */
  known(id: string): string | undefined;
  list(items: readonly string[]): string;
  /** A date such as 2025-03-03, written out. */
  date(iso: string): string;
  /** The same localizer, which now knows the English texts of a part that came on demand. */
  with(english: Readonly<Record<string, Message>>): Localizer;
}

/**
 * A localizer for `locale` with the texts of `messages` over the English ones. Numbers and dates follow `locale`
 * only where the texts are in its language, so that no sentence mixes two.
 */
export function createLocalizer(locale: string, messages: Messages = {}): Localizer {
  const english: Record<string, Message> = { ...reading };
  const own = typeof messages.language === 'string' ? messages.language : reading.language;
  const language = primary(locale) === primary(own) ? locale : usableLocale(own, 'en');
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

  const localizer: Localizer = {
    language,
    text(id, values = {}) {
      const message = messages[id] ?? english[id] ?? id;
      const sentence =
        typeof message === 'string'
          ? message
          : (message[plurals.select(Number(values['count']))] ?? message.other ?? '');
      return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return typeof value === 'number' ? numbers.format(value) : value;
      });
    },
    known(id) {
      const message = [messages, english].find((bundle) => Object.hasOwn(bundle, id))?.[id as MessageId];
      return typeof message === 'string' ? message : undefined;
    },
    list: (items) => lists.format(items),
    date: (iso) => dates.format(new Date(iso)),
    with(more) {
      Object.assign(english, more);
      return localizer;
    },
  };
  return localizer;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** A tag that Intl accepts, or the fallback. */
export function usableLocale(tag: string | null | undefined, fallback: string): string {
  try {
    return tag ? (Intl.getCanonicalLocales(tag)[0] ?? fallback) : fallback;
  } catch {
    return fallback;
  }
}

const rightToLeft = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The direction in which a language is written; undefined when the tag does not say. */
export function directionOf(tag: string | undefined): 'ltr' | 'rtl' | undefined {
  const locale = usableLocale(tag, '');
  if (!locale) return undefined;
  return rightToLeft.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}
