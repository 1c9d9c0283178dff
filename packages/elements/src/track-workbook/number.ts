import type { Localizer } from '../i18n/localizer.js';

/** A number as the language writes it, with so many decimals at most. */
export const numberIn = ({ language }: Localizer, value: number, decimals = 0): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);
