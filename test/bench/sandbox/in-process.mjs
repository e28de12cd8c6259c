// A whole call of the client to the sandbox, next to the same call that gets its response from a stub.
import { channelId, clientOf, cost, openSandbox, sideBySide } from './garden.mjs';

const calls = {
  'v3.users.query': (amity) => amity.v3.users.query(),
  'v3.users.update': (amity) => amity.v3.users.update({ userId: 'bob', displayName: 'Bob' }),
  'v3.channels.query': (amity) => amity.v3.channels.query(),
  'v3.messages.create': (amity) => amity.v3.messages.create({ channelId, data: { text: 'Hello.' } }),
  'v3.messages.query, 20': (amity) => amity.v3.messages.query({ channelId, options: { last: 20 } }),
};

const results = {};
const sandbox = openSandbox();
for (let sent = 0; sent < 20; sent++) await calls['v3.messages.create'](clientOf(sandbox));
for (const [name, call] of Object.entries(calls)) {
  let text = '';
  await call(
    clientOf(sandbox, async (...request) => {
      const response = await sandbox.fetch(...request);
      text = await response.clone().text();
      return response;
    }),
  );
  const headers = { 'content-type': 'application/json' };
  const whole = clientOf(sandbox);
  const stub = clientOf(sandbox, async () => new Response(text, { headers }));
  // The sandbox's side alone is new to the engine, which compiles it while it runs; the client has long been compiled.
  await cost(4_000, () => call(whole));
  results[name] = await sideBySide(
    12,
    500,
    () => call(whole),
    () => call(stub),
  );
}
console.log(JSON.stringify(results));
