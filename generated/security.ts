// Made from openapi/ by `npm run generate`. Do not edit.

/** The header of each key that an operation may take in the place of the token. */
export const securityHeaders = {
  serverKey: 'x-server-key',
  apiKey: 'x-api-key',
} as const;

/** The name of such a key, in the specification and among the client's options. */
export type SecurityScheme = keyof typeof securityHeaders;
