import { toNodeListener } from 'amity-openapi/node';
import { createWebhookHandler } from 'amity-openapi/webhooks';
import express from 'express';

const handler = createWebhookHandler({
  secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''],
  on: {
    'message.didCreate': async ({ data }) => console.log('Message', data.messages?.[0]?.messageId),
  },
  onError: (error) => console.error(error),
});

const app = express();
app.post('/webhooks', toNodeListener(handler)); // before express.json(): the signature is for the raw body
const server = app.listen(process.env.PORT ?? 3000, () => console.log('Listening at', server.address()));
