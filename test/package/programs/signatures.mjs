import vectors from './signature-vectors.json' with { type: 'json' };

/** Signs and checks the vectors, and handles a webhook. Nothing here is Node's own. */
export async function checkSignatures({ receiveWebhook, signWebhook, createWebhookHandler }) {
  const outcome = async (secret, signature, body) => {
    const request = { headers: { 'x-amity-signature': signature }, body };
    return receiveWebhook(request, { secrets: [secret] }).then(
      ({ event }) => event,
      (error) => error.reason,
    );
  };
  const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const signed = [];
  const accepted = [];
  for (const { secret, bodyBase64, base64, hex } of vectors.accept) {
    const body = bytes(bodyBase64);
    signed.push(await signWebhook(body, secret));
    accepted.push([await outcome(secret, base64, body), await outcome(secret, hex, body)]);
  }
  const refused = [];
  for (const { secret, signature, body } of vectors.reject) refused.push(await outcome(secret, signature, body));
  return { signed, accepted, refused, handled: await handle(createWebhookHandler) };
}

/** Sends a webhook through a handler, and gives its status and the event that was handled. */
async function handle(createWebhookHandler) {
  const { secret, body, base64 } = vectors.accept.find(({ name }) => name === 'unicode');
  const headers = { 'content-type': 'application/json', 'x-amity-signature': base64 };
  const request = new Request('https://receiver.example/webhooks', { method: 'POST', body, headers });
  const done = [];
  const events = [];
  const handler = createWebhookHandler({
    secrets: [secret],
    on: { 'message.didCreate': ({ data }) => events.push(data.messages[0].data.text) },
    onError: (error) => events.push(String(error)),
  });
  const { status } = await handler(request, { waitUntil: (promise) => done.push(promise) });
  await Promise.all(done);
  return [status, ...events];
}
