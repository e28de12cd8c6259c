import { createSandbox } from 'amity-openapi/sandbox';
import { useSandbox } from './sandbox.mjs';

// Made while the Worker starts, when code may be made; in requests it may not.
createSandbox({ seed: { users: [{ userId: 'alice' }] } });

export default {
  fetch: async () => Response.json(await useSandbox()),
};
