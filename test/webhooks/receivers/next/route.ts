import { createWebhookHandler } from 'amity-openapi/webhooks';
import { after } from 'next/server';

// app/webhooks/route.ts
const handler = createWebhookHandler({
  secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''],
  on: {
    'message.didCreate': async ({ data }) => console.log('Message', data.messages?.[0]?.messageId),
  },
  onError: (error) => console.error(error),
});

export const POST = (request: Request) => handler(request, { waitUntil: after });
