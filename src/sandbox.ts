export type { Delivery } from './sandbox/delivery/delivery.js';
export type { ActiveWebhook, Webhook } from './sandbox/delivery/webhook.js';
export type { ActiveFault, Fault } from './sandbox/faults.js';
export type { Incoming } from './sandbox/request/incoming.js';
export type { LoggedRequest } from './sandbox/request-log.js';
export type { Outgoing } from './sandbox/respond.js';
export {
  createSandbox,
  type Sandbox,
  type SandboxClock,
  type SandboxOptions,
} from './sandbox/sandbox.js';
export type {
  Seed,
  SeedChannel,
  SeedComment,
  SeedCommunity,
  SeedMembers,
  SeedMessage,
  SeedPoll,
  SeedPost,
  SeedRole,
  SeedStream,
  SeedText,
  SeedUser,
} from './sandbox/seed/form.js';
export type { Snapshot } from './sandbox/snapshot-form.js';
