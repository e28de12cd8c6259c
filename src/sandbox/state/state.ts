import type { Static } from '@sinclair/typebox';
import { type ContentRow, contents } from './contents.js';
import { channelMembers } from './records/channel-members.js';
import { channels } from './records/channels.js';
import { comments } from './records/comments.js';
import { communities } from './records/communities.js';
import { communityCategories } from './records/community-categories.js';
import { feeds } from './records/feeds.js';
import { files } from './records/files.js';
import { messages } from './records/messages.js';
import { notificationSettings } from './records/notification-settings.js';
import { pollVotes } from './records/poll-votes.js';
import { polls } from './records/polls.js';
import { posts } from './records/posts.js';
import { reactionCounts } from './records/reaction-counts.js';
import { reactions } from './records/reactions.js';
import { roles } from './records/roles.js';
import { rules } from './records/rules.js';
import { settings } from './records/settings.js';
import { tokens } from './records/tokens.js';
import { users } from './records/users.js';
import { videoStreams } from './records/video-streams.js';
import { viewerBans } from './records/viewer-bans.js';
import { watchReports } from './records/watch-reports.js';
import { Table } from './table.js';

/** Every table. A new one is declared in `records/` and named here. */
export const tables = {
  users,
  channels,
  channelMembers,
  communities,
  communityCategories,
  feeds,
  files,
  posts,
  comments,
  polls,
  pollVotes,
  messages,
  reactions,
  reactionCounts,
  roles,
  rules,
  videoStreams,
  viewerBans,
  watchReports,
  settings,
  notificationSettings,
  tokens,
} as const;

export type TableName = keyof typeof tables;

type RowOf<Name extends TableName> = Static<(typeof tables)[Name]['fields']>;

type IndexOf<Name extends TableName> = keyof (typeof tables)[Name]['indexes'] & string;

/** All that a network holds. */
export type State = { readonly [Name in TableName]: Table<RowOf<Name>, IndexOf<Name>> } & {
  /** The bytes of the files. */
  readonly contents: Table<ContentRow, never>;
};

/** The rows of every table, as a state is saved. */
export type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] };

export const tableNames = Object.keys(tables) as TableName[]; // keys widen to string

export function createState(): State {
  const empty = mapTables<State>((name) => new Table(tables[name] as never)); // the union of definitions fits no single Table
  return { ...empty, contents: new Table(contents) };
}

/** A state with the same records, which either may change without the other. */
export function forkState(state: State): State {
  return { ...mapTables<State>((name) => state[name].fork()), contents: state.contents.fork() };
}

export function exportRows(state: State): Rows {
  return mapTables((name) => [...state[name].all()]);
}

/**
 * A state with these rows, which the tables' fields have been held against.
 *
 * @throws TypeError for a row with another's key, with the place
 */
export function importRows(rows: Rows): State {
  const state = createState();
  for (const name of tableNames) {
    const table = state[name];
    for (const [index, row] of (rows[name] ?? []).entries()) {
      table.put(row as never); // the row belongs to the table of its name
      if (table.size === index) throw new TypeError(`The 'tables.${name}.${index}' has the key of one before it.`);
    }
  }
  return state;
}

function mapTables<Result>(make: (name: TableName) => unknown): Result {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Result; // one entry for each table
}
