import { type Static, type TProperties, Type } from '@sinclair/typebox';
import { metadata, texts } from '../state/fields.js';
import { createCompiler } from '../validation/compiler.js';
import { throwFailures } from '../validation/failures.js';
import type { Seed } from './form.js';

/** The seed's form, by which it is checked. */

const optional = {
  text: Type.Optional(Type.String()),
  texts: Type.Optional(texts),
  flag: Type.Optional(Type.Boolean()),
  metadata: Type.Optional(metadata),
};

/** Ids as long as the API takes them (descriptions). */
const userId = Type.String({ minLength: 1, maxLength: 50 });
const id = Type.String({ minLength: 1, maxLength: 100 });

const members = {
  createdBy: optional.text,
  members: optional.texts,
  moderators: optional.texts,
  banned: optional.texts,
};

/** Lists of userIds, by a name. */
const usersByName = Type.Optional(Type.Record(Type.String(), texts));

const text = { createdBy: userId, text: Type.String(), reactions: usersByName };

const role = { roleId: id, displayName: optional.text, permissions: texts };

const user = {
  userId,
  displayName: optional.text,
  description: optional.text,
  roles: optional.texts,
  metadata: optional.metadata,
};

const channel = {
  channelId: id,
  type: Type.Optional(oneOf('standard', 'community', 'live', 'broadcast')),
  displayName: optional.text,
  tags: optional.texts,
  metadata: optional.metadata,
  isPublic: optional.flag,
  ...members,
};

const community = {
  communityId: id,
  displayName: Type.String({ minLength: 1 }),
  description: optional.text,
  tags: optional.texts,
  metadata: optional.metadata,
  isPublic: optional.flag,
  needApprovalOnPostCreation: optional.flag,
  categories: optional.texts,
  ...members,
};

const poll = Type.Object(
  {
    question: Type.String(),
    answers: Type.Array(Type.String(), { minItems: 2, maxItems: 10 }),
    answerType: Type.Optional(oneOf('single', 'multiple')),
    closedIn: Type.Optional(Type.Number({ minimum: 0 })),
    votes: usersByName,
  },
  { additionalProperties: false },
);

const stream = {
  streamId: id,
  title: Type.String(),
  createdBy: userId,
  status: Type.Optional(oneOf('idle', 'live', 'ended', 'recorded')),
};

const post = {
  ...text,
  postId: Type.Optional(id),
  communityId: optional.text,
  tags: optional.texts,
  poll: Type.Optional(poll),
  streamId: optional.text,
  comments: listOf({ ...text, replies: listOf(text) }),
};

export const seedShape = Type.Object(
  {
    roles: listOf(role),
    users: listOf(user),
    channels: listOf(channel),
    messages: listOf({ ...text, channelId: id, tags: optional.texts, replies: listOf(text) }),
    communities: listOf(community),
    streams: listOf(stream),
    posts: listOf(post),
    blocklist: optional.texts,
    allowlist: optional.texts,
  },
  { additionalProperties: false },
);

/** Fails to compile where the form that is checked and the one that is declared differ. */
const _same: [Seed, Static<typeof seedShape>] extends [Static<typeof seedShape>, Seed] ? true : never = true;

const compile = createCompiler();

/**
 * The seed, if it has the form of one.
 *
 * @throws TypeError for what has not, with the place.
 */
export function checkSeed(seed: unknown): Seed {
  throwFailures('seed', compile(seedShape)(seed));
  return seed as Seed; // the type of the shape, as `_same` holds
}

function listOf<Fields extends TProperties>(fields: Fields) {
  return Type.Optional(Type.Array(Type.Object(fields, { additionalProperties: false })));
}

function oneOf<Value extends string>(...values: Value[]) {
  return Type.Unsafe<Value>({ type: 'string', enum: values });
}
