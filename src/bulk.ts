export { bulk } from './bulk/bulk.js';
export type { Journal, JournalEntry, JournalFailure, JournalHeader } from './bulk/journal.js';
export type { BulkOptions, BulkProgress, BulkResult } from './bulk/options.js';
export type { BulkRun } from './bulk/run.js';
