import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { allow } from '../../../src/webhooks.js';
import { createCheck, type Verdict } from './check-signature.js';
import { describeEvent, type EventDescription } from './describe-event.js';
import { type Forwarded, forward } from './forward.js';

/** Event that came. */
export interface ReceivedEvent extends EventDescription {
  verdict: Verdict;
  /** Response that it was forwarded for, or why there is none. Undefined where nothing is forwarded. */
  forwarded: Forwarded | { failure: string } | undefined;
}

/** Settings of a server for events. */
export interface ServeOptions {
  secrets: readonly string[];
  forwardTo: URL | undefined;
  onEvent(event: ReceivedEvent): void;
}

/** Makes a server that takes events at any path. It answers as whom it forwards to, or as a receiver would. */
export function createEventServer({ secrets, forwardTo, onEvent }: ServeOptions): Server {
  const check = createCheck(secrets);
  const receive = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (incoming.method !== 'POST') return void outgoing.writeHead(405, { allow: 'POST' }).end();
    const body = await buffer(incoming);
    const verdict = await check({ headers: incoming.headers, body });
    const forwarded = forwardTo && (await forward(forwardTo, incoming, body).catch(failed));
    const event = { ...describeEvent(body.toString()), verdict, forwarded };
    onEvent(event);
    const { status, contentType = 'application/json', body: text } = responseTo(event);
    outgoing.writeHead(status, { 'content-type': contentType }).end(text);
  };
  return createServer((incoming, outgoing) => {
    receive(incoming, outgoing).catch(() => outgoing.destroy()); // whoever sent it has gone
  });
}

function failed(error: unknown): { failure: string } {
  if (!(error instanceof Error)) return { failure: String(error) };
  return { failure: 'code' in error ? String(error.code) : error.message };
}

function responseTo({ verdict, forwarded, isPrehook }: ReceivedEvent) {
  if (forwarded && 'failure' in forwarded) return response(502, { error: forwarded.failure });
  if (forwarded) return forwarded;
  if (!isAccepted(verdict)) return response(401, { error: verdict });
  return response(200, isPrehook ? allow() : {});
}

/** Whether a receiver would accept a request. */
export function isAccepted(verdict: Verdict): boolean {
  return verdict === 'good' || verdict === 'not checked' || verdict === 'copy';
}

function response(status: number, body: object) {
  return { status, contentType: undefined, body: JSON.stringify(body) };
}
