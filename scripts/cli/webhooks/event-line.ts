import { paint } from '../lib/terminal.js';
import { isAccepted, type ReceivedEvent } from './serve-events.js';

/** An event in a line: time, event, ids, signature, and the response of whom it was forwarded to. */
export function eventLine({ name, ids, verdict, forwarded }: ReceivedEvent, now: Date): string {
  const time = now.toLocaleTimeString('en-GB');
  return [time, name, ...(ids.length > 0 ? [ids.join(', ')] : []), signature(verdict), ...response(forwarded)].join(
    '  ',
  );
}

function signature(verdict: ReceivedEvent['verdict']): string {
  if (verdict === 'not checked') return paint(process.stdout, 'dim', 'signature not checked');
  if (verdict === 'copy') return paint(process.stdout, 'dim', 'a copy, to be ignored');
  if (isAccepted(verdict)) return paint(process.stdout, 'green', 'signature good');
  return paint(process.stdout, 'red', `signature bad: ${verdict}`);
}

function response(forwarded: ReceivedEvent['forwarded']): string[] {
  if (!forwarded) return [];
  if ('failure' in forwarded) return [paint(process.stdout, 'red', `not forwarded: ${forwarded.failure}`)];
  const { status, durationMs } = forwarded;
  const colour = status >= 200 && status < 300 ? 'green' : 'red';
  return [`forwarded ${paint(process.stdout, colour, String(status))} in ${durationMs} ms`];
}
