// Memory over mixed requests that leave nothing behind, forks, resets and worlds. Needs --expose-gc.
import { channelId, clientOf, cost, openSandbox } from './garden.mjs';

const requests = 60_000;
const used = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const sandbox = openSandbox();
const amity = clientOf(sandbox);
const mixed = [
  () => amity.v3.users.query(),
  () => amity.v3.users.update({ userId: 'bob', displayName: 'Bob' }),
  () => amity.v3.channels.get({ channelId }),
  () => amity.v3.messages.query({ channelId }),
  () => amity.v3.users.get({ userId: 'nobody' }).safe(),
  () => amity.v3.channels.update({ channelId, displayName: 'Book club' }),
];
let sent = 0;
const next = () => mixed[sent++ % mixed.length]();
await cost(20_000, next);
const before = used();
await cost(requests, next);
const growth = used() - before;

const fork = await cost(2_000, () => sandbox.fork());
const reset = await cost(2_000, () => sandbox.reset());
const beforeWorlds = used();
const worlds = Array.from({ length: 1_000 }, () => sandbox.fork());
// Each writes, so that none only shares what the first one has.
for (const world of worlds) world.tokenFor('dora');
const worldBytes = used() - beforeWorlds;
console.log(JSON.stringify({ requests, growth, fork, reset, worlds: worlds.length, worldBytes }));
