import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/**
 * A server before a sandbox that also takes the SDK's login, `POST /api/v5/sessions`, which this project does not describe: it
 * is handed on as a session of version 3.
 */
export async function openFront(sandbox) {
  const server = createServer((incoming, outgoing) => void forward(sandbox, incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function forward(sandbox, incoming, outgoing) {
  const body = incoming.method === 'GET' ? undefined : await buffer(incoming);
  const isLogin = incoming.url === '/api/v5/sessions';
  const headers = new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const response = await sandbox.fetch(
    new Request(sandbox.baseUrl + (isLogin ? '/api/v3/sessions' : incoming.url), {
      method: incoming.method,
      headers,
      body: isLogin ? session(body) : body,
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** The fields of the login that a session of version 3 takes. */
function session(body) {
  const { userId, displayName, deviceId, deviceInfo, authToken } = JSON.parse(body);
  return JSON.stringify({ userId, displayName, deviceId, deviceInfo, authToken });
}
