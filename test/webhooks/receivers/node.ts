import { createServer } from 'node:http';
import { toNodeListener } from 'amity-openapi/node';
import { createWebhookHandler } from 'amity-openapi/webhooks';

const handler = createWebhookHandler({
  secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''],
  on: {
    'message.didCreate': async ({ data }) => console.log('Message', data.messages?.[0]?.messageId),
  },
  onError: (error) => console.error(error),
});

const server = createServer(toNodeListener(handler));
server.listen(process.env.PORT ?? 3000, () => console.log('Listening at', server.address()));
