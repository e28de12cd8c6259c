import type { OpenApiDocument } from '../openapi/document.js';
import { banner } from './banner.js';

/** The headers of the keys that some operations take in the place of the token. */
export function securitySource(document: OpenApiDocument): string {
  const schemes = Object.entries(document.components.securitySchemes ?? {});
  const keys = schemes.filter(([, scheme]) => scheme.type === 'apiKey');
  return `${banner}
/** The header of each key that an operation may take in the place of the token. */
export const securityHeaders = {${keys.map(([name, scheme]) => `\n  ${name}: '${scheme.name}',`).join('')}
} as const;

/** The name of such a key, in the specification and among the client's options. */
export type SecurityScheme = keyof typeof securityHeaders;
`;
}
