import type { Expectation } from './expectation.js';
import type { Fault } from './fault.js';

/** The same ending for every kind of call. */
export function everywhere(expected: Expectation) {
  return {
    reads: expected,
    downloads: expected,
    replayable: expected,
    once: expected,
    readOnce: expected,
  } satisfies Fault['expect'];
}

/** One ending for calls that may be sent twice, another for those that may not. */
export function ifRepeatable(repeated: Expectation, single: Expectation) {
  return { ...everywhere(repeated), once: single, readOnce: single } satisfies Fault['expect'];
}

/** One ending for methods, which check the response, another for raw calls, which pass it on. Downloads are not run. */
export function byClient(methods: Expectation, raw: Expectation) {
  const { downloads: _, ...expected } = everywhere(methods);
  return {
    ...expected,
    rawRead: raw,
    bareRead: raw,
    rawBan: raw,
    rawReact: raw,
    bareBan: raw,
  } satisfies Fault['expect'];
}
