import { type ClientCore, createClientCore } from './core.js';
import type { ClientOptions } from './options.js';
import type { RawClient } from './raw-types.js';
import { type OutgoingCall, type RawInit, send } from './send.js';

/** Prepares a raw call of an operation that the specification knows. */
export type PrepareRawCall = (method: string, path: string, init: RawInit) => OutgoingCall | undefined;

/** Creates the raw client of a core. Without `prepare` it knows no operation. */
export function createRawClient(core: ClientCore, prepare?: PrepareRawCall): RawClient {
  const request = async (method: string, path: string, init: RawInit = {}) =>
    send(core, prepare?.(method, path, init) ?? { method, path, init }, (result) => result);
  const methods = Object.keys(core.openapi)
    .filter((name) => name === name.toUpperCase())
    .map((method) => [method, (path: string, init?: RawInit) => request(method, path, init)]);
  return { ...core.openapi, ...Object.fromEntries(methods), request };
}

/**
 * Creates the raw client alone, for programs that count every kilobyte: openapi-fetch on the same transport. Without the
 * table of operations it writes every body as JSON and sends no POST twice unless it certainly did not act.
 *
 * @throws AmityError where an option is missing or invalid.
 * @example
 * const raw = createAmityRawClient({ region: 'us', token: process.env.AMITY_ACCESS_TOKEN });
 * const { data, error } = await raw.GET('/api/v2/users', { params: { query: { search: 'an' } } });
 */
export function createAmityRawClient(options: ClientOptions = {}): RawClient {
  return createRawClient(createClientCore(options));
}
