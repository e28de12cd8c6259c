/**
 * Whether the platform sends a stream as the body of a request over any connection, as Node, Bun and Deno do. Browsers want
 * HTTP/2 for it.
 */
export function sendsStreams(): boolean {
  const { process } = globalThis as { process?: { type?: string; versions?: { node?: string } } }; // absent in browsers
  // The pages of Electron have Node's `process` and a browser's `fetch`.
  return process?.versions?.node !== undefined && process.type !== 'renderer';
}
