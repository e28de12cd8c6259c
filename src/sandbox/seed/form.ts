/** A role of the network to begin with, beside those that are always there, or in the place of one of them. */
export interface SeedRole {
  roleId: string;
  /** @default the roleId */
  displayName?: string;
  /** Such as `EDIT_CHANNEL`. */
  permissions: string[];
}

/** A user to begin with. */
export interface SeedUser {
  userId: string;
  /** @default the userId */
  displayName?: string;
  description?: string;
  /** Roles in the network, by id: `global-admin` makes an administrator. */
  roles?: string[];
  metadata?: Record<string, unknown>;
}

/** Whose it is and who is in it: of channels and communities. */
export interface SeedMembers {
  /** Whose it is: a member and its moderator. Omitted, the administrator's. */
  createdBy?: string;
  /** The members, by userId. */
  members?: string[];
  /** The moderators, by userId; they are members as well. */
  moderators?: string[];
  /** Users banned from it, by userId. */
  banned?: string[];
}

/** A channel to begin with. */
export interface SeedChannel extends SeedMembers {
  channelId: string;
  /** @default 'community' */
  type?: 'standard' | 'community' | 'live' | 'broadcast';
  displayName?: string;
  tags?: string[];
  metadata?: Record<string, unknown>;
  isPublic?: boolean;
}

/** A community to begin with. Its channel has the same id and the same members. */
export interface SeedCommunity extends SeedMembers {
  communityId: string;
  displayName: string;
  description?: string;
  tags?: string[];
  metadata?: Record<string, unknown>;
  isPublic?: boolean;
  /** Whether its members' posts wait for approval. */
  needApprovalOnPostCreation?: boolean;
  /** The categories that it is in, by name. Each name that is new makes one. */
  categories?: string[];
}

/** A text that somebody wrote. */
export interface SeedText {
  createdBy: string;
  text: string;
  /** Users who reacted, by the name of the reaction: `{ "like": ["bob"] }`. */
  reactions?: Record<string, string[]>;
}

/** A message to begin with. */
export interface SeedMessage extends SeedText {
  channelId: string;
  tags?: string[];
  replies?: SeedText[];
}

/** A comment on a post. */
export interface SeedComment extends SeedText {
  replies?: SeedText[];
}

/** A poll that a post shows. */
export interface SeedPoll {
  question: string;
  answers: string[];
  /** @default 'single' */
  answerType?: 'single' | 'multiple';
  /** After how many milliseconds it closes. Omitted, never. */
  closedIn?: number;
  /** Users who voted, by answer: `{ "Solaris": ["bob"] }`. */
  votes?: Record<string, string[]>;
}

/** A post to begin with. */
export interface SeedPost extends SeedText {
  postId?: string;
  /** The community that it is in. Omitted, it is on its author's own feed. */
  communityId?: string;
  tags?: string[];
  poll?: SeedPoll;
  /** The stream that it shows. */
  streamId?: string;
  comments?: SeedComment[];
}

/** A live stream to begin with. Nothing is streamed to the sandbox, so this alone makes one that is live. */
export interface SeedStream {
  streamId: string;
  title: string;
  createdBy: string;
  /** @default 'idle' */
  status?: 'idle' | 'live' | 'ended' | 'recorded';
}

/** Content of a network at the start, in short. Users who are named anywhere but in `users` are created as well. */
export interface Seed {
  roles?: SeedRole[];
  users?: SeedUser[];
  channels?: SeedChannel[];
  /** Messages, the oldest first. */
  messages?: SeedMessage[];
  communities?: SeedCommunity[];
  streams?: SeedStream[];
  /** Posts, the oldest first. */
  posts?: SeedPost[];
  /** Words that nobody may write, or regular expressions for them. */
  blocklist?: string[];
  /** Links that may be written where the network wants them to be allowed, or regular expressions for them. */
  allowlist?: string[];
}
