export { type FileOptions, fileFrom } from './files/file-from.js';
export { type FileJournalOptions, fileJournal } from './files/file-journal.js';
export { saveTo } from './files/save-to.js';
export { type NodeRequest, type NodeResponse, toNodeListener } from './node-http/to-node-listener.js';
export { type ListeningSandbox, listen } from './sandbox/listen.js';
