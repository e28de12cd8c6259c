import type { LoggedRequest } from '../request-log.js';
import type { World } from '../world.js';

/** Milliseconds within which events go out together, so that a quick program does not keep a page busy. */
const gatherMs = 50;

/** The most requests that go out together. Whoever is told fewer can read the log. */
const maxGathered = 200;

/** The most parts that may wait for a reader, who begins anew once they are more. */
const maxWaiting = 100;

/** The data of the event `change`. */
export interface ChangeEvent {
  /** The sandbox's time. */
  readonly now: string;
  readonly isClockStopped: boolean;
  /** The number of the oldest request that is in the log; absent where it is empty. */
  readonly oldestRequestId?: number;
}

/**
 * Server-sent events about a world, until the reader goes: `request` for each request, with its entry in the log, and `change`
 * whenever the state, the clock, the faults or the deliveries may have changed.
 */
export function events(world: World, signal?: AbortSignal | null): Response {
  let sending: Sending | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      sending = send(world, controller);
      signal?.addEventListener('abort', sending.close);
    },
    cancel: () => sending?.stop(),
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

interface Sending {
  /** Sends no more. */
  stop(): void;
  /** Sends no more, and ends the stream. */
  close(): void;
}

/** Sends what happens until it is stopped. */
function send(world: World, controller: ReadableStreamDefaultController<Uint8Array>): Sending {
  const encoder = new TextEncoder();
  let gathered: LoggedRequest[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const flush = () => {
    timer = undefined;
    const texts = gathered.slice(-maxGathered).map((request) => write('request', request));
    gathered = [];
    if ((controller.desiredSize ?? 0) < -maxWaiting) return close();
    controller.enqueue(encoder.encode(`${texts.join('')}${write('change', describe(world))}`));
  };
  const soon = () => {
    timer ??= setTimeout(flush, gatherMs);
  };
  const endings = [
    world.onChange(soon),
    world.webhooks.deliveries.listen(soon),
    world.requests.listen((request) => {
      gathered.push(request);
      if (gathered.length > 2 * maxGathered) gathered = gathered.slice(-maxGathered);
      soon();
    }),
  ];
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    for (const end of endings) end();
  };
  const close = () => {
    if (isOver) return;
    stop();
    controller.close();
  };
  flush();
  return { stop, close };
}

function describe(world: World): ChangeEvent {
  const oldest = world.requests.list()[0];
  return {
    now: world.clock.now,
    isClockStopped: 'stoppedAt' in world.clock.save(),
    ...(oldest && { oldestRequestId: oldest.id }),
  };
}

function write(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
