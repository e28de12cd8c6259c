import type { OperationId } from '../operation.js';
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
import { readForm } from './request/read-form.js';
import { isForm, readSentBody, type SentBody } from './request/sent-body.js';
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

/** The entry of a request in the log, which grows as it goes its way. */
type Notes = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

/**
 * Answers a request to the API, below a world's address.
 *
 * @throws TypeError where a fault ends the connection, as `fetch` does.
 * @throws SpecificationError where `validateResponses` is on and the sandbox does not do what the specification says.
 */
export async function serve(world: World, request: Incoming, target: Target): Promise<Outgoing> {
  const start = performance.now();
  const { method } = request;
  const path = target.path + target.query;
  const notes: Notes = { id: 0, time: world.clock.now, method, path, who: 'nobody', durationMs: 0 };
  const route = findRoute(method, target.path);
  if (route) notes.operationId = route.id;
  let sent: SentBody = {};
  let response: Outgoing | undefined;
  try {
    const reading = readSentBody(request);
    sent = reading instanceof Promise ? await reading : reading;
    const asked = { request, sent, target };
    const fault = world.faults.meet(route?.id);
    if (fault) notes.faultId = fault.id;
    response = fault
      ? await meetFault(fault, request.signal, () => answer(world, route, asked, notes))
      : await answer(world, route, asked, notes);
    notes.status = response.status;
    response = withNotes(response, notes);
    return response;
  } finally {
    notes.id = world.recordings.add(record(request, path, sent, response));
    notes.durationMs = Math.round((performance.now() - start) * 10) / 10;
    world.requests.add(notes);
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
  const fields = isForm(sent) ? await readForm(request) : undefined;
  const decoded = decode(route, query, request, sent, fields);
  if (decoded.unknown.length > 0) notes.unknown = decoded.unknown;
  if (world.options.strict && decoded.unknown.length > 0)
    refuseInvalid(decoded.unknown.map((each) => `The '${each}' is not known to ${id}.`));
  const given = validate(id, operation.method, decoded);
  const asking = askPrehooks(world, { id, actor, args: given, assume: (what) => note(notes, what) });
  const changed = asking && (await asking);
  const args = changed ? validate(id, operation.method, { ...decoded, body: changed, isText: false }) : given;
  notes.arguments = withoutContents(args);
  const { drawn } = world.ids;
  const events: SentEvent[] = [];
  try {
    const result = await handlerOf(id)(openCall(world, id, { actor, baseUrl, notes, events }), args);
    const response = toOutgoing(id, result);
    if (world.options.validateResponses) checkResponse(id, response);
    // A GET may make something all the same, and then draws an id for it: an authentication token.
    const reads = operation.method === 'GET' || operation.reads === true;
    if (!reads || world.ids.drawn > drawn) publish(world, events);
    return response;
  } catch (error) {
    if (error instanceof Refusal && error.hasChanged) publish(world, events);
    throw error;
  }
}

/** The call of a handler. What it emits is added to `events`. */
function openCall(
  world: World,
  operationId: OperationId,
  { actor, baseUrl, notes, events }: Pick<Call, 'actor' | 'baseUrl'> & { notes: Notes; events: SentEvent[] },
): Call {
  const { state, ids, clock, options } = world;
  const nowMs = clock.nowMs;
  return {
    operationId,
    actor,
    baseUrl,
    state,
    ids,
    nowMs,
    now: clock.write(nowMs),
    emit(name, describe) {
      // Nobody is told of most events, and to describe one takes as long as to answer.
      if (!options.validateResponses && !world.tells(name)) return;
      const event = writeEvent(name, describe());
      if (options.validateResponses) checkEvent(operationId, event);
      events.push(event);
    },
    actorOf: (token) => actorOf(token, world),
    assume: (what) => note(notes, what),
  };
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
