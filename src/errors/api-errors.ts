import { errorCodes } from '../../generated/error-codes.js';
import { retryAfterMs } from '../platform/retry-after.js';
import {
  type AmityAbortError,
  type AmityConnectionError,
  type AmityDecodeError,
  AmityError,
  type AmityTimeoutError,
  helpAddress,
} from './errors.js';
import type { FailureStatus } from './statuses.js';

/** Names of the business codes. */
export type ErrorCodeName = (typeof errorCodes)[keyof typeof errorCodes];

/** Facts that an error response tells. */
export interface ApiErrorDetails<Status extends number = number> {
  status: Status;
  code: number | undefined;
  detail: unknown;
  operationId: string | undefined;
  requestId: string | undefined;
  headers: Headers;
}

/** The server refused the request, or failed. The usual statuses have a class of their own below this one. */
export class AmityApiError<Status extends number = number> extends AmityError {
  override readonly name: string = 'AmityApiError';
  /** The HTTP status. 200 where the server reported the failure inside a successful response. */
  override readonly status: Status;
  /** The business code, such as 400301, where the server gave one. */
  readonly code: number | undefined;
  /** Name of the business code, such as `PermissionDenied`. Absent for codes that the specification does not list. */
  readonly codeName: ErrorCodeName | undefined;
  /** The validation failures or other particulars, as the server gave them. */
  readonly detail: unknown;
  /** The id under which the server knows the request, where it gives one. */
  readonly requestId: string | undefined;
  readonly #headers: Headers;

  constructor(message: string, { status, code, detail, operationId, requestId, headers }: ApiErrorDetails<Status>) {
    super(message, { operationId });
    this.status = status;
    this.code = code;
    this.codeName = codeName(code);
    this.detail = detail;
    this.requestId = requestId;
    this.#headers = headers;
  }

  override get help(): string {
    return helpAddress(this.codeName && `${this.code}-${this.codeName}`);
  }

  /** Headers of the response. Omitted when the error is printed. */
  get headers(): Headers {
    return this.#headers;
  }
}

/** 400: the request was malformed or contradictory. */
export class AmityBadRequestError extends AmityApiError<400> {
  override readonly name = 'AmityBadRequestError';
}

/** 401: the token is missing, malformed, expired or revoked. */
export class AmityAuthenticationError extends AmityApiError<401> {
  override readonly name = 'AmityAuthenticationError';
}

/** 403: the token's owner may not do this. `codeName` says why. */
export class AmityPermissionDeniedError extends AmityApiError<403> {
  override readonly name = 'AmityPermissionDeniedError';
}

/** 404: what the request names does not exist, or not for this token. */
export class AmityNotFoundError extends AmityApiError<404> {
  override readonly name = 'AmityNotFoundError';
}

/** 413: the body was too large. */
export class AmityPayloadTooLargeError extends AmityApiError<413> {
  override readonly name = 'AmityPayloadTooLargeError';
}

/** 422: a parameter failed validation. `detail` names each failure. */
export class AmityUnprocessableEntityError extends AmityApiError<422> {
  override readonly name = 'AmityUnprocessableEntityError';
}

/** 429: too many requests, until `totalTimeout` left no time to wait longer. */
export class AmityRateLimitError extends AmityApiError<429> {
  override readonly name = 'AmityRateLimitError';

  /** Time that the server asks to wait, in milliseconds, where it says so. */
  get retryAfterMs(): number | undefined {
    return retryAfterMs(this.headers);
  }
}

/** 5xx: the server failed. Whether the request was carried out is not known. */
export class AmityServerError<Status extends number = number> extends AmityApiError<Status> {
  override readonly name = 'AmityServerError';
}

type ApiErrorClass<Failure> = new (message: string, details: ApiErrorDetails<never>) => Failure;

const classes: { readonly [Status in keyof ApiErrors]: ApiErrorClass<ApiErrors[Status]> } = {
  400: AmityBadRequestError,
  401: AmityAuthenticationError,
  403: AmityPermissionDeniedError,
  404: AmityNotFoundError,
  413: AmityPayloadTooLargeError,
  422: AmityUnprocessableEntityError,
  429: AmityRateLimitError,
  500: AmityServerError,
};

/** Creates an error of its status's class. */
export function createApiError(message: string, details: ApiErrorDetails): AmityApiError {
  const known: Readonly<Record<number, ApiErrorClass<AmityApiError>>> = classes;
  const Class = known[details.status] ?? (details.status >= 500 ? AmityServerError : AmityApiError);
  return new Class(message, details as ApiErrorDetails<never>); // the table pairs each status with its class
}

/** The error class of each status that has one of its own. */
export interface ApiErrors {
  400: AmityBadRequestError;
  401: AmityAuthenticationError;
  403: AmityPermissionDeniedError;
  404: AmityNotFoundError;
  413: AmityPayloadTooLargeError;
  422: AmityUnprocessableEntityError;
  429: AmityRateLimitError;
  500: AmityServerError<500>;
}

/** The error class of a status, for the types of `.safe()`. */
export type ApiErrorOf<Status extends number> = Status extends keyof ApiErrors
  ? ApiErrors[Status]
  : AmityApiError<Status>;

/** The statuses that an operation may fail with beside those that it documents. */
export type UndocumentedStatus<Documented extends number> = Exclude<FailureStatus, Documented>;

/** The ways in which a call can fail whose operation documents these statuses: told apart by class or by `status`. */
export type ErrorOf<Status extends number> =
  | ApiErrorOf<Status>
  | AmityApiError<UndocumentedStatus<Status>>
  | AmityConnectionError
  | AmityTimeoutError
  | AmityAbortError
  | AmityDecodeError;

/** Name of a business code; undefined for codes that the specification does not list. */
export function codeName(code: number | undefined): ErrorCodeName | undefined {
  const names: Readonly<Record<number, ErrorCodeName>> = errorCodes;
  return code === undefined ? undefined : names[code];
}
