/** Creates a stream that is read no sooner than it is asked. The jsdom of vm contexts has streams, but not by their name. */
export function createStream<Chunk>(source: UnderlyingDefaultSource<Chunk>): ReadableStream<Chunk> {
  const Stream = globalThis.ReadableStream ?? new Response('').body?.constructor;
  return new Stream(source, { highWaterMark: 0 });
}
