/**
 * Gives a person their work as a file of JSON. `name` is the file's name without its ending; it names nobody,
 * because it stays in the browser's list of downloads.
 */
export function download(document: object, name: string): void {
  downloadText(`${JSON.stringify(document, null, 2)}\n`, `${name}.json`, 'application/json');
}

/** Gives a person a text as a file, by its whole name and its media type. */
export function downloadText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
