export type * from '../generated/client.js';
export type * from '../generated/schema.js';
