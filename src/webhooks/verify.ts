import { algorithm, type HmacKey, subtle } from './keys.js';
import type { Mac } from './signature.js';

/**
 * Whether one of the keys has made a signature of these bytes. WebCrypto compares in constant time, and every key is tried, so
 * that the time tells neither how much of a signature was right nor which key it was.
 */
export async function isSignedBy(keys: readonly HmacKey[], mac: Mac, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const results = await Promise.all(keys.map((key) => subtle().verify(algorithm, key, mac, bytes)));
  return results.includes(true);
}
