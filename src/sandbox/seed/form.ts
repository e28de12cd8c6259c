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

/** A channel to begin with. */
export interface SeedChannel {
  channelId: string;
  /** @default 'community' */
  type?: 'standard' | 'community' | 'live' | 'broadcast';
  displayName?: string;
  tags?: string[];
  metadata?: Record<string, unknown>;
  isPublic?: boolean;
  /** Whose channel it is: a member and its moderator. Left out, the administrator's. */
  createdBy?: string;
  /** The members, by userId. */
  members?: string[];
  /** The moderators, by userId; they are members as well. */
  moderators?: string[];
  /** Who is banned from it, by userId. */
  banned?: string[];
}

/** Content of a network at the start, in short. Users who are named anywhere but in `users` are created as well. */
export interface Seed {
  users?: SeedUser[];
  channels?: SeedChannel[];
}
