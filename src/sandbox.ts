export type { ActiveFault, Fault } from './sandbox/faults.js';
export type { LoggedRequest } from './sandbox/request-log.js';
export {
  createSandbox,
  type Sandbox,
  type SandboxClock,
  type SandboxOptions,
} from './sandbox/sandbox.js';
export type { Seed, SeedChannel, SeedUser } from './sandbox/seed/form.js';
export type { Snapshot } from './sandbox/snapshot-form.js';
