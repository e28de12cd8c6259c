import { describe, expect, it } from 'vitest';
import { askPoll, plantGarden, writeComment, writePost } from './garden.js';
import { openLantern } from './lantern.js';

const community = { targetType: 'community' } as const;

describe('a post', () => {
  it('is read back as it was written, with who wrote it and where', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const { posts: made } = await lantern.as('bob').v3.posts.create({
      data: { text: 'Seeds' },
      targetId: communityId,
      ...community,
      tags: ['seed'],
      metadata: { bed: 7 },
    });
    const postId = made?.[0]?.postId ?? '';
    const { posts, users, communities, feeds, communityUsers } = await lantern.as('chloe').v3.posts.get({ postId });
    expect(posts).toMatchObject([
      {
        postedUserId: 'bob',
        targetId: communityId,
        dataType: 'text',
        structureType: 'text',
        data: { text: 'Seeds' },
        metadata: { bed: 7 },
        tags: ['seed'],
        flagCount: 0,
        hashFlag: null,
        reactions: {},
        reactionsCount: 0,
        myReactions: [],
        commentsCount: 0,
        children: [],
        childrenNumber: 0,
        parentPostId: null,
        path: expect.stringContaining(`/social/community/${communityId}/post/${postId}`),
      },
    ]);
    expect(users?.map(({ userId }) => userId)).toEqual(['bob', 'alice']);
    expect(communities).toMatchObject([{ communityId, postsCount: 1 }]);
    expect(communityUsers).toEqual([]);
    expect(feeds).toMatchObject([{ feedId: posts?.[0]?.feedId, feedType: 'published', postCount: 1 }]);
  });

  it('has a child for each attachment', async () => {
    const lantern = openLantern();
    const { pollId } = await askPoll(lantern);
    const data = { text: 'Look', images: ['1'.repeat(32), '2'.repeat(32)], files: ['3'.repeat(32)], pollId };
    const { posts, postChildren = [], polls } = await lantern.as('bob').v3.posts.create({ data });
    expect(posts).toMatchObject([{ data: { text: 'Look' }, childrenNumber: 4, structureType: 'mixed' }]);
    expect(posts?.[0]?.children).toEqual(postChildren.map(({ postId }) => postId));
    expect(postChildren).toMatchObject([
      { dataType: 'image', data: { fileId: '1'.repeat(32) }, parentPostId: posts?.[0]?.postId },
      { dataType: 'image', data: { fileId: '2'.repeat(32) } },
      { dataType: 'file', data: { fileId: '3'.repeat(32) } },
      { dataType: 'poll', data: { pollId } },
    ]);
    expect(polls).toMatchObject([{ pollId, status: 'open' }]);
    const child = postChildren[0]?.postId ?? '';
    await lantern.as('bob').v3.posts.delete({ postId: child });
    const { posts: after } = await lantern.as('bob').v3.posts.get({ postId: posts?.[0]?.postId ?? '' });
    expect(after?.[0]).toMatchObject({ childrenNumber: 3 });
    const images = Array.from({ length: 11 }, (_, index) => String(index));
    await expect(lantern.as('bob').v3.posts.create({ data: { text: '', images } })).rejects.toMatchObject({
      code: 500000,
    });
  });

  it('is changed by its author and by moderators, with the time', async () => {
    const lantern = openLantern();
    const postId = await writePost(lantern, await plantGarden(lantern));
    lantern.sandbox.clock.advance(60_000);
    const { posts } = await lantern.as('bob').v3.posts.update({ postId, data: { text: 'Sunday' } });
    expect(posts?.[0]).toMatchObject({ data: { text: 'Sunday' }, editedAt: '2026-03-14T09:27:53.000Z' });
    lantern.sandbox.clock.advance(60_000);
    await lantern.as('alice').v3.posts.update({ postId, tags: ['moved'], preserveEditedAt: true });
    const { posts: after } = await lantern.as('chloe').v3.posts.get({ postId });
    expect(after?.[0]).toMatchObject({
      data: { text: 'Sunday' },
      tags: ['moved'],
      editedAt: '2026-03-14T09:27:53.000Z',
      updatedAt: '2026-03-14T09:28:53.000Z',
    });
  });

  it('is deleted and still listed as such, without its content', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const postId = await writePost(lantern, communityId);
    expect(await lantern.as('alice').v3.posts.delete({ postId })).toEqual({ success: true });
    await expect(lantern.as('bob').v3.posts.get({ postId })).rejects.toMatchObject({ code: 400400 });
    const list = async (isDeleted?: boolean) =>
      (
        await lantern
          .as('bob')
          .v3.posts.query({ ...community, targetId: communityId, ...(isDeleted !== undefined && { isDeleted }) })
      ).posts;
    expect(await list(false)).toEqual([]);
    expect(await list(true)).toMatchObject([{ postId, isDeleted: true, data: {} }]);
    expect(await list()).toHaveLength(1);
    const { communities } = await lantern.as('bob').v3.communities.get({ communityId });
    expect(communities?.[0]?.postsCount).toBe(0);
    expect((await lantern.admin.v3.posts.get({ postId })).posts?.[0]?.data).toEqual({ text: 'Seed swap on Saturday' });
  });

  it('takes its children along when it is deleted', async () => {
    const lantern = openLantern();
    const { posts: v3 } = lantern.as('bob').v3;
    const { posts, postChildren = [] } = await v3.create({ data: { text: 'Look', images: ['1'.repeat(32)] } });
    await v3.delete({ postId: posts?.[0]?.postId ?? '' });
    const [child] = postChildren.map(({ postId = '' }) => postId);
    expect(child).toBeDefined();
    await expect(v3.get({ postId: child ?? '' })).rejects.toMatchObject({ code: 400400 });
  });

  it('is of administrators and moderators alone where the community has set so', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { onlyAdminCanPost: true });
    await expect(writePost(lantern, communityId)).rejects.toMatchObject({ code: 400300 });
    const post = { data: { text: 'News' }, ...community, targetId: communityId };
    await lantern.as('alice').v3.posts.create(post);
    await lantern.admin.v3.posts.create(post);
    const { posts } = await lantern.as('bob').v3.feeds.community.query({ communityId });
    expect(posts?.map(({ postedUserId }) => postedUserId)).toEqual(['sandbox-admin', 'alice']);
  });
});

describe('what is in a private community', () => {
  it('is for its members alone, even where others can find it', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { isPublic: false, isDiscoverable: true });
    const postId = await writePost(lantern, communityId);
    const commentId = await writeComment(lantern, postId);
    const { posts, comments, feeds } = lantern.as('chloe').v3;
    await expect(posts.get({ postId })).rejects.toMatchObject({ code: 400400 });
    await expect(comments.get({ commentId })).rejects.toMatchObject({ code: 400400 });
    await expect(feeds.community.query({ communityId })).rejects.toMatchObject({ code: 400100 });
    expect((await posts.getMany({ postIds: [postId] })).posts).toEqual([]);
    expect((await posts.query({ targetType: 'all' })).posts).toEqual([]);
    await expect(comments.query({ referenceId: postId })).rejects.toMatchObject({ code: 400400 });
    await lantern.as('chloe').v3.communities.join({ communityId });
    expect((await posts.get({ postId })).comments).toMatchObject([{ commentId }]);
  });
});

describe('review of posts', () => {
  it('publishes what is approved; until then its author and moderators see it', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { needApprovalOnPostCreation: true });
    const postId = await writePost(lantern, communityId);
    const seen = async (userId: string, feedType?: 'reviewing' | 'declined') => {
      const wanted = { ...community, targetId: communityId, ...(feedType && { feedType }) };
      return (await lantern.as(userId).v3.posts.query(wanted)).posts?.length;
    };
    expect([await seen('bob'), await seen('chloe', 'reviewing')]).toEqual([0, 0]);
    expect([await seen('bob', 'reviewing'), await seen('alice', 'reviewing')]).toEqual([1, 1]);
    await expect(lantern.as('chloe').v3.posts.approve({ postId })).rejects.toMatchObject({ code: 400400 });
    const { posts, feeds } = await lantern.as('alice').v3.posts.approve({ postId });
    expect(feeds).toMatchObject([{ feedId: posts?.[0]?.feedId, feedType: 'published', postCount: 1 }]);
    expect([await seen('chloe'), await seen('alice', 'reviewing')]).toEqual([1, 0]);
    await expect(lantern.as('alice').v3.posts.decline({ postId })).rejects.toMatchObject({ code: 400400 });
    const other = await writePost(lantern, communityId);
    await lantern.as('alice').v3.posts.decline({ postId: other });
    expect([await seen('chloe', 'declined'), await seen('bob', 'declined'), await seen('bob')]).toEqual([0, 1, 1]);
    const own = { data: { text: 'News' }, ...community, targetId: communityId };
    await lantern.as('alice').v3.posts.create(own);
    expect(await seen('bob')).toBe(2);
  });
});

describe('flags of posts', () => {
  it('are counted, taken back and cleared', async () => {
    const lantern = openLantern();
    const postId = await writePost(lantern, await plantGarden(lantern));
    const mine = async (userId: string) => (await lantern.as(userId).v3.posts.isFlaggedByMe({ postId })).result;
    for (const userId of ['alice', 'chloe']) await lantern.as(userId).v3.posts.flag({ postId, reason: 'OTHERS' });
    const { posts } = await lantern.as('bob').v3.posts.get({ postId });
    expect(posts?.[0]).toMatchObject({ flagCount: 2, hashFlag: { bits: 24, hashes: 17, hash: expect.any(String) } });
    expect([await mine('alice'), await mine('bob')]).toEqual([true, false]);
    expect((await lantern.as('chloe').v3.posts.unflag({ postId })).posts?.[0]?.flagCount).toBe(1);
    expect((await lantern.as('alice').v3.posts.clearFlags({ postId })).posts?.[0]).toMatchObject({
      flagCount: 0,
      hashFlag: null,
    });
    expect(await mine('alice')).toBe(false);
  });

  it('of a child or a comment count for a list as well', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const plain = await writePost(lantern, communityId);
    const commented = await writePost(lantern, communityId);
    const idsOf = async (hasFlag: boolean) =>
      (await lantern.as('bob').v3.posts.query({ ...community, targetId: communityId, hasFlag })).posts?.map(
        ({ postId }) => postId,
      );
    const commentId = await writeComment(lantern, commented);
    await lantern.as('alice').v3.comments.flag({ commentId });
    expect(await idsOf(true)).toEqual([commented]);
    expect(await idsOf(false)).toEqual([plain]);
    const { posts } = await lantern.as('bob').v3.posts.getMany({ postIds: [commented, 'none'] });
    expect(posts).toMatchObject([{ hasFlaggedComment: true, flagCount: 0 }]);
  });
});

describe('lists of posts', () => {
  it('take tags and types, and come in pages and orders', async () => {
    const lantern = openLantern();
    const bob = lantern.as('bob').v3;
    const idOf = async (data: { text: string; images?: string[] }, tags: string[] = []) => {
      lantern.sandbox.clock.advance(1000);
      return (await bob.posts.create({ data, tags })).posts?.[0]?.postId ?? '';
    };
    const first = await idOf({ text: 'One' }, ['a', 'b']);
    const second = await idOf({ text: 'Two', images: ['1'.repeat(32)] }, ['a']);
    const third = await idOf({ text: 'Three' });
    lantern.sandbox.clock.advance(1000);
    await bob.posts.update({ postId: first, data: { text: 'Changed' } });
    const idsOf = async (args: object = {}) =>
      (await bob.posts.query({ targetType: 'user', targetId: 'bob', ...args })).posts?.map(({ postId }) => postId);
    expect(await idsOf()).toEqual([third, second, first]);
    expect(await idsOf({ sortBy: 'firstCreated' })).toEqual([first, second, third]);
    expect(await idsOf({ sortBy: 'lastUpdated' })).toEqual([first, third, second]);
    expect(await idsOf({ tags: ['a', 'b'] })).toEqual([first]);
    expect(await idsOf({ dataTypes: ['image'] })).toEqual([second]);
    expect(await idsOf({ dataTypes: ['image'], matchingOnlyParentPost: false })).toHaveLength(2);
    expect(await idsOf({ options: { limit: 2 } })).toEqual([third, second]);
    const { paging } = await bob.posts.query({ targetType: 'all', options: { limit: 2 } });
    expect(await idsOf({ options: { token: paging?.next } })).toEqual([first]);
    expect(await bob.feeds.user.count({ userId: 'bob' })).toEqual({ postsCount: 3 });
  });
});

describe('feeds', () => {
  it('show what is for each', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const inGarden = await writePost(lantern, communityId);
    const own = await writePost(lantern);
    const idsOf = (page: { posts?: { postId: string }[] }) => page.posts?.map(({ postId }) => postId);
    expect(idsOf(await lantern.as('bob').v3.feeds.global.query())).toEqual([own, inGarden]);
    expect(idsOf(await lantern.as('bob').v3.feeds.global.query({ showOnlyMyFeed: true }))).toEqual([own]);
    expect(idsOf(await lantern.as('alice').v3.feeds.global.query())).toEqual([inGarden]);
    expect(idsOf(await lantern.as('chloe').v3.feeds.global.query())).toEqual([]);
    expect(idsOf(await lantern.as('chloe').v3.feeds.community.query({ communityId }))).toEqual([inGarden]);
    expect(idsOf(await lantern.as('chloe').v3.feeds.user.query({ userId: 'bob' }))).toEqual([own]);
    const content = { data: { text: 'On a book' }, targetType: 'content', targetId: 'book-1' } as const;
    const { posts } = await lantern.as('bob').v3.posts.create(content);
    expect(idsOf(await lantern.as('chloe').v3.feeds.content.query())).toEqual(posts?.map(({ postId }) => postId));
  });

  it('of a community leave flagged posts out unless they are asked for', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const postId = await writePost(lantern, communityId);
    await lantern.as('alice').v3.posts.flag({ postId });
    const { query } = lantern.as('bob').v3.feeds.community;
    expect((await query({ communityId })).posts).toEqual([]);
    expect((await query({ communityId, hasFlag: true })).posts).toHaveLength(1);
  });
});

it('lists what was created earlier by its own account as it came, and says so', async () => {
  const { as, sandbox } = openLantern();
  const { posts, comments } = as('bob').v3;
  const assumed = () => sandbox.requests.list().at(-1)?.assumed?.join() ?? '';
  const { posts: [first] = [] } = await posts.create({ data: { text: 'Now' } });
  const query = { targetType: 'user', targetId: 'bob' } as const;
  await posts.query(query);
  expect(assumed()).not.toContain('createdAt');
  await posts.create({ data: { text: 'Then' }, createdAt: '2025-12-24T18:00:00.000Z' });
  const { posts: found = [] } = await posts.query(query);
  expect(found.map(({ data }) => data?.text)).toEqual(['Then', 'Now']);
  expect(assumed()).toContain('whatever its createdAt');
  const referenceId = first?.postId ?? '';
  await comments.create({ referenceId, data: { text: 'Now' } });
  await comments.create({ referenceId, data: { text: 'Then' }, createdAt: '2025-12-24T18:00:00.000Z' });
  for (const sortBy of ['firstCreated', 'lastCreated'] as const) {
    await comments.query({ referenceId, referenceType: 'post', sortBy });
    expect(assumed()).toContain('whatever its createdAt');
  }
});
