import { afterEach } from 'vitest';

/** Makes the platform one that sends no streams, as browsers do not over HTTP/1.1. Ends with the test. */
export function sendNoStreams(): void {
  Object.assign(process, { type: 'renderer' });
}

afterEach(() => void Reflect.deleteProperty(process, 'type'));
