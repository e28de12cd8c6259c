import { createWebhookHandler } from 'amity-openapi/webhooks';
import fastify from 'fastify';

const handler = createWebhookHandler({
  secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''],
  on: {
    'message.didCreate': async ({ data }) => console.log('Message', data.messages?.[0]?.messageId),
  },
  onError: (error) => console.error(error),
});

const app = fastify({ bodyLimit: 5 * 2 ** 20 });
app.register(async (scope) => {
  // In this scope alone, JSON stays the bytes that the signature is for.
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  scope.post<{ Body: Buffer }>('/webhooks', async ({ headers, body }, reply) =>
    reply.send(await handler({ headers, body })),
  );
});
console.log('Listening at', await app.listen({ port: Number(process.env.PORT ?? 3000) }));
