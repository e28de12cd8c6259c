import { createWebhookHandler, type WaitUntil, type WebhookHandler } from 'amity-openapi/webhooks';

interface Environment {
  AMITY_WEBHOOK_SECRET: string;
}

let handler: WebhookHandler | undefined;

export default {
  fetch(request: Request, { AMITY_WEBHOOK_SECRET }: Environment, context: WaitUntil): Promise<Response> {
    handler ??= createWebhookHandler({
      secrets: [AMITY_WEBHOOK_SECRET],
      on: {
        'message.didCreate': async ({ data }) => console.log('Message', data.messages?.[0]?.messageId),
      },
      onError: (error) => console.error(error),
    });
    return handler(request, context);
  },
};
