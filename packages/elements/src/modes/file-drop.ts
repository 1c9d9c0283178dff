import type { ModeHost } from './mode.js';

/** Takes a file that is dropped on the element, where `isOpen` says that it may be imported. */
export function acceptDrops(host: ModeHost, isOpen: () => boolean): void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
    host.importFrom !== undefined && isOpen() && (dataTransfer?.types.includes('Files') ?? false);
  host.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  host.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || !holdsFiles(event)) return;
    event.preventDefault();
    void host.importFrom?.(file);
  });
}
