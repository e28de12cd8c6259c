/**
 * Address of a section of the documentation's page on errors. The page is at no public address: `amity-openapi docs` and `npm
 * start` serve it on this machine.
 */
export function helpAddress(section = ''): string {
  return `http://127.0.0.1:4011/#guides-errors${section && `/${section}`}`;
}

/** Base class of all errors of this package. Thrown itself for invalid arguments and options. */
export class AmityError extends Error {
  override readonly name: string = 'AmityError';
  /** Operation that failed. Undefined outside of calls, and for raw calls that the specification does not know. */
  readonly operationId: string | undefined;
  /** HTTP status, where there is one: see `AmityApiError` and `AmityDecodeError`. */
  declare readonly status?: number | undefined;

  constructor(message: string, { operationId, ...options }: ErrorOptions & { operationId?: string | undefined } = {}) {
    super(message, options);
    this.operationId = operationId;
  }

  /** Address of what to do about it, in the documentation that `amity-openapi docs` serves. */
  get help(): string {
    return helpAddress('Arguments');
  }

  /** Object that `JSON.stringify` shows: all fields and the message, without the stack. */
  toJSON(): Record<string, unknown> {
    return { ...Object.fromEntries(Object.entries(this)), message: this.message };
  }
}

/** Creates an error whose message begins with the operation, or with "The request" where that is not known. */
export function callError<Failure>(
  ErrorClass: new (message: string, options: ErrorOptions & { operationId: string | undefined }) => Failure,
  operationId: string | undefined,
  reason: string,
  options?: ErrorOptions,
): Failure {
  return new ErrorClass(`${operationId ?? 'The request'} ${reason}`, { ...options, operationId });
}

/** Copies an error that was thrown without knowing its operation, and names it. Returns any other value as it is. */
export function withOperationId(error: unknown, operationId: string | undefined): unknown {
  const isNamed = !(error instanceof AmityError) || error.operationId !== undefined;
  if (isNamed || operationId === undefined) return error;
  return new AmityError(error.message, { operationId, cause: error.cause });
}

/** No response came: the connection could not be opened, or broke. `cause` holds the platform's own error. */
export class AmityConnectionError extends AmityError {
  override readonly name = 'AmityConnectionError';
  declare readonly status?: undefined;
  declare readonly code?: undefined;

  override get help(): string {
    return helpAddress('Connections');
  }
}

/** No response came in time: `timeout` passed within an attempt, or `totalTimeout` over all of them. */
export class AmityTimeoutError extends AmityError {
  override readonly name = 'AmityTimeoutError';
  declare readonly status?: undefined;
  declare readonly code?: undefined;

  override get help(): string {
    return helpAddress('Connections');
  }
}

/** Call aborted by the caller's `signal`. `cause` holds the signal's reason. */
export class AmityAbortError extends AmityError {
  override readonly name = 'AmityAbortError';
  declare readonly status?: undefined;
  declare readonly code?: undefined;

  override get help(): string {
    return helpAddress();
  }
}

/** Statuses of success. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** Facts that a decode error tells of the response. */
export interface DecodeErrorDetails extends ErrorOptions {
  operationId: string | undefined;
  status: number;
  contentType: string | undefined;
  text: string;
}

/** The server reported success, but the response is not as the specification says. */
export class AmityDecodeError extends AmityError {
  override readonly name = 'AmityDecodeError';
  override readonly status: SuccessStatus;
  declare readonly code?: undefined;
  readonly contentType: string | undefined;
  /** First 200 characters of the response. */
  readonly text: string;

  constructor(message: string, { status, contentType, text, ...options }: DecodeErrorDetails) {
    super(message, options);
    this.status = status as SuccessStatus; // nothing else is decoded
    this.contentType = contentType;
    this.text = text.slice(0, 200);
  }

  override get help(): string {
    return helpAddress('Decoding');
  }
}
