import { createClientCore } from './core.js';
import type { ClientOptions } from './options.js';
import type { RawClient } from './raw.js';

/**
 * The raw client alone, for programs that count every kilobyte: openapi-fetch on the same transport. Without the table of
 * operations it writes every body as JSON and sends no POST twice unless it certainly did not act.
 *
 * @throws AmityError where an option is missing or not usable.
 * @example
 * const raw = createAmityRawClient({ region: 'us', token: process.env.AMITY_ACCESS_TOKEN });
 * const { data, error } = await raw.GET('/api/v2/users', { params: { query: { search: 'an' } } });
 */
export function createAmityRawClient(options: ClientOptions = {}): RawClient {
  return createClientCore(options).raw;
}
