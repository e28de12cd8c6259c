import { expect, it, vi } from 'vitest';
import { withProgram } from './with-program.js';

const headers = { authorization: 'Bearer sandbox-admin', 'content-type': 'application/json' };

it('the receiver of the README gets what a program does on the sandbox', () =>
  withProgram(['test/webhooks/receivers/express.ts'], (receiver, received) => {
    const url = `http://127.0.0.1:${receiver}/webhooks`;
    return withProgram(['scripts/sandbox.ts', '--port', '0', '--webhook', url], async (port, printed) => {
      const api = `http://127.0.0.1:${port}`;
      const send = async (path: string, body: object) =>
        (await fetch(`${api}/api/v3/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
      await send('channels', { channelId: 'general' });
      const { messages } = await send('messages', { channelId: 'general', type: 'text', data: { text: 'Hello' } });
      await vi.waitFor(() => expect(received).toContain(`Message ${messages[0].messageId}`), 5_000);
      await vi.waitFor(() => expect(printed.join('\n')).toMatch(`message.didCreate → ${url}  200  `), 5_000);
      const { deliveries } = await (await fetch(`${api}/_sandbox/deliveries`)).json();
      expect(deliveries).toMatchObject([
        { event: 'channel.didCreate', status: 200 },
        {
          event: 'message.didCreate',
          status: 200,
          body: { data: { messages: [{ messageId: messages[0].messageId }] } },
        },
      ]);
    });
  }));
