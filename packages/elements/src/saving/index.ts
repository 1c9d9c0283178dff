/** Everything of saving that an element needs once it saves: loaded on demand. */
export { Autosave } from './autosave.js';
export { documentStorage } from './document-storage.js';
export { download } from './download.js';
export { mostUrgent, type SaveStatus } from './save-state.js';
export { saveBanners, saveStatus, saveText, saveWarning, type SaveView } from './save-status.js';
export { storageKey } from './storage-key.js';
export { saving as savingStyles } from './styles.js';
export type { Draft } from './track-storage.js';
