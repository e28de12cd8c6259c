import fc from 'fast-check';
import { createSandbox } from '../../../src/sandbox.js';
import { lanternNow, openLantern } from '../lantern.js';
import { commandsOf, type Kind, type Real, type Tally } from './command.js';
import { channelKinds } from './commands/channels.js';
import { messageKinds } from './commands/messages.js';
import { networkKinds } from './commands/network.js';
import { socialKinds } from './commands/social.js';
import { adminId, Network, people } from './network.js';

const seed = { users: people.map((userId) => ({ userId, displayName: userId })) };

/** Commands that come three times as often, since others need what they make. */
const frequent = ['send', 'post', 'comment', 'join', 'add members', 'mute members', 'mute channel'];

/** A sandbox of these people, and the model of it. */
function open(create: typeof createSandbox): { model: Network; real: Real } {
  const { sandbox, as, admin, clientOf } = openLantern(seed, create);
  const { sessions } = clientOf('none', { keys: sandbox.keys }).v3;
  const clients = new Map(people.map((userId) => [userId as string, as(userId)]));
  return {
    model: new Network(Date.parse(lanternNow)),
    real: {
      sandbox,
      as: (actor) => (actor === adminId ? admin : (clients.get(actor) ?? as(actor))),
      session: (userId) => sessions.create({ userId, deviceId: 'phone' }),
    },
  };
}

/** Runs random commands in both, until they disagree; the figures of all that ran go to the tally. */
export function commandProperty(tally: Tally, create = createSandbox) {
  const kinds = [...channelKinds, ...messageKinds, ...networkKinds, ...socialKinds];
  const drawn = kinds.flatMap((each) => Array<Kind>(frequent.includes(each.name) ? 3 : 1).fill(each));
  const commands = fc.commands(
    drawn.map((each) => commandsOf(each, tally)),
    { maxCommands: 120, size: 'max' },
  );
  return fc.asyncProperty(commands, (steps) => fc.asyncModelRun(() => open(create), steps));
}
