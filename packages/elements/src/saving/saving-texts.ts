import type { saving } from '../i18n/english/saving.js';

/** What the templates of saving ask of a localizer. */
export interface SavingTexts {
  /** The language of the texts, for `lang`. */
  readonly language: string;
  text(id: keyof typeof saving, values?: Readonly<Record<string, string | number>>): string;
}
