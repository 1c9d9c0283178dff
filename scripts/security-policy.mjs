/**
 * The strictest Content-Security-Policy that the elements promise to work under. The playground and every
 * page of the browser tests are served with exactly this string.
 *
 * `lit-html` is the name of Lit's Trusted Types policy; without 'allow-duplicates' a page has room for one.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export const policyHeaders = { 'content-security-policy': securityPolicy };
