import { readFile } from 'node:fs/promises';
import { projectPath } from '../../scripts/lib/paths.js';

/** Signature that must be accepted, in both encodings, and the bytes that it is for. */
export interface AcceptedVector {
  name: string;
  secret: string;
  body: string;
  bodyBase64: string;
  base64: string;
  hex: string;
}

/** Signature that must be refused. */
export interface RejectedVector {
  name: string;
  secret: string;
  body: string;
  signature: string;
}

/** Signatures computed with OpenSSL, Python's hmac and Node's crypto. */
export const vectors = JSON.parse(await readFile(projectPath('test/webhooks/signature-vectors.json'), 'utf8')) as {
  accept: AcceptedVector[];
  acceptEncodingsOfUnicode: { name: string; signature: string }[];
  reject: RejectedVector[];
}; // a file of these tests

/** Vector of a name. */
export function vector(name: string): AcceptedVector {
  const found = vectors.accept.find((each) => each.name === name);
  if (!found) throw new Error(`There is no vector ${name}.`);
  return found;
}
