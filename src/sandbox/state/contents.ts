import { type Static, Type } from '@sinclair/typebox';
import { defineTable } from './table.js';

/** The bytes of a file, in memory or on a disk. They never change. */
export interface Content {
  readonly size: number;
  /** Whether the bytes have been removed from the disk, as they are with the server that has taken them. */
  readonly isGone?: boolean;
  /** All bytes, or the first ones alone. */
  readSync(length?: number): Uint8Array<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Says that a state has it from now on. What is on a disk would otherwise be removed when its request has ended. */
  keep?(): void;
}

/** The bytes of files, by the files' ids: no table of records, since a snapshot has them in another form. */
export const contents = defineTable(
  Type.Object({ fileId: Type.String(), content: Type.Unsafe<Content>({}) }),
  (row) => row.fileId,
);

export type ContentRow = Static<typeof contents.fields>;

/** Bytes in memory as a content. */
export function inMemory(bytes: Uint8Array<ArrayBuffer>): Content {
  return {
    size: bytes.byteLength,
    readSync: (length) => bytes.subarray(0, length),
    stream: () => new Blob([bytes]).stream(),
  };
}
