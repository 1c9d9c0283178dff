/**
 * Gives a person their work as a file of JSON. `name` is the file's name without its ending; it names nobody,
 * because it stays in the browser's list of downloads.
 */
export function download(document: object, name: string): void {
  const file = new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' });
  const link = globalThis.document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.json`;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
