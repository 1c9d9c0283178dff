/** A sentence with `{name}`s to fill in; where a `{count}` decides, one sentence for each plural category. */
export type Message = string | { readonly [category in Intl.LDMLPluralRule]?: string };
