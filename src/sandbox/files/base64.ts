import { inMemory } from '../state/contents.js';
import type { State } from '../state/state.js';

/** The most bytes of all files that a snapshot has: 256 MiB. Node's longest string holds no more than 384 in base64. */
const maxBytes = 256 * 1024 * 1024;

/** The bytes of a state's files in base64, the oldest first, leaving out those that do not fit, or are gone. */
export function exportContents({ contents }: State): Record<string, string> {
  const texts: [string, string][] = [];
  let size = 0;
  for (const { fileId, content } of contents.all()) {
    if (size + content.size > maxBytes || content.isGone) continue;
    size += content.size;
    texts.push([fileId, encode(content.readSync())]);
  }
  return Object.fromEntries(texts);
}

/**
 * Puts the bytes of files into a state.
 *
 * @throws TypeError where they are no base64, with the place.
 */
export function importContents({ contents }: State, texts: Readonly<Record<string, string>> = {}): void {
  for (const [fileId, text] of Object.entries(texts)) contents.put({ fileId, content: inMemory(decode(fileId, text)) });
}

/** The most bytes that are turned at once: as arguments of a function, they are on its stack. A multiple of three. */
const chunkBytes = 3 * 8192;

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunkBytes)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + chunkBytes)));
  return text;
}

function decode(fileId: string, text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new TypeError(`The state is invalid: The 'contents.${fileId}' must be base64.`, { cause });
  }
}
