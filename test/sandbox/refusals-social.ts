import { askPoll, plantGarden, writeComment, writePost } from './garden.js';
import type { Lantern } from './lantern.js';
import type { RefusalCase } from './refusals.js';

type Client = Lantern['admin']['v3'];

/** One request for each refusal of communities, categories, posts, comments, feeds and polls. */
export function socialCases(): RefusalCase[] {
  return [
    ...communityCases(),
    ...communityUserCases(),
    ...categoryCases(),
    ...postCases(),
    ...reviewCases(),
    ...commentCases(),
    ...feedCases(),
    ...pollCases(),
    ...textCases(),
  ];
}

const none = 'f'.repeat(24);

function communityCases(): RefusalCase[] {
  const bobsRight = inGarden(400301, 'bob');
  const unknown = inNone();
  return [
    unknown('v3.communities.get', (client, communityId) => client.communities.get({ communityId })),
    unknown('v3.communities.update', (client, communityId) => client.communities.update({ communityId })),
    bobsRight('v3.communities.update', (client, communityId) => client.communities.update({ communityId })),
    unknown('v3.communities.delete', (client, communityId) => client.communities.delete({ communityId })),
    bobsRight('v3.communities.delete', (client, communityId) => client.communities.delete({ communityId })),
    unknown('v3.communities.join', (client, communityId) => client.communities.join({ communityId })),
    unknown('v3.communities.leave', (client, communityId) => client.communities.leave({ communityId })),
    unknown('v3.communities.getMyPermissions', (client, communityId) =>
      client.communities.getMyPermissions({ communityId }),
    ),
    unknown('v3.communities.users.query', (client, communityId) => client.communities.users.query({ communityId })),
    unknown('v3.communities.comments.queryReviewQueue', (client, communityId) =>
      client.communities.comments.queryReviewQueue({ communityId }),
    ),
    bobsRight('v3.communities.comments.queryReviewQueue', (client, communityId) =>
      client.communities.comments.queryReviewQueue({ communityId }),
    ),
    inGarden(400315, 'bob')('v3.communities.create', (client) =>
      client.communities.create({ displayName: 'Gardening', isUniqueDisplayName: true }),
    ),
    inGarden(400400, 'bob')('v3.communities.create', (client) =>
      client.communities.create({ displayName: 'Other', categoryIds: ['f'.repeat(32)] }),
    ),
    {
      operationId: 'v3.communities.update',
      code: 400315,
      async request(lantern) {
        await plantGarden(lantern, { displayName: 'Bees' });
        const communityId = await plantGarden(lantern);
        const changes = { displayName: 'Bees', isUniqueDisplayName: true };
        await lantern.as('alice').v3.communities.update({ communityId, ...changes });
      },
    },
    inGarden(400304, 'spam-4711')('v3.communities.join', (client, communityId) =>
      client.communities.join({ communityId }),
    ),
    inGarden(400301, 'chloe', { requiresJoinApproval: true })('v3.communities.join', (client, communityId) =>
      client.communities.join({ communityId }),
    ),
    inGarden(400300, 'chloe')('v3.communities.leave', (client, communityId) =>
      client.communities.leave({ communityId }),
    ),
    inGarden(400304, 'spam-4711')('v3.communities.leave', (client, communityId) =>
      client.communities.leave({ communityId }),
    ),
    inGarden(400317, 'alice')('v3.communities.leave', (client, communityId) =>
      client.communities.leave({ communityId }),
    ),
    {
      operationId: 'v3.communities.leave',
      code: 400318,
      async request(lantern) {
        const communityId = await plantGarden(lantern);
        await lantern.as('bob').v3.communities.leave({ communityId });
        await lantern.as('alice').v3.communities.leave({ communityId });
      },
    },
  ];
}

function communityUserCases(): RefusalCase[] {
  const { add, remove, ban, unban, addRole, removeRole } = userCalls;
  const role = 'community-moderator';
  return [
    ...Object.entries(userCalls).flatMap(([name, call]) => [
      inNone()(`v3.communities.users.${name}`, (client, id) => call(client, id, ['bob'], role)),
      inGarden(400301, 'bob')(`v3.communities.users.${name}`, (client, id) => call(client, id, ['bob'], role)),
    ]),
    inGarden(400304, 'alice')('v3.communities.users.add', (client, id) => add(client, id, ['spam-4711'], role)),
    inGarden(400400, 'alice')('v3.communities.users.add', (client, id) => add(client, id, ['nobody'], role)),
    inGarden(400317, 'alice')('v3.communities.users.remove', (client, id) => remove(client, id, ['alice'], role)),
    inGarden(400318, 'alice')('v3.communities.users.remove', (client, id) =>
      remove(client, id, ['alice', 'bob'], role),
    ),
    {
      operationId: 'v3.communities.users.ban',
      code: 400306,
      async request(lantern) {
        const communityId = await plantGarden(lantern);
        await lantern.admin.v3.users.update({ userId: 'bob', roles: ['global-admin'] });
        await ban(lantern.as('alice').v3, communityId, ['bob'], role);
      },
    },
    inGarden(400316, 'alice')('v3.communities.users.unban', (client, id) => unban(client, id, ['bob'], role)),
    inGarden(400304, 'alice')('v3.communities.users.addRole', (client, id) => addRole(client, id, ['spam-4711'], role)),
    inGarden(400400, 'alice')('v3.communities.users.addRole', (client, id) => addRole(client, id, ['chloe'], role)),
    inGarden(400304, 'alice')('v3.communities.users.removeRole', (client, id) =>
      removeRole(client, id, ['spam-4711'], role),
    ),
    inGarden(400317, 'alice')('v3.communities.users.removeRole', (client, id) =>
      removeRole(client, id, ['alice'], role),
    ),
  ];
}

type UserCall = (client: Client, communityId: string, userIds: string[], role: string) => Promise<unknown>;

const userCalls: Record<'add' | 'remove' | 'ban' | 'unban' | 'addRole' | 'removeRole', UserCall> = {
  add: (client, communityId, userIds) => client.communities.users.add({ communityId, userIds }),
  remove: (client, communityId, userIds) => client.communities.users.remove({ communityId, userIds }),
  ban: (client, communityId, userIds) => client.communities.users.ban({ communityId, userIds }),
  unban: (client, communityId, userIds) => client.communities.users.unban({ communityId, userIds }),
  addRole: (client, communityId, userIds, role) => client.communities.users.addRole({ communityId, userIds, role }),
  removeRole: (client, communityId, userIds, role) =>
    client.communities.users.removeRole({ communityId, userIds, role }),
};

function categoryCases(): RefusalCase[] {
  const category = { categoryId: 'f'.repeat(32) };
  const unknown = (operationId: string, call: (client: Client) => Promise<unknown>): RefusalCase => ({
    operationId,
    code: 400400,
    request: ({ admin }) => call(admin.v3),
  });
  const right = (operationId: string, call: (client: Client, categoryId: string) => Promise<unknown>) => ({
    operationId,
    code: 400301,
    async request({ admin, as }: Lantern) {
      const { categories } = await admin.v3.communityCategories.create({ name: 'Outdoors' });
      await call(as('alice').v3, categories?.[0]?.categoryId ?? '');
    },
  });
  return [
    right('v3.communityCategories.create', (client) => client.communityCategories.create({ name: 'Mine' })),
    unknown('v3.communityCategories.get', (client) => client.communityCategories.get(category)),
    unknown('v3.communityCategories.update', (client) => client.communityCategories.update(category)),
    right('v3.communityCategories.update', (client, categoryId) => client.communityCategories.update({ categoryId })),
    unknown('v3.communityCategories.delete', (client) => client.communityCategories.delete(category)),
    right('v3.communityCategories.delete', (client, categoryId) => client.communityCategories.delete({ categoryId })),
  ];
}

function postCases(): RefusalCase[] {
  const post = { data: { text: 'Beans' }, targetType: 'community' as const };
  return [
    inNone()('v3.posts.query', (client, targetId) => client.posts.query({ targetType: 'community', targetId })),
    inNone()('v3.posts.create', (client, targetId) => client.posts.create({ ...post, targetId })),
    inGarden(400300, 'chloe')('v3.posts.create', (client, targetId) => client.posts.create({ ...post, targetId })),
    inGarden(400304, 'spam-4711')('v3.posts.create', (client, targetId) => client.posts.create({ ...post, targetId })),
    onPost(400315, 'bob')('v3.posts.create', (client, postId) => client.posts.create({ data: { text: '' }, postId })),
    ...[400300, 400400].flatMap((code) => [
      onPost(code, 'chloe')('v3.posts.update', (client, postId) => client.posts.update({ postId })),
      onPost(code, 'chloe')('v3.posts.delete', (client, postId) => client.posts.delete({ postId })),
    ]),
    onPost(400400, 'bob')('v3.posts.get', (client, postId) => client.posts.get({ postId })),
    {
      operationId: 'v3.posts.flag',
      code: 400300,
      async request(lantern) {
        const postId = await writePost(lantern);
        await lantern.as('chloe').v3.posts.flag({ postId });
        await lantern.as('chloe').v3.posts.flag({ postId });
      },
    },
    onPost(400400, 'bob')('v3.posts.flag', (client, postId) => client.posts.flag({ postId })),
    onPost(400400, 'bob')('v3.posts.unflag', (client, postId) => client.posts.unflag({ postId })),
    onPost(400400, 'alice')('v3.posts.clearFlags', (client, postId) => client.posts.clearFlags({ postId })),
    onPost(400301, 'bob')('v3.posts.clearFlags', (client, postId) => client.posts.clearFlags({ postId })),
    onPost(400400, 'bob')('v3.posts.isFlaggedByMe', (client, postId) => client.posts.isFlaggedByMe({ postId })),
  ];
}

function reviewCases(): RefusalCase[] {
  const calls = {
    approve: (client: Client, postId: string) => client.posts.approve({ postId }),
    decline: (client: Client, postId: string) => client.posts.decline({ postId }),
  };
  return Object.entries(calls).flatMap(([name, call]) => [
    onPost(400400, 'alice')(`v3.posts.${name}`, call),
    {
      operationId: `v3.posts.${name}`,
      code: 400301,
      async request(lantern: Lantern) {
        const communityId = await plantGarden(lantern, { needApprovalOnPostCreation: true });
        await call(lantern.as('bob').v3, await writePost(lantern, communityId));
      },
    },
  ]);
}

function commentCases(): RefusalCase[] {
  const inGardenPost = (code: number, userId: string): RefusalCase => ({
    operationId: 'v3.comments.create',
    code,
    async request(lantern) {
      const referenceId = await writePost(lantern, await plantGarden(lantern));
      await lantern.as(userId).v3.comments.create({ referenceId, data: { text: 'Beans' } });
    },
  });
  const ofMe = {
    get: (client: Client, commentId: string) => client.comments.get({ commentId }),
    flag: (client: Client, commentId: string) => client.comments.flag({ commentId }),
    unflag: (client: Client, commentId: string) => client.comments.unflag({ commentId }),
    isFlaggedByMe: (client: Client, commentId: string) => client.comments.isFlaggedByMe({ commentId }),
  };
  const ofModerators = {
    update: (client: Client, commentId: string) => client.comments.update({ commentId }),
    delete: (client: Client, commentId: string) => client.comments.delete({ commentId }),
    approve: (client: Client, commentId: string) => client.comments.approve({ commentId }),
    decline: (client: Client, commentId: string) => client.comments.decline({ commentId }),
    clearFlags: (client: Client, commentId: string) => client.comments.clearFlags({ commentId }),
  };
  return [
    onPost(400400, 'bob')('v3.comments.create', (client, referenceId) => client.comments.create({ referenceId })),
    onPost(400400, 'bob')('v3.comments.query', (client, referenceId) => client.comments.query({ referenceId })),
    inGardenPost(400300, 'chloe'),
    inGardenPost(400304, 'spam-4711'),
    {
      operationId: 'v3.comments.create',
      code: 400315,
      async request(lantern) {
        const referenceId = await writePost(lantern);
        const commentId = await writeComment(lantern, referenceId);
        await lantern.as('bob').v3.comments.create({ referenceId, commentId });
      },
    },
    ...Object.entries({ ...ofMe, ...ofModerators }).map(([name, call]) =>
      onComment(400400, 'bob')(`v3.comments.${name}`, call),
    ),
    ...Object.entries(ofModerators).map(([name, call]) => onComment(400301, 'chloe')(`v3.comments.${name}`, call)),
    {
      operationId: 'v3.comments.flag',
      code: 400300,
      async request(lantern) {
        const commentId = await writeComment(lantern, await writePost(lantern));
        await ofMe.flag(lantern.as('chloe').v3, commentId);
        await ofMe.flag(lantern.as('chloe').v3, commentId);
      },
    },
  ];
}

function feedCases(): RefusalCase[] {
  return [
    inGarden(400100, 'chloe', { isPublic: false })('v3.feeds.community.query', (client, communityId) =>
      client.feeds.community.query({ communityId }),
    ),
    inNone()('v3.feeds.community.query', (client, communityId) => client.feeds.community.query({ communityId })),
    inNone()('v3.feeds.user.query', (client) => client.feeds.user.query({ userId: 'nobody' })),
    inNone()('v3.feeds.user.count', (client) => client.feeds.user.count({ userId: 'nobody' })),
  ];
}

function pollCases(): RefusalCase[] {
  const unknown = (operationId: string, call: (client: Client, pollId: string) => Promise<unknown>): RefusalCase => ({
    operationId,
    code: 400400,
    request: ({ as }) => call(as('bob').v3, none),
  });
  const onPoll = (
    operationId: string,
    code: number,
    call: (client: Client, pollId: string, answerIds: string[]) => Promise<unknown>,
  ): RefusalCase => ({
    operationId,
    code,
    async request(lantern) {
      const { pollId, answerIds } = await askPoll(lantern, { closedIn: 60_000 });
      if (code === 400000) lantern.sandbox.clock.advance(60_000);
      await call(lantern.as('chloe').v3, pollId, answerIds.slice(0, 1));
    },
  });
  return [
    unknown('v3.polls.get', (client, pollId) => client.polls.get({ pollId })),
    unknown('v3.polls.update', (client, pollId) => client.polls.update({ pollId })),
    unknown('v3.polls.delete', (client, pollId) => client.polls.delete({ pollId })),
    onPoll('v3.polls.update', 400300, (client, pollId) => client.polls.update({ pollId })),
    onPoll('v3.polls.delete', 400300, (client, pollId) => client.polls.delete({ pollId })),
    onPoll('v3.polls.answers.queryVoters', 400400, (client, pollId) =>
      client.polls.answers.queryVoters({ pollId, answerId: none }),
    ),
    unknown('v3.polls.votes.create', (client, pollId) => client.polls.votes.create({ pollId, answerIds: [none] })),
    unknown('v3.polls.votes.update', (client, pollId) => client.polls.votes.update({ pollId, answerIds: [none] })),
    onPoll('v3.polls.votes.create', 400000, (client, pollId, answerIds) =>
      client.polls.votes.create({ pollId, answerIds }),
    ),
    onPoll('v3.polls.votes.update', 400000, (client, pollId, answerIds) =>
      client.polls.votes.update({ pollId, answerIds }),
    ),
  ];
}

/** Texts that the blocklist or the allowlist does not let pass. */
function textCases(): RefusalCase[] {
  const calls: Record<string, (client: Client, postId: string, commentId: string, text: string) => Promise<unknown>> = {
    'v3.posts.create': (client, _post, _comment, text) => client.posts.create({ data: { text } }),
    'v3.posts.update': (client, postId, _comment, text) => client.posts.update({ postId, data: { text } }),
    'v3.comments.create': (client, referenceId, _comment, text) =>
      client.comments.create({ referenceId, data: { text } }),
    'v3.comments.update': (client, _post, commentId, text) => client.comments.update({ commentId, data: { text } }),
    'v3.polls.create': (client, _post, _comment, text) =>
      client.polls.create({ question: 'Which?', answers: [{ data: 'None' }, { data: text }] }),
  };
  return Object.entries(calls).flatMap(([operationId, call]) =>
    [
      { code: 400308, text: 'Cheap watches' },
      { code: 400309, text: 'See https://spam.example/watches' },
    ].map(({ code, text }) => ({
      operationId,
      code,
      async request(lantern: Lantern) {
        await lantern.admin.v2.blacklist.add({ regexs: ['cheap'] });
        await lantern.admin.v3.networkSettings.moderation.update({ isWhitelistEnabled: true });
        const postId = await writePost(lantern);
        await call(lantern.as('bob').v3, postId, await writeComment(lantern, postId), text);
      },
    })),
  );
}

type CallById = (client: Client, id: string) => Promise<unknown>;

/** A call with the id of no community. */
function inNone() {
  return (operationId: string, call: CallById): RefusalCase => ({
    operationId,
    code: 400400,
    request: ({ as }) => call(as('alice').v3, none),
  });
}

/** A user's call in the community that Alice moderates. */
function inGarden(code: number, userId: string, fields: Parameters<typeof plantGarden>[1] = {}) {
  return (operationId: string, call: CallById): RefusalCase => ({
    operationId,
    code,
    request: async (lantern) => call(lantern.as(userId).v3, await plantGarden(lantern, fields)),
  });
}

/** A user's call with the post on Bob's own feed, or with the id of none. */
function onPost(code: number, userId: string) {
  return (operationId: string, call: CallById): RefusalCase => ({
    operationId,
    code,
    request: async (lantern) => call(lantern.as(userId).v3, code === 400400 ? none : await writePost(lantern)),
  });
}

/** A user's call with Bob's comment on his own feed, or with the id of none. */
function onComment(code: number, userId: string) {
  return (operationId: string, call: CallById): RefusalCase => ({
    operationId,
    code,
    request: async (lantern) =>
      call(lantern.as(userId).v3, code === 400400 ? none : await writeComment(lantern, await writePost(lantern))),
  });
}
