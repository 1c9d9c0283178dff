import type { ModeHost } from './mode.js';

/** Takes files that are dropped on the element, where `isOpen` says that they may be imported. */
export function acceptDrops(host: ModeHost, isOpen: () => boolean): void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
    host.importFrom !== undefined && isOpen() && (dataTransfer?.types.includes('Files') ?? false);
  host.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  host.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || !holdsFiles(event)) return;
    event.preventDefault();
    void host.importFrom?.(files);
  });
}
