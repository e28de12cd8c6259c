import { expect } from 'vitest';
import { type Kind, kind, type Look, pick } from '../command.js';
import { adminId, demand, findsBlocked, type Network } from '../network.js';
import { walk } from '../reads/channels.js';
import { texts } from './messages.js';

/** Words that the blocklist may hold. */
const words = ['casino', 'gamble'];

/** Sets of permissions that the role of the commands takes by turns. */
const permissionSets = [
  ['BAN_USER_FROM_CHANNEL', 'MUTE_USER_INSIDE_CHANNEL'],
  ['DELETE_MESSAGE', 'DELETE_COMMUNITY_POST'],
  ['ADD_CHANNEL_USER', 'BAN_COMMUNITY_USER'],
];

const steps = [30_000, 120_000, 2 * 3_600_000];

/** All users through both versions, and who is banned. */
const looksAtUsers: Look = async (network, real) => {
  const { v2, v3 } = real.as(adminId);
  // The administrator is no user until something makes one of him.
  const isPerson = (userId: string | undefined) => userId !== adminId;
  const everybody = [...network.users.values()].filter(({ userId }) => isPerson(userId));
  const expected = everybody.map(({ userId, displayName, isGlobalBan }) => ({
    userId,
    displayName,
    isGlobalBan,
  }));
  const byId = (a: { userId: string | undefined }, b: { userId: string | undefined }) =>
    (a.userId ?? '') < (b.userId ?? '') ? -1 : 1;
  const found = await walk(v3.users.query({ options: { limit: 2 } }));
  expect(
    found
      .filter(({ userId }) => isPerson(userId))
      .map(({ userId, displayName, isGlobalBan }) => ({ userId, displayName, isGlobalBan }))
      .sort(byId),
  ).toEqual(expected.sort(byId));
  const ofV2 = await walk(v2.users.query({ limit: 2 }));
  expect(
    ofV2
      .filter(({ info }) => isPerson(info?.publicId))
      .map(({ info }) => ({ userId: info?.publicId, displayName: info?.displayName, isGlobalBan: info?.isGlobalBan }))
      .sort(byId),
  ).toEqual(expected);
};

/** The rules of the blocklist through both versions, and what they find. */
const looksAtRules: Look = async (network, real) => {
  const { v2, v3 } = real.as(adminId);
  const { results } = await v2.blacklist.query();
  const view = network.rules.map(({ pattern, isExact, isEnabled }) => ({ pattern, isExact, isEnabled }));
  const byPattern = (a: { pattern: string | undefined }, b: { pattern: string | undefined }) =>
    (a.pattern ?? '') < (b.pattern ?? '') ? -1 : 1;
  expect(
    (results ?? [])
      .map(({ regex, isMatchExactWord, isEnabled }) => ({ pattern: regex, isExact: isMatchExactWord, isEnabled }))
      .sort(byPattern),
  ).toEqual(view.sort(byPattern));
  for (const text of texts) {
    const { error } = await v3.blocklists.verify({ data: [text] }).safe();
    const code = error && 'code' in error ? error.code : 'passes';
    expect(`${text} ${code}`).toBe(`${text} ${findsBlocked(network, text) ? 400308 : 'passes'}`);
  }
};

const looksAtRoles: Look = async (network, real) => {
  const { v2, v3 } = real.as(adminId);
  for (const [roleId, permissions] of network.roles) {
    const [role] = await v3.roles.get({ roleId });
    expect([...(role?.permissions ?? [])].sort()).toEqual([...permissions].sort());
    const { roles } = await v2.roles.query();
    expect(roles?.find(({ publicId }) => publicId === roleId)?.permissions).toEqual(role?.permissions);
  }
};

/** The rule's id, which only a read tells. */
async function ruleIdOf(amity: Parameters<ReturnType<typeof kind>['prepare']>[2], pattern: string): Promise<string> {
  const { results } = await amity.as(adminId).v2.blacklist.query();
  return results?.find(({ regex }) => regex === pattern)?.ruleId ?? 'none';
}

function demandAdmin(actor: string): void {
  demand(actor === adminId, 400301);
}

function globalBan(network: Network, userId: string, isGlobalBan: boolean): void {
  const user = network.users.get(userId);
  if (user) user.isGlobalBan = isGlobalBan;
  if (!isGlobalBan) return;
  for (const message of network.messages) if (message.author === userId) message.isDeleted = true;
}

/** Mostly the administrator: others are refused, which is soon known. */
const byAdmin = (actor: string, isOther: boolean) => (isOther ? actor : adminId);

export const networkKinds: Kind[] = [
  kind('pass time', ({ variant }, network, { sandbox }) => {
    const ms = pick(steps, variant) ?? 0;
    return {
      say: `${ms / 1000} seconds pass`,
      by: adminId,
      act: () => {
        network.now += ms;
      },
      send: async () => sandbox.clock.advance(ms),
      looks: [],
    };
  }),

  kind('ban from network', ({ actor, user, isV2, isOdd }, network) => {
    const by = byAdmin(actor, isOdd && isV2);
    const banned = [...network.users.values()].find(({ isGlobalBan }) => isGlobalBan)?.userId;
    const whom = banned ?? user;
    return {
      say: `${by} ${banned ? 'unbans' : 'bans'} ${whom} in the network`,
      by,
      act: () => {
        demandAdmin(by);
        globalBan(network, whom, !banned);
      },
      send: ({ v2 }) => (banned ? v2.users.unban({ userId: whom }) : v2.users.ban({ userId: whom })),
      looks: [looksAtUsers],
    };
  }),

  kind('rename user', ({ actor, user, variant, isV2, isOdd }, network) => {
    const whom = isOdd && actor !== adminId ? actor : user;
    const displayName = `${whom} ${variant}`;
    return {
      say: `${actor} renames ${whom} (v${isV2 ? 2 : 3})`,
      by: actor,
      act: () => {
        demand(actor === adminId || (actor === whom && !isV2), 400301);
        const found = network.users.get(whom);
        if (found) found.displayName = displayName;
      },
      send: ({ v2, v3 }): Promise<unknown> => {
        const given = { userId: whom, displayName };
        return isV2 ? v2.users.update(given) : v3.users.update(given);
      },
      looks: [looksAtUsers],
    };
  }),

  kind('block a word', ({ actor, variant, isV2, isOdd }, network) => {
    const by = byAdmin(actor, variant > 9);
    const pattern = pick(words, variant) ?? '';
    const given = { regexs: [pattern], isMatchExactWord: isOdd };
    return {
      say: `${by} blocks ${pattern}${isOdd ? ' as a word' : ''} (v${isV2 ? 2 : 3})`,
      by,
      act: () => {
        demandAdmin(by);
        const known = network.rules.find((rule) => rule.pattern === pattern);
        if (known) Object.assign(known, { isExact: isOdd, isEnabled: true });
        else network.rules.push({ pattern, isExact: isOdd, isEnabled: true });
      },
      send: ({ v2, v3 }): Promise<unknown> => (isV2 ? v2.blacklist.add(given) : v3.blocklists.create(given)),
      looks: [looksAtRules],
    };
  }),

  kind('change a rule', ({ item, isOdd }, network, real) => {
    const rule = pick(network.rules, item);
    return (
      rule && {
        say: `sandbox-admin ${rule.isEnabled ? 'disables' : 'enables'} the rule ${rule.pattern}`,
        by: adminId,
        act: () => {
          rule.isEnabled = !rule.isEnabled;
          rule.isExact = isOdd;
        },
        send: async ({ v2 }) => {
          const isEnabled = rule.isEnabled;
          const ruleId = await ruleIdOf(real, rule.pattern);
          await v2.blacklist.update({ ruleId, newRuleId: rule.pattern, isEnabled, isMatchExactWord: isOdd });
        },
        looks: [looksAtRules],
      }
    );
  }),

  kind('delete a rule', ({ actor, item, variant }, network, real) => {
    const rule = pick(network.rules, item);
    const by = byAdmin(actor, variant > 8);
    return (
      rule && {
        say: `${by} deletes the rule ${rule.pattern}`,
        by,
        act: () => {
          demandAdmin(by);
          network.rules.splice(network.rules.indexOf(rule), 1);
        },
        send: async ({ v2 }) => v2.blacklist.delete({ ruleIds: [await ruleIdOf(real, rule.pattern)] }),
        looks: [looksAtRules],
      }
    );
  }),

  kind('set the mute for blocked words', ({ isOdd }, network) => {
    const blacklistMuteTimeout = isOdd ? 60_000 : 0;
    return {
      say: `blocked words mute for ${blacklistMuteTimeout}`,
      by: adminId,
      act: () => {
        network.blockedMuteMs = blacklistMuteTimeout;
      },
      send: ({ v2 }) => v2.moderationSettings.update({ blacklistMuteTimeout }),
      looks: [],
    };
  }),

  kind('write a role', ({ actor, variant, isOdd, isV2 }, network) => {
    const by = byAdmin(actor, isOdd && isV2);
    const permissions = pick(permissionSets, variant) ?? [];
    const isKnown = network.roles.has('steward');
    return {
      say: `${by} lets stewards ${permissions} (${isKnown ? 'update' : isV2 ? 'v2' : 'v3'})`,
      by,
      act: () => {
        demandAdmin(by);
        network.roles.set('steward', permissions);
      },
      send: ({ v2, v3 }): Promise<unknown> => {
        const given = { roleId: 'steward', permissions };
        if (isKnown) return v3.roles.update(given);
        return isV2 ? v2.roles.add({ publicIds: ['steward'], permissions }) : v3.roles.create(given);
      },
      looks: [looksAtRoles],
    };
  }),

  kind('ask for a session', ({ user }, network, real) => {
    return {
      say: `${user} asks for a session`,
      by: adminId,
      act: () => demand(!network.users.get(user)?.isGlobalBan, 400312),
      send: () => real.session(user),
      looks: [],
    };
  }),
];
