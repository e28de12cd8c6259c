import type { TrySettings } from '../../try-settings.js';

/** Server that calls go to, and who makes them. */
export interface Connection {
  /** The server's address, without a slash at its end. */
  server: string;
  token: string;
  /** Keys that some operations take in the place of the token, by their scheme. */
  keys: Readonly<Record<string, string>>;
}

/** The name in the tab's own storage, which ends with the tab. */
const storageName = 'amity-openapi.connection';

/** The connection that was chosen in this tab; else the sandbox; else the first region, without a token. */
export function readConnection({ sandbox }: TrySettings, firstServer: string): Connection {
  const stored = sessionStorage.getItem(storageName);
  if (stored !== null) return JSON.parse(stored) as Connection; // written by keepConnection alone
  if (sandbox) return { server: sandbox.url, token: sandbox.token, keys: sandbox.keys };
  return { server: firstServer, token: '', keys: {} };
}

/** Keeps a connection for this tab. */
export function keepConnection(connection: Connection): void {
  sessionStorage.setItem(storageName, JSON.stringify(connection));
}

/** A connection to another server: a token is for one server, and goes to no other. */
export function connectionTo({ sandbox }: TrySettings, server: string): Connection {
  if (sandbox?.url === server) return { server, token: sandbox.token, keys: sandbox.keys };
  return { server: server.replace(/\/+$/, ''), token: '', keys: {} };
}
