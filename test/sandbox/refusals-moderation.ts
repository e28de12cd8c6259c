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
    ...listCases(),
  ];
}

function administratorsOnly(operationId: string, call: (client: Lantern['admin']) => Promise<unknown>): RefusalCase[] {
  return [{ operationId, code: 400301, request: ({ as }) => call(as('alice')) }];
}

/** Both lists of rules, by both versions. */
function listCases(): RefusalCase[] {
  const [fine, malformed] = [['spam'], ['(']];
  const none = { ruleId: 'no-such-rule', newRuleId: 'spam' };
  const v2 = (['blacklist', 'whitelist'] as const).flatMap((list) => [
    ...administratorsOnly(`v2.${list}.query`, ({ v2 }) => v2[list].query()),
    ...administratorsOnly(`v2.${list}.add`, ({ v2 }) => v2[list].add({ regexs: fine })),
    ...administratorsOnly(`v2.${list}.updateMany`, ({ v2 }) => v2[list].updateMany({ regexs: fine })),
    ...administratorsOnly(`v2.${list}.delete`, ({ v2 }) => v2[list].delete({ ruleIds: [] })),
    ...administratorsOnly(`v2.${list}.update`, ({ v2 }) => v2[list].update(none)),
    byAdministrator(`v2.${list}.add`, 400001, ({ v2 }) => v2[list].add({ regexs: malformed })),
    byAdministrator(`v2.${list}.updateMany`, 400001, ({ v2 }) => v2[list].updateMany({ regexs: malformed })),
    byAdministrator(`v2.${list}.delete`, 400400, ({ v2 }) => v2[list].delete({ ruleIds: ['no-such-rule'] })),
    byAdministrator(`v2.${list}.update`, 400400, ({ v2 }) => v2[list].update(none)),
    {
      operationId: `v2.${list}.update`,
      code: 400001,
      async request({ admin }: Lantern) {
        await admin.v2[list].add({ regexs: fine });
        const [rule] = (await admin.v2[list].query()).results ?? [];
        await admin.v2[list].update({ ruleId: rule?.ruleId ?? '', newRuleId: '(' });
      },
    },
  ]);
  const v3 = (['blocklists', 'allowlists'] as const).flatMap((list) => [
    ...administratorsOnly(`v3.${list}.query`, ({ v3 }) => v3[list].query()),
    ...administratorsOnly(`v3.${list}.create`, ({ v3 }) => v3[list].create({ regexs: fine })),
    byAdministrator(`v3.${list}.create`, 400001, ({ v3 }) => v3[list].create({ regexs: malformed })),
  ]);
  return [
    ...v2,
    ...v3,
    ...administratorsOnly('v2.blacklist.download', ({ v2 }) => v2.blacklist.download()),
    {
      operationId: 'v3.blocklists.verify',
      code: 400308,
      async request({ admin, as }) {
        await admin.v3.blocklists.create({ regexs: fine });
        await as('bob').v3.blocklists.verify({ data: ['Spam!'] });
      },
    },
    {
      operationId: 'v3.allowlists.verify',
      code: 400309,
      request: ({ as }) => as('bob').v3.allowlists.verify({ data: ['https://evil.test'] }),
    },
  ];
}

function byAdministrator(
  operationId: string,
  code: number,
  call: (client: Lantern['admin']) => Promise<unknown>,
): RefusalCase {
  return { operationId, code, request: ({ admin }) => call(admin) };
}
