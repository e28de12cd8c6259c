import { refuseInvalid } from '../refuse.js';

/** Most bytes of a user's metadata, written as JSON (vendor's description). */
export const maxUserMetadata = 5000;

/** Most bytes of a channel's metadata, written as JSON (vendor's documentation). */
export const maxChannelMetadata = 500 * 1024;

/** Most bytes of what a custom message holds, written as JSON (vendor's documentation). */
export const maxCustomData = 100 * 1024;

/** Refuses an object that is larger than that. */
export function requireSize(name: string, value: object | undefined, maxBytes: number): void {
  if (value === undefined) return;
  const text = JSON.stringify(value);
  // A character has three bytes at most: most objects need not be measured.
  if (text.length * 3 <= maxBytes || new TextEncoder().encode(text).byteLength <= maxBytes) return;
  refuseInvalid([`The '${name}' must have at most ${maxBytes} bytes as JSON.`]);
}
