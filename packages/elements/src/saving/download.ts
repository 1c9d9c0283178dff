/** A document as the text of a JSON file. */
export const jsonText = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

/**
 * Gives a person their work as a file of JSON. `name` is the file's name without its ending; it names nobody,
 * because it stays in the browser's list of downloads.
 */
export function download(document: object, name: string): void {
  downloadFile(new File([jsonText(document)], `${name}.json`, { type: 'application/json' }));
}

/** Gives a person a file. */
export function downloadFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
