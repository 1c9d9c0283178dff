/** Everything of saving that an element needs once it saves: loaded on demand. */
export { Autosave, type AutosaveOptions } from './autosave.js';
export { documentStorage } from './document-storage.js';
export { download } from './download.js';
export type { SavingTexts } from './saving-texts.js';
export { mostUrgent, type SaveFailure, type SaveNotice, type SaveStatus } from './save-state.js';
export { saveBanners, saveStatus, saveText, type SaveIntents, type SaveView } from './save-status.js';
export type { DocumentStorage } from './spare-copy.js';
export { storageKey, type DocumentIdentity } from './storage-key.js';
export { saving as savingStyles } from './styles.js';
export type { Draft, SavedDocument, SaveResult, StoredDocument, TrackStorage } from './track-storage.js';
