import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import { LightRequest } from '../request/light-request.js';
import { fillPath } from '../request/path.js';
import { encodeQuery } from '../request/query.js';
import type { Transport } from '../transport/transport.js';

/**
 * openapi-fetch's own client, typed by the paths of the specification: `raw.POST('/api/v2/users/ban', { body: … })`.
 * It answers `{ data, error, response }` and throws only when no answer came. Its middleware may change the headers of a
 * request and put another response in the place of the one that came; a `Request` of its own it cannot send.
 */
export type RawClient = Client<paths>;

/** openapi-fetch on top of a transport, with paths and queries written as the specification says. */
export function createRaw(baseUrl: string, transport: Transport): RawClient {
  return createClient<paths>({
    baseUrl,
    // openapi-fetch only constructs the class that it is given and hands the result to this function.
    fetch: transport as unknown as (request: Request) => Promise<Response>,
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: fillPath,
    querySerializer: encodeQuery,
  });
}
