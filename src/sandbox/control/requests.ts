import type { Recording, SentRequest } from '../recordings.js';
import type { LoggedRequest } from '../request-log.js';
import { serve } from '../server.js';
import type { World } from '../world.js';
import type { Control } from './control-request.js';
import { badRequest, json } from './read-object.js';

/** Response of `GET /_sandbox/requests/{id}`: the entry in the log, what was sent and what came back. */
export interface RequestDetails extends LoggedRequest, Partial<Recording> {}

/** Requests that programs have sent. */
export const requestRoutes: Readonly<Record<string, Control>> = {
  'GET /requests': ({ world }) => json({ requests: world.requests.list() }),
  'GET /requests/{}': ({ world }, id) => {
    const entry = world.requests.list().find((each) => each.id === Number(id));
    if (!entry) return json({ error: `There is no request ${id} any more.` }, 404);
    return json({ ...entry, ...world.recordings.get(entry.id) } satisfies RequestDetails);
  },
  'POST /requests/{}/send': async ({ world, baseUrl }, id) => {
    const recording = world.recordings.get(Number(id));
    if (!recording) return json({ error: `Request ${id} is not kept any more: only the last 200 are.` }, 404);
    if (recording.request.isBodyLost) return badRequest('Its body was not kept, so it cannot be sent again.');
    return json(await sendAgain(world, recording.request, baseUrl));
  },
};

/** Sends a request again, with its token, and gives the new entry in the log. */
async function sendAgain(world: World, { method, path, headers, body }: SentRequest, baseUrl: string) {
  const { pathname, search } = new URL(`http://localhost${path}`);
  const incoming = { method, url: `${baseUrl}${path}`, headers: new Headers(headers), body: body ?? null };
  // A fault may end it without a response; the log has it all the same.
  await serve(world, incoming, { baseUrl, path: pathname, query: search }).catch(() => {});
  return world.requests.list().at(-1);
}
