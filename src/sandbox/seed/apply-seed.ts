import { defineRole } from '../actions/roles.js';
import { addRules } from '../actions/rules.js';
import { ensureUser } from '../actions/users.js';
import { createStream } from '../actions/video-streams.js';
import type { Clock } from '../clock.js';
import type { Ids } from '../ids.js';
import { Refusal, refuse } from '../refuse.js';
import { requirePatterns } from '../rules/rules.js';
import { createState, type State } from '../state/state.js';
import { SeedCalls } from './calls.js';
import { seedChannel } from './channels.js';
import { seedCommunity } from './communities.js';
import { seedMessage } from './messages.js';
import { seedPost } from './posts.js';
import { checkSeed } from './shape.js';

/**
 * The state that a seed describes. Nothing in it is moderated, and nobody needs a right to have written something.
 *
 * @throws TypeError for what is no seed, with the place.
 */
export function applySeed(given: unknown, clock: Clock, ids: Ids): State {
  const seed = checkSeed(given);
  const state = createState();
  const calls = new SeedCalls(state, clock, ids);
  const admin = calls.by();
  each('roles', seed.roles, ({ roleId, ...role }) => defineRole(admin, roleId, role));
  each('users', seed.users, (user) => {
    if (state.users.has(user.userId)) refuse(400315, `userId [${user.userId}] is there already`);
    ensureUser(admin, user.userId, user);
  });
  each('channels', seed.channels, (channel) => seedChannel(calls, channel));
  each('messages', seed.messages, (message) => seedMessage(calls, message));
  each('communities', seed.communities, (community) => seedCommunity(calls, community));
  each('streams', seed.streams, ({ createdBy, title, ...stream }) => {
    if (state.videoStreams.has(stream.streamId)) refuse(400315, `streamId [${stream.streamId}] is there already`);
    createStream(calls.by(createdBy), title, stream, false);
  });
  each('posts', seed.posts, (post) => seedPost(calls, post));
  for (const list of ['blocklist', 'allowlist'] as const) {
    each(list, seed[list], (regex) => {
      requirePatterns([regex], false, state.rules.by('list', list));
      addRules(admin, list, [regex]);
    });
  }
  return state;
}

/** Does something for each entry of a list of the seed. What refuses one is told with its place. */
function each<Entry>(list: string, entries: readonly Entry[] = [], apply: (entry: Entry) => void): void {
  for (const [index, entry] of entries.entries()) {
    try {
      apply(entry);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new TypeError(`The seed is invalid: The '${list}.${index}' cannot be: ${error.message}.`, { cause: error });
    }
  }
}
