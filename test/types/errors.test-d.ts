import { expectTypeOf, it } from 'vitest';
import {
  AmityAbortError,
  type AmityApiError,
  type AmityAuthenticationError,
  type AmityBadRequestError,
  AmityConnectionError,
  AmityDecodeError,
  type AmityError,
  type AmityNotFoundError,
  type AmityPayloadTooLargeError,
  AmityPermissionDeniedError,
  AmityRateLimitError,
  type AmityServerError,
  AmityTimeoutError,
  type AmityUnprocessableEntityError,
  type ApiErrorOf,
  type CallError,
  type ErrorCodeName,
  type Operations,
  type Schemas,
} from '../../src/index.js';
import { amity } from './client.js';

const ban = () => amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] }).safe();

it('knows the class of a status that the operation documents', async () => {
  const { error } = await ban();
  if (error?.status === 403) {
    expectTypeOf(error).toEqualTypeOf<AmityPermissionDeniedError>();
    expectTypeOf(error.codeName).toEqualTypeOf<ErrorCodeName | undefined>();
    expectTypeOf<'UserIsMuted'>().toExtend<ErrorCodeName>();
    // @ts-expect-error no code is called so
    if (error.codeName === 'UserIsMutd') expectTypeOf(error).toBeNever();
  }
  if (error?.status === 404) expectTypeOf(error).toEqualTypeOf<AmityNotFoundError>();
  if (error?.status === 422) expectTypeOf(error).toEqualTypeOf<AmityUnprocessableEntityError>();
  if (error?.status === 429) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  if (error?.status === 500) expectTypeOf(error).toEqualTypeOf<AmityServerError<500>>();
  // @ts-expect-error no server answers so
  if (error?.status === 200_000) expectTypeOf(error).toBeNever();
});

it('knows a status that the operation does not document as that of any response', async () => {
  const { error } = await amity.v2.users.ban({ userId: 'bob' }).safe();
  // The type is one error for all such statuses; what it can be narrowed to is not told.
  if (error?.status === 403) expectTypeOf(error).toExtend<AmityApiError>();
  if (error?.status === 502) expectTypeOf(error.headers).toEqualTypeOf<Headers>();
});

it('knows the error by its class', async () => {
  const { error } = await ban();
  if (error instanceof AmityRateLimitError) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  if (error instanceof AmityPermissionDeniedError) expectTypeOf(error.status).toEqualTypeOf<403>();
  if (error instanceof AmityConnectionError) expectTypeOf(error.status).toEqualTypeOf<undefined>();
  if (error instanceof AmityTimeoutError) expectTypeOf(error.status).toEqualTypeOf<undefined>();
  if (error instanceof AmityAbortError) expectTypeOf(error.cause).toEqualTypeOf<unknown>();
  if (error instanceof AmityDecodeError) expectTypeOf(error.text).toEqualTypeOf<string>();
});

it('knows that an error without a status was no response', async () => {
  const { error } = await ban();
  if (error && error.status === undefined) {
    expectTypeOf(error).toEqualTypeOf<AmityConnectionError | AmityTimeoutError | AmityAbortError>();
  }
});

it('has data where there is no error, and no error where there is data', async () => {
  const { data, error } = await amity.v2.users.query().safe();
  expectTypeOf(data).toEqualTypeOf<Schemas['UserPageV2'] | undefined>();
  expectTypeOf(error).toEqualTypeOf<CallError<Operations['v2.users.query']> | undefined>();
  if (error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    return;
  }
  expectTypeOf(data).toEqualTypeOf<Schemas['UserPageV2']>();
  expectTypeOf(data.users).not.toBeAny();
});

it('knows either by the other', async () => {
  const result = await amity.v2.users.query().safe();
  if (result.data) expectTypeOf(result.error).toEqualTypeOf<undefined>();
  else expectTypeOf(result.error).toEqualTypeOf<CallError<Operations['v2.users.query']>>();
});

it('differs between operations', () => {
  type StatusOf<Id extends keyof Operations> = Extract<
    CallError<Operations[Id]>,
    AmityPermissionDeniedError | AmityBadRequestError
  >;
  expectTypeOf<StatusOf<'v2.channels.users.ban'>>().toEqualTypeOf<AmityPermissionDeniedError>();
  expectTypeOf<StatusOf<'v2.roles.query'>>().toEqualTypeOf<AmityBadRequestError>();
  expectTypeOf<StatusOf<'v2.messages.get'>>().toBeNever();
});

it('knows statuses that are assumed', () => {
  // No source has 403 for it; the specification says so.
  expectTypeOf<AmityPermissionDeniedError>().toExtend<CallError<Operations['v2.users.ban']>>();
});

it('is an error of the package, whichever it is', () => {
  expectTypeOf<CallError<Operations['v2.users.ban']>>().toExtend<AmityError>();
  expectTypeOf<CallError<Operations['v2.users.ban']>>().not.toBeAny();
});

it('has a class for each status', () => {
  expectTypeOf<ApiErrorOf<400>>().toEqualTypeOf<AmityBadRequestError>();
  expectTypeOf<ApiErrorOf<401>>().toEqualTypeOf<AmityAuthenticationError>();
  expectTypeOf<ApiErrorOf<403>>().toEqualTypeOf<AmityPermissionDeniedError>();
  expectTypeOf<ApiErrorOf<404>>().toEqualTypeOf<AmityNotFoundError>();
  expectTypeOf<ApiErrorOf<413>>().toEqualTypeOf<AmityPayloadTooLargeError>();
  expectTypeOf<ApiErrorOf<422>>().toEqualTypeOf<AmityUnprocessableEntityError>();
  expectTypeOf<ApiErrorOf<429>>().toEqualTypeOf<AmityRateLimitError>();
  expectTypeOf<ApiErrorOf<500>>().toEqualTypeOf<AmityServerError<500>>();
  expectTypeOf<ApiErrorOf<409>>().toEqualTypeOf<AmityApiError<409>>();
});

it('is unknown where a call is awaited, as everything that is thrown', async () => {
  try {
    await amity.v2.users.query();
  } catch (error) {
    expectTypeOf(error).toBeUnknown();
  }
});
