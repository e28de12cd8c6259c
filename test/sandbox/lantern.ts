import { readFileSync } from 'node:fs';
import { projectPath } from '../../scripts/lib/paths.js';
import { type ClientOptions, createAmityClient } from '../../src/index.js';
import { createSandbox, type Seed } from '../../src/sandbox.js';

/** The project's own cast, and what it has written. */
export const lantern = JSON.parse(readFileSync(projectPath('openapi/seeds/lantern.json'), 'utf8')) as Seed; // checked by the sandbox

/** Its users and channels alone: Alice moderates the book club, Bob and Chloé are in it, the spammer is banned from it. */
const { users, channels } = lantern;
const quiet: Seed = { ...(users && { users }), ...(channels && { channels }) };

/** The time that Lantern's clock stands at. */
export const lanternNow = '2026-03-14T09:26:53.000Z';

/**
 * A sandbox of Lantern and clients for whoever acts in it. Every response and refusal is held against the specification, so that
 * a call throws where the sandbox does what that does not say.
 */
export function openLantern(seed: Seed = quiet, create = createSandbox) {
  const sandbox = create({ seed, now: lanternNow, validateResponses: true });
  const clientOf = (token: string, options: ClientOptions = {}) =>
    createAmityClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token, maxRetries: 0, ...options });
  return {
    sandbox,
    admin: clientOf(sandbox.adminToken),
    as: (userId: string) => clientOf(sandbox.tokenFor(userId)),
    clientOf,
  };
}

export type Lantern = ReturnType<typeof openLantern>;
