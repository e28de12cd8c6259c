import { specificationVersion } from '../../../generated/exchanges.js';
import { readMoment } from '../clock.js';
import type { World } from '../world.js';
import type { Control, ControlRequest } from './control-request.js';
import { events } from './events.js';
import { isLocal } from './is-local.js';
import { badRequest, json, readObject } from './read-object.js';
import { requestRoutes } from './requests.js';
import { viewRoutes } from './view/routes.js';
import { webhookRoutes } from './webhooks.js';

/** The control plane: by method and path below `/_sandbox`; `{}` stands for one part, which the function gets. */
const routes: Readonly<Record<string, Control>> = {
  'GET ': ({ world }) => json(describe(world)),
  'GET /events': ({ world, request }) => events(world, request.signal),
  'POST /reset': ({ world }) => {
    world.reset();
    return json(describe(world));
  },
  'GET /state': ({ world }) => json(world.snapshot()),
  'PUT /state': async ({ world, request }) => {
    world.load(await readObject(request));
    return json(describe(world));
  },
  'POST /clock': async ({ world, request }) => {
    const { advanceMs, now } = await readObject(request);
    if (typeof advanceMs === 'number' && now === undefined) world.clock.advance(advanceMs);
    else if (now !== undefined && advanceMs === undefined) world.clock.set(readMoment(now, "The 'now'"));
    else return badRequest('The clock takes { "advanceMs": 60000 } or { "now": "2026-01-01T00:00:00.000Z" }.');
    return json({ now: world.clock.now });
  },
  'POST /faults': async ({ world, request }) => json(world.faults.add(await readObject(request))),
  'GET /faults': ({ world }) => json({ faults: world.faults.list() }),
  'DELETE /faults': ({ world }) => {
    world.faults.clear();
    return json({ faults: [] });
  },
  'DELETE /faults/{}': ({ world }, id) =>
    world.faults.remove(Number(id)) ? json({ id: Number(id) }) : json({ error: `There is no fault ${id}.` }, 404),
  'GET /worlds': ({ worlds }) => json({ worlds: worlds.names().map((name) => ({ name })) }),
  'POST /worlds': async ({ worlds, request, baseUrl }) => {
    const { name } = await readObject(request);
    if (typeof name !== 'string' || !/^(?!\.+$)[\w.-]{1,100}$/.test(name))
      return badRequest(
        'A world needs a name of 1 to 100 letters, digits, dots, hyphens and underscores, not dots alone.',
      );
    worlds.open(name);
    return json({ name, baseUrl: `${baseUrl}/worlds/${name}` });
  },
  'DELETE /worlds/{}': ({ worlds }, name) =>
    worlds.close(name) ? json({ name }) : json({ error: `There is no world '${name}'.` }, 404),
  ...webhookRoutes,
  ...requestRoutes,
  ...viewRoutes,
};

/** Answers a request to the control plane; `path` is what follows `/_sandbox`. */
export async function control(path: string, given: ControlRequest): Promise<Response> {
  const { request, world } = given;
  if (!isLocal(request)) return refuseForeign();
  const { route, part } = findRoute(`${isReading(request) ? 'GET' : request.method} ${path}`);
  if (!route) return json({ error: `The sandbox has no ${request.method} /_sandbox${path}.` }, 404);
  try {
    const response = await route(given, part);
    // Tells whoever watches. The clock and the faults are no part of the state, but of what is watched.
    if (!isReading(request)) world.changed();
    return request.method === 'HEAD' ? new Response(null, response) : response;
  } catch (error) {
    const isTheirs = error instanceof TypeError || error instanceof RangeError || error instanceof URIError;
    if (isTheirs) return badRequest(error.message);
    throw error;
  }
}

/** Whether a request changes nothing. Tools that wait for a server ask with HEAD. */
function isReading({ method }: ControlRequest['request']): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The function of a path, with or without a slash at its end, and what stands in the place of `{}`. */
function findRoute(wanted: string): { route: Control | undefined; part: string } {
  const path = wanted in routes ? wanted : wanted.replace(/\/$/, '');
  if (routes[path]) return { route: routes[path], part: '' };
  const [, before = '', part = '', after = ''] = /^(\w+ \/\w+\/)([^/]+)(.*)$/.exec(path) ?? [];
  return { route: routes[`${before}{}${after}`], part };
}

function refuseForeign(): Response {
  const error = 'The control plane is for this machine alone: call it at localhost, and from no foreign page.';
  return json({ error }, 403);
}

function describe(world: World) {
  return { name: 'amity-openapi sandbox', version: specificationVersion, now: world.clock.now, counts: world.counts() };
}
