import type { AmityClient } from '../../src/index.js';

/** A client to write calls with. The files here are compiled, never run; an error expected in vain is one too. */
export declare const amity: AmityClient;
