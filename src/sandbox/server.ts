import { actorOf, authenticate } from './authenticate.js';
import type { Call } from './call.js';
import { checkEvent, checkRefusal, checkResponse, refusableOf } from './check-response.js';
import { askPrehooks } from './delivery/ask-prehooks.js';
import { type SentEvent, writeEvent } from './events/sent-event.js';
import { withoutContents } from './files/without-contents.js';
import { handlerOf } from './handlers/handlers.js';
import { meetFault } from './meet-fault.js';
import { webhookSettings } from './queries/network-settings.js';
import { record } from './record.js';
import { Refusal, refuse, refuseInvalid } from './refuse.js';
import { decode } from './request/decode.js';
import type { Incoming } from './request/incoming.js';
import { readSentBody, type SentBody } from './request/sent-body.js';
import { validate } from './request/validate.js';
import type { LoggedRequest } from './request-log.js';
import { type Outgoing, refusalToOutgoing, toOutgoing } from './respond.js';
import { findRoute, type Route } from './router.js';
import type { World } from './world.js';

/** Target of a request: the world's address, and the path and the query below it. */
interface Target {
  baseUrl: string;
  path: string;
  query: string;
}

/** A request, its body in text, and what it is for. */
interface Asked {
  readonly request: Incoming;
  readonly sent: SentBody;
  readonly target: Target;
}

/** Facts that become known of a request on its way. */
type Notes = { -readonly [Key in keyof LoggedRequest]?: LoggedRequest[Key] } & { who: string };

/**
 * Answers a request to the API, below a world's address.
 *
 * @throws TypeError where a fault ends the connection, as `fetch` does.
 * @throws SpecificationError where `validateResponses` is on and the sandbox does not do what the specification says.
 */
export async function serve(world: World, request: Incoming, target: Target): Promise<Outgoing> {
  const start = performance.now();
  const time = world.clock.now;
  const notes: Notes = { who: 'nobody' };
  const route = findRoute(request.method, target.path);
  if (route) notes.operationId = route.id;
  let sent: SentBody = {};
  let response: Outgoing | undefined;
  try {
    if (request.body) sent = await readSentBody(request);
    const fault = world.faults.meet(route?.id);
    if (fault) notes.faultId = fault.id;
    const asked = { request, sent, target };
    response = await meetFault(fault, request.signal, () => answer(world, route, asked, notes));
    notes.status = response.status;
    response = withNotes(response, notes);
    return response;
  } finally {
    const { method } = request;
    const path = target.path + target.query;
    const id = world.recordings.add(record(request, path, sent, response));
    const durationMs = Math.round((performance.now() - start) * 10) / 10;
    world.requests.add({ ...notes, id, time, method, path, durationMs });
  }
}

async function answer(world: World, route: Route | undefined, asked: Asked, notes: Notes): Promise<Outgoing> {
  try {
    if (!route) refuse(400400, `There is no operation ${asked.request.method} ${asked.target.path}.`);
    return await carryOut(world, route, asked, notes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    notes.code = error.code;
    notes.message = error.message;
    if (!route) return refusalToOutgoing(error);
    if (world.options.validateResponses) checkRefusal(route.id, error);
    const refusable = refusableOf(route.id, error.code);
    if (refusable?.assumed) note(notes, `refuses with ${error.code}`);
    return refusalToOutgoing(error, refusable?.status);
  }
}

/** Token, arguments, handler, response; the README of this folder tells of each. */
async function carryOut(
  world: World,
  route: Route,
  { request, sent, target: { query, baseUrl } }: Asked,
  notes: Notes,
): Promise<Outgoing> {
  const { id, operation } = route;
  const actor = authenticate(route, request.headers, world);
  notes.who = actor.name;
  if (world.options.rateLimit) world.rateLimiter.check(actor.name, world.clock.nowMs);
  const decoded = await decode(route, query, request, sent);
  if (decoded.unknown.length > 0) notes.unknown = decoded.unknown;
  if (world.options.strict && decoded.unknown.length > 0)
    refuseInvalid(decoded.unknown.map((each) => `The '${each}' is not known to ${id}.`));
  const given = validate(id, operation.method, decoded);
  const changed = await askPrehooks(world, { id, actor, args: given, assume: (what) => note(notes, what) });
  const args = changed ? validate(id, operation.method, { ...decoded, body: changed, isText: false }) : given;
  notes.arguments = withoutContents(args);
  const { drawn } = world.ids;
  const { result, events } = await handle(world, route, { actor, baseUrl }, args, notes);
  const response = toOutgoing(id, result);
  if (world.options.validateResponses) checkResponse(id, response);
  // A GET may make something all the same, and then draws an id for it: an authentication token.
  const reads = operation.method === 'GET' || operation.reads === true;
  if (!reads || world.ids.drawn > drawn) publish(world, events);
  return response;
}

async function handle(
  world: World,
  { id }: Route,
  asked: Pick<Call, 'actor' | 'baseUrl'>,
  args: Record<string, unknown>,
  notes: Notes,
) {
  const events: SentEvent[] = [];
  const { state, ids, clock } = world;
  const nowMs = clock.nowMs;
  const call: Call = {
    operationId: id,
    ...asked,
    state,
    ids,
    nowMs,
    now: new Date(nowMs).toISOString(),
    emit(name, data) {
      const event = writeEvent(name, data);
      if (world.options.validateResponses) checkEvent(id, event);
      events.push(event);
    },
    actorOf: (token) => actorOf(token, world),
    assume: (what) => note(notes, what),
  };
  try {
    return { result: await handlerOf(id)(call, args), events };
  } catch (error) {
    if (error instanceof Refusal && error.hasChanged) publish(world, events);
    throw error;
  }
}

/** Tells those who listen that the state has changed and, unless the network has webhooks off, what has happened. */
function publish(world: World, events: readonly SentEvent[]): void {
  world.changed();
  if (!webhookSettings(world.state).webhookEnabled) return;
  for (const event of events) world.emit(event);
}

function note(notes: Notes, assumed: string): void {
  notes.assumed = [...(notes.assumed ?? []), assumed];
}

/** The response with headers that say what is assumed, and what of the request was not known. */
function withNotes(response: Outgoing, { assumed, unknown }: Notes): Outgoing {
  if (!assumed && !unknown) return response;
  const headers = {
    ...response.headers,
    ...(assumed && { 'x-amity-sandbox-assumed': headerText(assumed.join('; ')) }),
    ...(unknown && { 'x-amity-sandbox-unknown': headerText(unknown.join(', ')) }),
  };
  return { ...response, headers };
}

/** A text that a header can carry, of a length that every client takes. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 1000);
}
