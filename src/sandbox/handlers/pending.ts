import { exchanges } from '../../../generated/exchanges.js';
import type { Call } from '../call.js';

/** The operations that only answer a documented example. Take a line out when its operation gets a handler. */
const pending = [
  'v3.videoStreaming.query',
  'v3.videoStreaming.create',
  'v3.videoStreaming.queryLive',
  'v3.videoStreaming.get',
  'v3.videoStreaming.update',
  'v3.videoStreaming.delete',
  'v3.videoStreaming.streamingUrl.delete',
  'v3.videoStreaming.viewerBans.query',
  'v3.videoStreaming.viewerBans.create',
  'v3.videoStreaming.viewerBans.delete',
  'v3.userEvents.videoStreaming.create',
  'v3.userEvents.room.create',
  'v3.notifications.settings.get',
  'v3.notifications.settings.update',
] as const;

export type Pending = (typeof pending)[number];

/** Answers the operation's documented example, and says so in a header. */
export async function answerExample(call: Call): Promise<unknown> {
  call.assume(`${call.operationId} answers a documented example and changes nothing`);
  // Only what needs them loads them: they are larger than all else.
  const { responseExamples } = await import('../../../generated/response-examples.js');
  const example = responseExamples[call.operationId];
  if (exchanges[call.operationId].response === undefined && example !== undefined) return new Response(String(example));
  return isEnvelope(example) ? example.data : example;
}

function isEnvelope(value: unknown): value is { data: unknown } {
  return typeof value === 'object' && value !== null && 'status' in value && 'data' in value;
}
