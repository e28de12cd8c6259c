// A program that uses whatever the raw client's entry exports.
import {
  AmityAbortError,
  AmityConnectionError,
  AmityError,
  AmityTimeoutError,
  type CallEvent,
  type ClientOptions,
  type components,
  createAmityRawClient,
  type ErrorEvent,
  type Hooks,
  type Logger,
  type operations,
  type paths,
  type RateLimit,
  type RawClient,
  type Region,
  type ResponseEvent,
  type RetryEvent,
  type SharedRateLimiter,
  type Token,
} from 'amity-openapi/raw';

const seen: (CallEvent | ResponseEvent | RetryEvent | ErrorEvent)[] = [];
const hooks: Hooks = { onResponse: (event) => seen.push(event), onRetry: (event) => seen.push(event) };
const token: Token = 'token';
const region: Region = 'sg';
const rateLimit: RateLimit = { requests: 100, perMs: 5000 };
export const shared: SharedRateLimiter = { async take() {} };
const logger: Logger = console;
const options: ClientOptions = { ...hooks, region, token, rateLimit, logger };
const client: RawClient = createAmityRawClient(options);

type Message = components['schemas']['MessageV2'];
export type Answers = operations['v2.messages.get']['responses'];
export const path: keyof paths = '/api/v2/users';

export async function read(messageId: string): Promise<Message | string | undefined> {
  try {
    const { data, error } = await client.GET('/api/v2/message/{messageId}', { params: { path: { messageId } } });
    // @ts-expect-error there is no such path
    client.GET('/api/v2/nothing', {});
    return error ? error.message : data.message;
  } catch (error) {
    if (error instanceof AmityTimeoutError || error instanceof AmityAbortError) return 'ended';
    if (error instanceof AmityConnectionError) return String(error.cause);
    return error instanceof AmityError ? error.message : 'not of the package';
  }
}
