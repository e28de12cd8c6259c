import { createWebhookHandler } from 'amity-openapi/webhooks';
import { Hono } from 'hono';

const handler = createWebhookHandler({
  secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''],
  on: {
    'message.didCreate': async ({ data }) => console.log('Message', data.messages?.[0]?.messageId),
  },
  onError: (error) => console.error(error),
});

const app = new Hono();
app.all('/webhooks', ({ req }) => handler(req.raw)); // on Workers: handler(req.raw, context.executionCtx)

export default app;
