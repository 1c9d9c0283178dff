/** The rules of the default policy: what a policy that leaves them out takes. */
export const policyDefaults = {
  raters: ['agreed', 'manager', 'peer', 'self'],
  disputes: { from: 2, effect: 'span' },
  statements: { each: 0.5, mean: 0.85 },
  credit: 'value',
  ladder: 'target',
  combination: 'mean',
  bar: { share: 0.8 },
  mustHaves: 'gate',
} as const;
