const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text that is nothing but text in HTML, between tags and in the value of an attribute alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => references.get(mark) ?? mark);
