export type * from '../generated/client.js';
export type { components, operations, paths, Upload, UploadContent } from '../generated/schema.js';
