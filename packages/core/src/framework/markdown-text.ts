/**
 * One line of text as Markdown that shows just that text: every character that means something to Markdown stands
 * for itself, and so do addresses, which it would make links.
 */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_~[\]<>|&@$]/g, '\\$&')
    .replace(/^([#+=-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
