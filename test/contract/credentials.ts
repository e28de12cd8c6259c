import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import type { Operation } from '../../scripts/openapi/operations.js';

/** The token that the requests here carry. */
export const token = 'contract-token';

/** A credential: the proof that a request may act. */
export interface Credential {
  header: string;
  value: string;
}

/** The credential that the client shows an operation: the token, or the key that it names. Undefined where there is none. */
export function credentialOf(document: OpenApiDocument, { object }: Operation): Credential | undefined {
  const [scheme] = (object.security ?? document.security ?? []).flatMap((each) => Object.keys(each));
  if (scheme === undefined) return undefined;
  const { type, name } = document.components.securitySchemes?.[scheme] ?? {};
  if (type === 'apiKey' && name !== undefined) return { header: name, value: keyOf(scheme) };
  return { header: 'Authorization', value: `Bearer ${token}` };
}

/** Whether an operation takes requests that show nothing. */
export function isOpenToAll(document: OpenApiDocument, { object }: Operation): boolean {
  return (object.security ?? document.security ?? []).every((each) => Object.keys(each).length > 0) === false;
}

/** A key for each scheme that wants one, as the client takes them. */
export function keysOf(document: OpenApiDocument): Record<string, string> {
  const schemes = Object.entries(document.components.securitySchemes ?? {});
  return Object.fromEntries(schemes.filter(([, { type }]) => type === 'apiKey').map(([name]) => [name, keyOf(name)]));
}

function keyOf(scheme: string): string {
  return `contract-${scheme}`;
}
