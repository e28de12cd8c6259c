import type { Lantern } from './lantern.js';
import type { RefusalCase } from './refusals.js';

/** Alice moderates channels, but is no administrator of the network. */
export function moderationCases(): RefusalCase[] {
  return [
    ...administratorsOnly('v2.moderationSettings.get', (alice) => alice.v2.moderationSettings.get()),
    ...administratorsOnly('v2.moderationSettings.update', (alice) => alice.v2.moderationSettings.update({})),
    ...administratorsOnly('v3.networkSettings.moderation.get', (alice) => alice.v3.networkSettings.moderation.get()),
    ...administratorsOnly('v3.networkSettings.moderation.update', (alice) =>
      alice.v3.networkSettings.moderation.update({ isReportEnabled: false }),
    ),
    ...administratorsOnly('v3.networkSettings.enhanceModeration.get', (alice) =>
      alice.v3.networkSettings.enhanceModeration.get(),
    ),
    ...administratorsOnly('v3.networkSettings.enhanceModeration.update', (alice) =>
      alice.v3.networkSettings.enhanceModeration.update({ enabled: true }),
    ),
  ];
}

function administratorsOnly(operationId: string, call: (client: Lantern['admin']) => Promise<unknown>): RefusalCase[] {
  return [{ operationId, code: 400301, request: ({ as }) => call(as('alice')) }];
}
