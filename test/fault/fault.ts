import type { ClientOptions } from '../../src/index.js';
import type { Expectation } from './expectation.js';
import type { ClassName, KindName } from './kinds.js';
import type { CannedResponse } from './responses.js';
import type { Step } from './server.js';

/** A behaviour of the server, and how each kind of call is to end under it. */
export interface Fault {
  name: string;
  /** The server's steps; `elsewhere` is the address of another server. */
  script(good: CannedResponse, elsewhere: string): Step[];
  /** The steps of the other server. */
  elsewhere?(good: CannedResponse, home: string): Step[];
  options?: Pick<ClientOptions, 'timeout' | 'totalTimeout' | 'maxRetries'>;
  /** The port is closed: for good, or until the first retry. */
  port?: 'closed' | 'closedAtFirst';
  /** The number of calls before, which all work. */
  callsBefore?: number;
  /** When the caller's signal is aborted. `responding`: soon after the request was read. `waiting`: before a retry. */
  abort?: 'before' | 'responding' | 'waiting';
  /** The results of a token function, the last one repeated. Without it the token is a string. */
  tokens?: readonly string[];
  /**
   * By class, and by kind where one differs from its class. A class that is not named is not run: the behaviour means
   * nothing to it.
   */
  expect: Partial<Record<ClassName | KindName, Expectation>>;
}
