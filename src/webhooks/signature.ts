/** Bytes of an HMAC-SHA256. */
export type Mac = Uint8Array<ArrayBuffer>;

const hex = /^[\da-f]{64}$/i;

/** 32 bytes in the standard alphabet with padding. The last character before that holds four bits, so two are zero. */
const base64 = /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Reads a signature in base64 or in hex, which the vendor's sources disagree on. They cannot be mistaken for one another: one
 * has 44 characters, the other 64. Gives undefined for anything else.
 */
export function decodeSignature(text: string): Mac | undefined {
  if (hex.test(text)) return Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  if (base64.test(text)) return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return undefined;
}

/** Writes a signature in base64, as the vendor's reference has it. */
export function encodeSignature(mac: Mac): string {
  return btoa(String.fromCharCode(...mac));
}
