import { AmityError } from '../errors/errors.js';

/** HTTP status to respond with, by the reason of a refusal. */
const statuses = {
  'missing-signature': 401,
  'malformed-signature': 401,
  'invalid-signature': 401,
  'eko-signature': 200,
  'too-large': 413,
  'unreadable-body': 400,
  'invalid-json': 400,
  'invalid-event': 400,
  'parsed-body': 500,
  'missing-body': 500,
  'used-body': 500,
  'invalid-options': 500,
  'failed-handler': 500,
  'unsupported-runtime': 500,
} as const;

/**
 * Reason of an {@link AmityWebhookError}.
 *
 * The sender's doing, so that the request is to be refused:
 * - `missing-signature`: no header `x-amity-signature`
 * - `malformed-signature`: neither 64 hex digits nor base64 of 32 bytes, or several values
 * - `invalid-signature`: made with none of the secrets, or for another body
 * - `eko-signature`: a copy, signed in `x-eko-signature` alone; respond with 200 and drop it
 * - `too-large`: more than `maxBytes`
 * - `unreadable-body`: the connection broke while the body came
 * - `invalid-json`, `invalid-event`: signed well, but not UTF-8, not JSON, no object, or without the event's name
 *
 * The receiver's own doing, to be mended there:
 * - `parsed-body`: a framework has parsed the body; the raw bytes are needed
 * - `missing-body`: no body was handed in, such as by a framework without a parser
 * - `used-body`: the body was read before
 * - `invalid-options`: an argument or an option cannot be used, such as an empty secret
 * - `failed-handler`: the handler of a pre-hook took too long, or decided nothing
 * - `unsupported-runtime`: the runtime has no WebCrypto
 */
export type WebhookErrorReason = keyof typeof statuses;

/**
 * A webhook or pre-hook request that cannot be accepted. Its message says what was wrong and what to do about it, and holds
 * neither a secret nor a signature.
 *
 * @example
 * ```ts
 * try {
 *   const event = await receiveWebhook(request, { secrets });
 * } catch (error) {
 *   if (!(error instanceof AmityWebhookError)) throw error;
 *   return new Response(error.reason, { status: error.status });
 * }
 * ```
 */
export class AmityWebhookError extends AmityError {
  override readonly name = 'AmityWebhookError';
  readonly reason: WebhookErrorReason;
  /** HTTP status to respond with: 401 for what is not proved, 500 for a fault in the receiver itself. */
  override readonly status: (typeof statuses)[WebhookErrorReason];

  constructor(reason: WebhookErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.status = statuses[reason];
  }
}
