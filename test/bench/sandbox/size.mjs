// A million messages: their memory, and a page of them next to one of a thousand. Needs --expose-gc.
import { channelId, clientOf, openWithMessages, sideBySide } from './garden.mjs';

const million = 1_000_000;
const used = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const thousand = clientOf(await openWithMessages(1_000));
const before = used();
const sandbox = await openWithMessages(million);
const bytes = used() - before;
const large = clientOf(sandbox);
const pages = {
  'the last 20': { last: 20 },
  'the first 20': { first: 20 },
};
const results = {};
for (const [name, options] of Object.entries(pages)) {
  const page = (amity) => () => amity.v3.messages.query({ channelId, options });
  results[name] = await sideBySide(10, 200, page(large), page(thousand));
}
console.log(JSON.stringify({ bytes, pages: results }));
