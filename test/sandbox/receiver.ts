import { receiveWebhook, type WebhookEvent } from '../../src/webhooks.js';

/** The secret of all webhooks of these tests. */
export const secret = 'whsec-garden-2026';

/** A receiver's address, where nothing listens. */
export const url = 'http://localhost/webhooks';

/** A receiver in this process, for `createSandbox({ fetch })`: it checks every signature, and keeps what came. */
export function createReceiver(
  answer: (event: WebhookEvent) => Response | Promise<Response> = () => Response.json({}),
) {
  const events: WebhookEvent[] = [];
  const requests: Request[] = [];
  const receive = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    try {
      const event = await receiveWebhook(request, { secrets: [secret] });
      events.push(event);
      return await answer(event);
    } catch {
      return new Response(null, { status: 401 });
    }
  };
  return { events, requests, fetch: receive, names: () => events.map((each) => ('event' in each ? each.event : '')) };
}
