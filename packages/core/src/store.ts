export {
  createDocumentStore,
  type Change,
  type DocumentStore,
  type DocumentStoreOptions,
  type StoreEvent,
} from './store/document-store.js';
