/** The people who act. Each of them is a user from the start. */
export const people = ['ana', 'ben', 'cy', 'dan', 'eva'] as const;

/** The administrator, as a user. */
export const adminId = 'sandbox-admin';

/** The model's refusal of a command, by business code. */
export class Refused extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`The model refuses with ${code}.`);
    this.code = code;
  }
}

/** Refuses with a code unless the condition holds. */
export function demand(condition: boolean, code: number): void {
  if (!condition) throw new Refused(code);
}

export interface ModelUser {
  userId: string;
  displayName: string;
  roles: string[];
  isGlobalBan: boolean;
}

/** Somebody's place in a channel or a community. */
export interface Membership {
  userId: string;
  state: 'none' | 'member' | 'banned';
  roles: string[];
  /** The end of a mute, in milliseconds of the clock. */
  mutedUntil: number;
}

export interface ModelChannel {
  id: string;
  type: 'standard' | 'community' | 'live' | 'broadcast' | 'conversation';
  displayName: string | undefined;
  /** Whether it is the one conversation of its members. */
  isDistinct: boolean;
  tags: string[];
  memberships: Map<string, Membership>;
  mutedUntil: number;
  isClosed: boolean;
  isDeleted: boolean;
  /** The flags at which a message goes by itself. */
  flagLimit: number | undefined;
  messages: ModelMessage[];
}

/** Flags and reactions, which messages, posts and comments have alike. */
export interface Target {
  flaggedBy: Set<string>;
  /** Names of reactions, and who has reacted so. */
  reactions: Map<string, Set<string>>;
}

export interface ModelMessage extends Target {
  id: string;
  channel: ModelChannel;
  author: string;
  text: string;
  tags: string[];
  parent: ModelMessage | undefined;
  segment: number;
  isDeleted: boolean;
  isEdited: boolean;
}

export interface ModelCommunity {
  id: string;
  /** Its own channel, which has the same members. */
  channelId: string;
  displayName: string;
  memberships: Map<string, Membership>;
  onlyAdminCanPost: boolean;
  needsApproval: boolean;
  isDeleted: boolean;
}

export interface ModelPost extends Target {
  id: string;
  /** The community that it is in; else it is on its author's own feed. */
  community: ModelCommunity | undefined;
  author: string;
  text: string;
  feed: 'published' | 'reviewing' | 'declined';
  isDeleted: boolean;
  comments: ModelComment[];
}

export interface ModelComment extends Target {
  id: string;
  post: ModelPost;
  author: string;
  text: string;
  parent: ModelComment | undefined;
  isDeleted: boolean;
}

export interface BlockRule {
  pattern: string;
  isExact: boolean;
  isEnabled: boolean;
}

/** A whole network as the model sees it. */
export class Network {
  now: number;
  readonly users = new Map<string, ModelUser>();
  readonly channels: ModelChannel[] = [];
  readonly messages: ModelMessage[] = [];
  readonly communities: ModelCommunity[] = [];
  readonly posts: ModelPost[] = [];
  readonly comments: ModelComment[] = [];
  readonly rules: BlockRule[] = [];
  /** Permissions of the roles that the commands make. */
  readonly roles = new Map<string, string[]>();
  /** Milliseconds that the sender of a blocked message is muted for. */
  blockedMuteMs = 0;

  constructor(now: number) {
    this.now = now;
    for (const userId of [adminId, ...people]) {
      this.users.set(userId, { userId, displayName: userId, roles: [], isGlobalBan: false });
    }
  }
}

/** Rights of those who moderate a channel. */
const channelRights = [
  'MUTE_CHANNEL',
  'CLOSE_CHANNEL',
  'EDIT_CHANNEL',
  'EDIT_MESSAGE',
  'DELETE_MESSAGE',
  'BAN_USER_FROM_CHANNEL',
  'MUTE_USER_INSIDE_CHANNEL',
  'ADD_CHANNEL_USER',
  'REMOVE_CHANNEL_USER',
  'ASSIGN_CHANNEL_USER_ROLE',
];

/** Rights of those who moderate a community. */
const communityRights = [
  'ADD_COMMUNITY_USER',
  'REMOVE_COMMUNITY_USER',
  'BAN_COMMUNITY_USER',
  'EDIT_COMMUNITY',
  'DELETE_COMMUNITY',
  'EDIT_COMMUNITY_POST',
  'DELETE_COMMUNITY_POST',
  'EDIT_COMMUNITY_COMMENT',
  'DELETE_COMMUNITY_COMMENT',
  'ASSIGN_COMMUNITY_USER_ROLE',
  'REVIEW_COMMUNITY_POST',
];

/** Whether somebody may do something where these memberships hold: the administrator always, others by their roles there. */
export function may(
  network: Network,
  actor: string,
  right: string,
  { memberships }: { memberships: Map<string, Membership> },
): boolean {
  if (actor === adminId) return true;
  const membership = memberships.get(actor);
  if (membership?.state !== 'member') return false;
  return membership.roles.some((role) => {
    if (role === 'channel-moderator') return channelRights.includes(right);
    if (role === 'community-moderator') return communityRights.includes(right);
    return network.roles.get(role)?.includes(right) ?? false;
  });
}

/** The members, the first first. */
export function membersOf({ memberships }: { memberships: Map<string, Membership> }): Membership[] {
  return [...memberships.values()].filter(({ state }) => state === 'member');
}

/** The state of somebody's membership. */
export function stateOf({ memberships }: { memberships: Map<string, Membership> }, userId: string) {
  return memberships.get(userId)?.state ?? 'none';
}

/** Puts somebody's place; one who comes again is the last to have come. */
export function place(
  { memberships }: { memberships: Map<string, Membership> },
  userId: string,
  state: Membership['state'],
  roles: string[] = [],
): void {
  const before = memberships.get(userId);
  memberships.set(userId, { userId, mutedUntil: before?.mutedUntil ?? 0, state, roles });
}

/** A new thing's flags and reactions: none. */
export function untouched(): Target {
  return { flaggedBy: new Set(), reactions: new Map() };
}

/** Refuses a text that a rule of the blocklist finds something in. */
export function findsBlocked({ rules }: Network, text: string): boolean {
  return rules.some(({ pattern, isExact, isEnabled }) => {
    if (!isEnabled) return false;
    return isExact ? text.split(/\W+/).includes(pattern) : text.includes(pattern);
  });
}
