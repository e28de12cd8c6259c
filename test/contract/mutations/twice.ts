import type { Recorder } from '../recorder.js';

/** A recorder that tells of each request twice. */
export function twice(recorder: Recorder): Recorder {
  return { ...recorder, take: () => recorder.take().flatMap((exchange) => [exchange, exchange]) };
}
