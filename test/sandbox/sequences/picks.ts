import type { Snapshot } from '../../../src/sandbox.js';

/** A record of any table, as far as the choice of one needs it. */
export interface Row {
  readonly [field: string]: unknown;
  readonly userId?: string;
  readonly isDeleted?: boolean;
}

/** The tables whose records requests name, and the field that names them. */
const idFields = {
  users: 'userId',
  channels: 'channelId',
  messages: 'messageId',
  files: 'fileId',
  roles: 'roleId',
  communityCategories: 'categoryId',
  communities: 'communityId',
  posts: 'postId',
  comments: 'commentId',
  polls: 'pollId',
  videoStreams: 'streamId',
  rules: 'ruleId',
} as const;

export type Kind = keyof typeof idFields;

/** Arguments by the kind of thing that they name. */
const kinds: Readonly<Record<string, Kind>> = {
  userId: 'users',
  userIds: 'users',
  userPublicIds: 'users',
  publicIds: 'users',
  channelId: 'channels',
  channelIds: 'channels',
  messageId: 'messages',
  messageIds: 'messages',
  fileId: 'files',
  avatarFileId: 'files',
  thumbnailFileId: 'files',
  roleId: 'roles',
  roles: 'roles',
  role: 'roles',
  fallbackRoleIds: 'roles',
  listenFromRoleIds: 'roles',
  ignoreFromRoleIds: 'roles',
  categoryId: 'communityCategories',
  categoryIds: 'communityCategories',
  communityId: 'communities',
  communityIds: 'communities',
  postId: 'posts',
  postIds: 'posts',
  commentId: 'comments',
  commentIds: 'comments',
  pollId: 'polls',
  streamId: 'videoStreams',
  videoStreamId: 'videoStreams',
  ruleId: 'rules',
  ruleIds: 'rules',
};

/** Arguments whose kind depends on what stands beside them; `resolve` tells. */
const dependent = ['referenceId', 'targetId', 'targetIds', 'parentId', 'answerId', 'answerIds', 'token', 'pageToken'];

/** The file of a form. */
export class Upload {
  readonly filename: string;
  readonly type: string;
  /** Its bytes, one character each. */
  readonly value: string;

  constructor(filename: string, type: string, value: string) {
    this.filename = filename;
    this.type = type;
    this.value = value;
  }
}

/** An id that is chosen when the request is sent, out of what the sandbox then holds. */
export class Pick {
  readonly name: string;
  readonly index: number;
  /** Of the right kind and not deleted, of the right kind, or of another. */
  readonly choice: 'live' | 'any' | 'wrong';

  constructor(name: string, index: number, choice: Pick['choice']) {
    this.name = name;
    this.index = index;
    this.choice = choice;
  }

  toString(): string {
    return `<${this.choice} ${this.name} ${this.index}>`;
  }
}

export function isPicked(name: string): boolean {
  return Object.hasOwn(kinds, name) || dependent.includes(name);
}

/** The records that a sandbox holds, to choose from. */
export class Holdings {
  readonly #tables: Snapshot['tables'];
  /** Tokens of pages that have been answered. */
  readonly #pageTokens: readonly string[];

  constructor({ tables }: Snapshot, pageTokens: readonly string[]) {
    this.#tables = tables;
    this.#pageTokens = pageTokens;
  }

  rows(kind: Kind | 'channelMembers' | 'reactions'): readonly Row[] {
    return (this.#tables[kind] ?? []) as readonly Row[]; // a table's rows are records of its fields
  }

  find(kind: Kind, id: unknown): Row | undefined {
    return this.rows(kind).find((row) => row[idFields[kind]] === id);
  }

  /**
   * Puts ids in the place of picks: first those that depend on nothing, then those that go by them, or by what else the request
   * names.
   */
  resolve(args: Readonly<Record<string, unknown>>, others: Readonly<Record<string, unknown>> = {}) {
    const isFree = ({ name }: Pick) => Object.hasOwn(kinds, name) && name !== 'userIds';
    const first = this.#replace(args, (pick) => (isFree(pick) ? this.#choose(pick, {}) : pick));
    return this.#replace(first, (pick) => this.#choose(pick, { ...others, ...first }));
  }

  /** The user who has made one of the things that a request names. */
  makerOf(args: Readonly<Record<string, unknown>>): string | undefined {
    const { referenceId, reactionName } = args;
    const same = (row: Row) => row.referenceId === referenceId && row.reactionName === reactionName;
    const reaction = reactionName === undefined ? undefined : this.rows('reactions').find(same);
    if (reaction) return reaction.userId;
    const named = Object.entries(args).flatMap(([name, id]) => {
      const kind = name === 'referenceId' || name === 'targetId' ? kindBeside(name, args) : kinds[name];
      return kind === undefined || kind === 'users' ? [] : [this.#makerOf(kind, String(id))];
    });
    return named.find((userId) => userId !== undefined);
  }

  /** The maker of a thing; of a channel, who moderates it. */
  #makerOf(kind: Kind, id: string): string | undefined {
    if (kind !== 'channels') return this.find(kind, id)?.userId;
    return this.rows('channelMembers').find(
      ({ channelId, roles }) => channelId === id && String(roles).includes('moderator'),
    )?.userId;
  }

  #replace(values: Readonly<Record<string, unknown>>, to: (pick: Pick) => unknown): Record<string, unknown> {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, replaceIn(value, to)]));
  }

  #choose({ name, index, choice }: Pick, args: Readonly<Record<string, unknown>>): string {
    if (name === 'token' || name === 'pageToken') return at(this.#pageTokens, index) ?? btoa('{"skip":1,"limit":2}');
    if (choice === 'wrong') return this.#wrongId(index);
    const reacted = name === 'referenceId' && index % 2 === 0 ? this.#reactedTo(args) : [];
    if (reacted.length > 0) return at(reacted, index / 2) ?? '';
    const ids = name === 'userIds' ? this.#usersFor(args, index) : this.#idsFor(name, args, choice);
    return at(ids, index) ?? this.#wrongId(index);
  }

  #wrongId(index: number): string {
    const kind = at(Object.keys(idFields) as Kind[], index) ?? 'users'; // keys widen to string
    return at(this.#ids(kind, this.rows(kind)), index) ?? `nobody-${index}`;
  }

  #ids(kind: Kind, rows: readonly Row[]): string[] {
    return rows.map((row) => String(row[idFields[kind]]));
  }

  /** Things that somebody has reacted to with the name that is given. */
  #reactedTo({ referenceType, reactionName }: Readonly<Record<string, unknown>>): string[] {
    return this.rows('reactions')
      .filter((row) => row.referenceType === referenceType && row.reactionName === reactionName)
      .map(({ referenceId }) => String(referenceId));
  }

  /** Users who have to do with the channel or community that is named, in two of three cases: members, or all. */
  #usersFor({ channelId, communityId }: Readonly<Record<string, unknown>>, index: number): string[] {
    const place = channelId ?? communityId;
    const known = this.rows('channelMembers').filter((row) => row.channelId === place);
    const members = known.filter(({ membership }) => membership === 'member');
    const found = [this.rows('users'), known, members][index % 3] ?? [];
    return this.#ids('users', found.length > 0 ? found : this.rows('users'));
  }

  #idsFor(name: string, args: Readonly<Record<string, unknown>>, choice: Pick['choice']): string[] {
    if (name.startsWith('answerId')) {
      const answers = this.find('polls', args.pollId)?.answers;
      return Array.isArray(answers) ? answers.map(({ id }) => String(id)) : [];
    }
    const kind = kinds[name] ?? kindBeside(name, args);
    const rows = this.rows(kind).filter((row) => goesWith(name, row, args));
    const live = rows.filter((row) => !row.isDeleted && !row.isGlobalBan && !row.isClosed);
    return this.#ids(kind, choice === 'live' && live.length > 0 ? live : rows);
  }
}

function replaceIn(value: unknown, to: (pick: Pick) => unknown): unknown {
  if (value instanceof Pick) return to(value);
  if (Array.isArray(value)) return [...new Set(value.map((each) => replaceIn(each, to)))];
  if (typeof value !== 'object' || value === null || value instanceof Upload) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceIn(each, to)]));
}

function at<Item>(list: readonly Item[], index: number): Item | undefined {
  return list[index % list.length];
}

const targets: Readonly<Record<string, Kind>> = { community: 'communities', user: 'users' };
const references: Readonly<Record<string, Kind>> = { message: 'messages', comment: 'comments' };

function kindBeside(name: string, args: Readonly<Record<string, unknown>>): Kind {
  if (name === 'parentId') return 'channelId' in args ? 'messages' : 'comments';
  if (name === 'referenceId') return references[String(args.referenceType)] ?? 'posts';
  return targets[String(args.targetType)] ?? 'users';
}

/** Whether what is named belongs to what stands beside it. */
function goesWith(name: string, row: Row, args: Readonly<Record<string, unknown>>): boolean {
  if (name !== 'parentId') return true;
  return 'channelId' in args ? row.channelId === args.channelId : row.referenceId === args.referenceId;
}
