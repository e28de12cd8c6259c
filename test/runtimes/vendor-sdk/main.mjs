// Runs the vendor's own SDK as a client of a sandbox, and prints of each function whether it worked, as JSON.
import './request-shim.cjs';
import { createRequire } from 'node:module';
import { createAmityClient } from 'amity-openapi';
import { createSandbox } from 'amity-openapi/sandbox';
import { createChecks } from './check.mjs';
import { openFront } from './front.mjs';
import { channels } from './journeys/channels.mjs';
import { communities } from './journeys/communities.mjs';
import { media } from './journeys/media.mjs';
import { posts } from './journeys/posts.mjs';
import { session } from './journeys/session.mjs';
import { users } from './journeys/users.mjs';
import { notCalled, unexplained } from './not-called.mjs';

console.log = console.error; // the SDK writes to it
const sdk = createRequire(import.meta.url)(process.env.VENDOR_SDK ?? '@amityco/ts-sdk');
const userId = 'alice';
const sandbox = createSandbox({
  seed: {
    users: [
      { userId, displayName: 'Alice' },
      { userId: 'bob', displayName: 'Bob Tanaka' },
      { userId: 'chloe', displayName: 'Chloé Martin' },
    ],
  },
});
const clientOf = (token) => createAmityClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token });
const admin = Object.assign(clientOf(sandbox.adminToken), { as: (id) => clientOf(sandbox.tokenFor(id)) });
const front = await openFront(sandbox);
const client = sdk.Client.createClient(sandbox.keys.apiKey, 'sg', {
  apiEndpoint: { http: front.url },
  rteEnabled: false,
});
const { check, outcomes } = createChecks();
for (const journey of [session, users, channels, communities, posts, media]) {
  try {
    await journey({ sdk, client, admin, asAlice: admin.as(userId), check, userId });
  } catch (error) {
    outcomes.set(journey.name, `ended early: ${error?.message ?? error}`);
  }
}
const report = {
  outcomes: Object.fromEntries(outcomes),
  notCalled: notCalled.map(({ reason }) => reason),
  unexplained: unexplained(sdk, new Set(outcomes.keys())),
};
// The SDK leaves timers behind.
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, () => process.exit());
