import { createReceiver } from '../../../src/webhooks/receiver.js';
import type { WebhookRequest } from '../../../src/webhooks/request.js';
import { AmityWebhookError, type WebhookErrorReason } from '../../../src/webhooks.js';

/** Finding on a signature: `good`, `not checked`, `copy` for one in `x-eko-signature` alone, or the reason why it is bad. */
export type Verdict = 'good' | 'not checked' | 'copy' | WebhookErrorReason;

/** Headers that webhooks and pre-hooks have their signature in. */
const headers = ['x-amity-signature', 'x-signature'];

/** Makes a function that checks the signature of requests. Without a secret, it checks none. */
export function createCheck(secrets: readonly string[]): (request: WebhookRequest) => Promise<Verdict> {
  if (secrets.length === 0) return async () => 'not checked';
  const receive = createReceiver({ secrets, headers, maxBytes: undefined });
  return async (request) => {
    try {
      await receive(request);
      return 'good';
    } catch (error) {
      if (!(error instanceof AmityWebhookError)) throw error;
      return error.reason === 'missing-signature' && 'x-eko-signature' in request.headers ? 'copy' : error.reason;
    }
  };
}
