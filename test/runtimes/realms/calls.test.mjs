// Writes a report of its calls. Runs in a realm of its own, which the test runner names in the environment. Plain JavaScript: it stands beside the package.
import { writeFile } from 'node:fs/promises';
import * as amity from 'amity-openapi';
import * as raw from 'amity-openapi/raw';
import { makeCalls } from './calls.mjs';

test('calls from another realm', async () => {
  const { baseUrl } = process.env;
  const report = { ...(await makeCalls({ amity, raw, baseUrl })), ...(await makeForeignCalls(baseUrl)) };
  await writeFile('report.json', JSON.stringify(report));
}, 60_000);

/** Makes the calls that depend on what the classes of the platform and of this realm are. */
async function makeForeignCalls(baseUrl) {
  let attempts = 0;
  const count = async (options, act) => {
    attempts = 0;
    const client = amity.createAmityClient({
      baseUrl,
      token: 'secret-4711',
      onRequest: () => void attempts++,
      ...options,
    });
    const { error } = await act(client).safe();
    return { attempts, error };
  };
  const file = new Uint8Array([1, 2, 3]);
  const closed = await count({ baseUrl: 'http://127.0.0.1:65533' }, ({ v2 }) =>
    v2.messages.files.create({ channelId: 'book-club', file }),
  );
  const moved = await count({ token: 'any' }, ({ v2 }) => v2.messages.get({ messageId: 'moved' }));
  const failing = async () => {
    throw new TypeError('fetch failed', { cause: new Error('secret-4711 is in the cause') });
  };
  const { error } = await count({ fetch: failing, maxRetries: 0 }, ({ v2 }) => v2.messages.get({ messageId: 'known' }));
  return {
    attempts: { ofRedirect: moved.attempts, ofClosedPort: closed.attempts },
    cause: error.cause.cause.message,
  };
}
