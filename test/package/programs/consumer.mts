// A program that uses whatever the package exports. It is compiled as an ES module and, under another name, as CommonJS.
import {
  AmityAbortError,
  AmityApiError,
  AmityAuthenticationError,
  AmityBadRequestError,
  type AmityClient,
  AmityConnectionError,
  AmityDecodeError,
  AmityError,
  AmityNotFoundError,
  AmityPayloadTooLargeError,
  AmityPermissionDeniedError,
  AmityRateLimitError,
  AmityServerError,
  AmityTimeoutError,
  AmityUnprocessableEntityError,
  type ApiErrorDetails,
  type ApiErrorOf,
  type Call,
  type CallError,
  type CallEvent,
  type CallOf,
  type ClientOptions,
  createAmityClient,
  createAmityRawClient,
  type DecodeErrorDetails,
  type ErrorCodeName,
  type ErrorEvent,
  type ErrorOf,
  type Hooks,
  type Limits,
  type Logger,
  type Method,
  type OperationId,
  type Operations,
  type PagedCall,
  type PagingOptions,
  type paths,
  type RateLimit,
  type RawClient,
  type Region,
  type RequestOptions,
  type ResponseEvent,
  type RetryEvent,
  type Safe,
  type Schemas,
  type SharedRateLimiter,
  type Token,
  type Upload,
  type UploadContent,
  type WithResponse,
} from 'amity-openapi';
import {
  type BulkOptions,
  type BulkProgress,
  type BulkResult,
  type BulkRun,
  bulk,
  type Journal,
  type JournalEntry,
  type JournalFailure,
  type JournalHeader,
} from 'amity-openapi/bulk';
import {
  type FileJournalOptions,
  type FileOptions,
  fileFrom,
  fileJournal,
  type ListeningSandbox,
  listen,
  type NodeRequest,
  type NodeResponse,
  saveTo,
  toNodeListener,
} from 'amity-openapi/node';
import {
  type IoredisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisRateLimit,
  type RedisRateLimitOptions,
  redisRateLimit,
} from 'amity-openapi/redis';
import {
  type ActiveFault,
  type ActiveWebhook,
  createSandbox,
  type Delivery,
  type Fault,
  type Incoming,
  type LoggedRequest,
  type Outgoing,
  type Sandbox,
  type SandboxClock,
  type SandboxOptions,
  type Seed,
  type SeedChannel,
  type SeedComment,
  type SeedCommunity,
  type SeedMembers,
  type SeedMessage,
  type SeedPoll,
  type SeedPost,
  type SeedRole,
  type SeedStream,
  type SeedText,
  type SeedUser,
  type Snapshot,
  type Webhook,
} from 'amity-openapi/sandbox';
import type * as types from 'amity-openapi/types';
import {
  AmityError as AmityErrorOfWebhooks,
  AmityWebhookError,
  allow,
  createPrehookHandler,
  createWebhookHandler,
  deny,
  type PrehookDecision,
  type PrehookEvent,
  type PrehookEventName,
  type PrehookEvents,
  type PrehookHandlerOptions,
  type PrehookHandlers,
  type PushNotificationEvent,
  prehookEventNames,
  type ReceiveOptions,
  receiveWebhook,
  type Seen,
  signWebhook,
  type WaitUntil,
  type WebhookBody,
  type WebhookErrorReason,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEvents,
  type WebhookHandler,
  type WebhookHandlerOptions,
  type WebhookHandlers,
  type WebhookHeaders,
  type WebhookRequest,
  webhookEventNames,
} from 'amity-openapi/webhooks';

const seen: (CallEvent | ResponseEvent | RetryEvent | ErrorEvent)[] = [];
const hooks: Hooks = { onRequest: (event) => seen.push(event), onError: (event) => seen.push(event) };
const token: Token = async () => 'token';
const region: Region = 'eu';
const rateLimit: RateLimit = { requests: 100, perMs: 5000 };
const logger: Logger = console;
const limits: Limits = { timeout: 1_000, maxRetries: 0 };
const options: ClientOptions = { ...hooks, ...limits, region, token, rateLimit, logger };

export const amity: AmityClient = createAmityClient(options);
export const bare: RawClient = createAmityRawClient(options);

type Get = Operations['v2.messages.get'];
const id: OperationId = 'v2.messages.get';
export const get: Method<Operations[typeof id]> = amity.v2.messages.get;

export async function read(messageId: string): Promise<string | undefined> {
  const requestOptions: RequestOptions = { signal: AbortSignal.timeout(1_000) };
  const call: CallOf<Get> = amity.v2.messages.get({ messageId }, requestOptions);
  const plain: Call<Get['result'], CallError<Get>> = call;
  const { response }: WithResponse<Get['result']> = await plain.withResponse();
  const safe: Safe<Get['result'], ErrorOf<Get['errorStatus']>> = await call.safe();
  if (safe.error?.status === 404) return safe.error.codeName;
  // @ts-expect-error a message has no such property
  safe.data?.message.nothing;
  // @ts-expect-error the message is not named
  amity.v2.messages.get({});
  return `${response.status} ${safe.data?.message?.messageId}`;
}

export async function names(): Promise<string[]> {
  const paging: PagingOptions = { limit: 10 };
  const users: PagedCall<Operations['v2.users.query']['result'], Operations['v2.users.query']['item'], unknown> =
    amity.v2.users.query({ search: 'an' });
  const found: string[] = [];
  for await (const user of users.items(paging)) found.push(user.info?.displayName ?? '');
  return found;
}

export async function files(path: string): Promise<void> {
  const content: UploadContent = new Blob(['text']);
  const upload: Upload = { content, name: 'a.txt' };
  await amity.v2.messages.files.create({ channelId: 'general', file: upload });
  const fileOptions: FileOptions = { type: 'text/plain' };
  await amity.v2.messages.files.create({ channelId: 'general', file: await fileFrom(path, fileOptions) });
  await saveTo(amity.v2.messages.files.get({ messageId: 'm' }), path);
}

export function explain(error: unknown): string {
  if (error instanceof AmityRateLimitError) return `${error.retryAfterMs}`;
  const answered = [
    AmityAuthenticationError,
    AmityBadRequestError,
    AmityNotFoundError,
    AmityPayloadTooLargeError,
    AmityPermissionDeniedError,
    AmityServerError,
    AmityUnprocessableEntityError,
  ];
  if (answered.some((Class) => error instanceof Class)) return 'answered';
  if (error instanceof AmityApiError) return error.headers.get('date') ?? error.message;
  if (error instanceof AmityDecodeError) return error.text;
  if (error instanceof AmityTimeoutError || error instanceof AmityAbortError) return 'ended';
  if (error instanceof AmityConnectionError) return String(error.cause);
  return error instanceof AmityError ? error.message : 'not of the package';
}

export const notFound: ApiErrorOf<404>['status'] = 404;
export const muted: ErrorCodeName = 'UserIsMuted';
export const details: Pick<ApiErrorDetails, 'code'> & Pick<DecodeErrorDetails, 'text'> = { code: 400400, text: '' };

export const schema: Schemas['ChannelV2'] | undefined = undefined as types.Schemas['ChannelV2'] | undefined;
export const sameShape: types.components['schemas']['ChannelV2'] | undefined = schema;
export const sameName: types.ChannelV2 | undefined = schema;
export const ban: types.V2ChannelsUsersBanArguments = { channelId: 'general', userIds: ['spammer'] };
export const sameOperations: types.Operations[OperationId] | undefined = undefined as
  | Operations[OperationId]
  | undefined;
export type Path = keyof paths & keyof types.paths;
export const path: Path = '/api/v2/users';

const alice: SeedUser = { userId: 'alice' };
const club: SeedChannel = { channelId: 'book-club', members: ['alice'] };
const seed: Seed = { users: [alice], channels: [club] };
export const seedParts:
  | [SeedComment, SeedCommunity, SeedMembers, SeedMessage, SeedPoll, SeedPost, SeedRole, SeedStream, SeedText]
  | undefined = undefined;
export const exchange: [Incoming, Outgoing] | undefined = undefined;
const fault: Fault = { operationId: 'v3.users.get', status: 503, times: 1 };

export async function test(): Promise<Snapshot> {
  const sandboxOptions: SandboxOptions = { seed, now: '2026-01-01T00:00:00Z' };
  const sandbox: Sandbox = createSandbox(sandboxOptions);
  const clock: SandboxClock = sandbox.clock;
  clock.advance(1_000);
  const active: ActiveFault = sandbox.faults.add(fault);
  createAmityClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token: sandbox.tokenFor('alice') });
  const listening: ListeningSandbox = await listen(sandbox, { port: 0 });
  await listening.close();
  const webhook: Webhook = { url: 'http://127.0.0.1:9', secret: 's3cret', events: ['message.didCreate'] };
  const sentTo: ActiveWebhook = sandbox.webhooks.add(webhook);
  const deliveries: readonly Delivery[] = sandbox.deliveries.list();
  console.log(sentTo.id, deliveries.length);
  const [first]: readonly LoggedRequest[] = sandbox.requests.list();
  console.log(active.struck, first?.status);
  return sandbox.snapshot();
}

const seenSignatures = new Set<string>();
const seenBefore: Seen = (signature) => seenSignatures.size === seenSignatures.add(signature).size;
const on: WebhookHandlers = { 'v3.post.didCreate': ({ data }) => data.posts?.[0]?.postId };
const webhookOptions: WebhookHandlerOptions = {
  secrets: ['secret'],
  on,
  onEvent: (event: WebhookEvent) => event.event,
  onError: (error) => error instanceof AmityErrorOfWebhooks,
  seen: seenBefore,
};
const context: WaitUntil = { waitUntil: (promise) => promise };
const asked: PrehookHandlers = {
  'message.shouldCreate': (event: PrehookEvents['message.shouldCreate']): PrehookDecision =>
    event.data.text === '' ? deny('Write something.') : allow(),
};
const prehookOptions: PrehookHandlerOptions = { secret: 'secret', on: asked, defaultAction: 'allow', timeoutMs: 1_500 };
export const gate: WebhookHandler = createPrehookHandler(prehookOptions);
export const hookNames: readonly (WebhookEventName | PrehookEventName)[] = [...webhookEventNames, ...prehookEventNames];
export const hookTypes: [PrehookEvent, PushNotificationEvent, WebhookEvents] | undefined = undefined;

export async function hook(incoming: NodeRequest): Promise<WebhookErrorReason | undefined> {
  const body: WebhookBody = '{}';
  const headers: WebhookHeaders = { 'x-amity-signature': await signWebhook(body, 'secret') };
  const request: WebhookRequest = { method: incoming.method, headers, body };
  const handler = createWebhookHandler(webhookOptions);
  await handler(request, context);
  const listener: (incoming: NodeRequest, outgoing: NodeResponse) => Promise<void> = toNodeListener(handler);
  await listener(incoming, { writeHead() {}, end() {} });
  try {
    const receiveOptions: ReceiveOptions = { secrets: ['secret'] };
    const event = await receiveWebhook(new Request('https://a.example'), receiveOptions);
    // @ts-expect-error no event is called so
    if (event.event === 'v3.post.didCreat') return 'invalid-event';
  } catch (error) {
    if (error instanceof AmityWebhookError) return error.reason;
  }
  return undefined;
}

export const kept: JournalEntry[] = [];
const journal: Journal = {
  async *read(): AsyncGenerator<JournalEntry> {
    yield* kept;
  },
  async add(entries) {
    kept.push(...entries);
  },
  async close() {},
};
type Member = { name: string };
type Added = BulkResult<Member>;

export async function addMembers(client: AmityClient, members: readonly Member[]): Promise<BulkProgress> {
  const toArguments = ({ name }: Member) => ({ channelId: 'general', userIds: [name] });
  const options: BulkOptions<Member, ReturnType<typeof toArguments>> = { journal, concurrency: 2 };
  const run: BulkRun<Member, unknown> = bulk(client.v3.channels.users.add, members, { ...options, toArguments });
  for await (const each of run) console.log((each satisfies Added).status, each.row.name);
  const [header]: (JournalHeader | undefined)[] = kept.filter((each) => each.type === 'begin');
  const failures: JournalFailure[] = kept.flatMap((each) => (each.type === 'failed' ? [each.failure] : []));
  console.log(header?.operation, failures.length);
  return run.progress;
}

const resumed: FileJournalOptions = { resume: true };
export const inFile: Journal = fileJournal('members.journal', resumed);

const sharing: RedisRateLimitOptions = { key: 'amity:rate', requests: 100, perMs: 5000 };

export function shareRate(redis: NodeRedisClient | IoredisClient): SharedRateLimiter {
  const client: RedisClient = redis;
  const limiter: RedisRateLimit = redisRateLimit(client, sharing);
  return limiter;
}
