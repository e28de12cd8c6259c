import type { Resources } from '../../../generated/client.js';
import type { OperationId } from '../../operation.js';
import type { Handler, HandlersById } from '../call.js';
import { v3Authentication } from './authentication.js';
import { v3Channels } from './channels.js';
import { v2Channels } from './channels-v2.js';
import { v3Comments } from './comments.js';
import { v3Communities } from './communities.js';
import { v3CommunityCategories } from './community-categories.js';
import { v3Feeds } from './feeds.js';
import { v3Files } from './files.js';
import { v2Messages, v3Messages } from './messages.js';
import { v2ModerationSettings } from './moderation-settings.js';
import { v3NetworkSettings } from './network-settings.js';
import { v3Notifications } from './notifications.js';
import { v3Polls } from './polls.js';
import { v3Posts } from './posts.js';
import { v2Reactions, v3Reactions } from './reactions.js';
import { v2Roles, v3Roles } from './roles.js';
import { v2Blacklist, v2Whitelist, v3Allowlists, v3Blocklists } from './rule-lists.js';
import { v3Sessions } from './sessions.js';
import { v3UserEvents } from './user-events.js';
import { v2Users, v3Users } from './users.js';
import { v3VideoStreaming } from './video-streaming.js';

/** The handlers as the client's methods are ordered: `v2.users.ban` is `handlers.v2.users.ban`. */
export type Handlers = Resources<HandlersById>;

/** Every resource. One that lacks an operation, takes another argument or gives another result does not compile. */
const handlers: Handlers = {
  v2: {
    blacklist: v2Blacklist,
    channels: v2Channels,
    messages: v2Messages,
    moderationSettings: v2ModerationSettings,
    reactions: v2Reactions,
    roles: v2Roles,
    users: v2Users,
    whitelist: v2Whitelist,
  },
  v3: {
    allowlists: v3Allowlists,
    authentication: v3Authentication,
    blocklists: v3Blocklists,
    channels: v3Channels,
    comments: v3Comments,
    communities: v3Communities,
    communityCategories: v3CommunityCategories,
    feeds: v3Feeds,
    files: v3Files,
    networkSettings: v3NetworkSettings,
    notifications: v3Notifications,
    polls: v3Polls,
    posts: v3Posts,
    messages: v3Messages,
    reactions: v3Reactions,
    roles: v3Roles,
    sessions: v3Sessions,
    userEvents: v3UserEvents,
    users: v3Users,
    videoStreaming: v3VideoStreaming,
  },
};

type AnyHandler = Handler<{ arguments: Record<string, unknown>; result: unknown }>;

const byId = new Map<string, AnyHandler>();
collect(handlers, '');

function collect(branch: object, prefix: string): void {
  for (const [name, node] of Object.entries(branch)) {
    if (typeof node === 'function') byId.set(prefix + name, node);
    else collect(node, `${prefix}${name}.`);
  }
}

/** The handler of an operation. Its arguments have been validated, so that any handler may be given what came for its id. */
export function handlerOf(id: OperationId): AnyHandler {
  const handler = byId.get(id);
  if (!handler) throw new Error(`${id} has no handler.`);
  return handler;
}
