import { describe, expect, it } from 'vitest';
import { plantGarden, writeComment, writePost } from './garden.js';
import { openLantern } from './lantern.js';

describe('a comment', () => {
  it('is read back as it was written, and counted by its post', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const referenceId = await writePost(lantern, communityId);
    const { comments: made } = await lantern.as('alice').v3.comments.create({
      referenceId,
      data: { text: 'Yes @bob' },
      attachments: [{ type: 'image', fileId: '1'.repeat(32) }],
      mentionees: [{ type: 'user', userIds: ['bob'] }],
      metadata: { mood: 'glad' },
    });
    const commentId = made?.[0]?.commentId ?? '';
    const { comments, users, communityUsers } = await lantern.as('bob').v3.comments.get({ commentId });
    expect(comments).toMatchObject([
      {
        userId: 'alice',
        referenceId,
        referenceType: 'post',
        targetId: communityId,
        parentId: null,
        rootId: null,
        dataTypes: ['text', 'image'],
        data: { text: 'Yes @bob' },
        metadata: { mood: 'glad' },
        mentionees: [{ type: 'user', userIds: ['bob'], userPublicIds: ['bob'] }],
        approvalStatus: 'approved',
        segmentNumber: 1,
        flagCount: 0,
        reactions: {},
        childrenNumber: 0,
      },
    ]);
    expect(users?.map(({ userId }) => userId)).toEqual(['alice', 'bob']);
    expect(communityUsers).toMatchObject([{ userId: 'bob', communityId }]);
    const { posts, comments: shown } = await lantern.as('bob').v3.posts.get({ postId: referenceId });
    expect(posts?.[0]).toMatchObject({ commentsCount: 1, comments: [commentId] });
    expect(shown).toMatchObject([{ commentId }]);
  });

  it('has replies; a reply to a reply stays in the thread', async () => {
    const lantern = openLantern();
    const referenceId = await writePost(lantern);
    const root = await writeComment(lantern, referenceId);
    const reply = async (parentId: string) =>
      (await lantern.as('chloe').v3.comments.create({ referenceId, parentId, data: { text: 'Me too' } })).comments?.[0];
    const first = await reply(root);
    const second = await reply(first?.commentId ?? '');
    expect(first).toMatchObject({ parentId: root, rootId: root, segmentNumber: 2 });
    expect(second).toMatchObject({ parentId: first?.commentId, rootId: root, segmentNumber: 3 });
    const { comments, commentChildren } = await lantern.as('bob').v3.comments.query({ referenceId });
    expect(comments).toMatchObject([{ commentId: root, children: [first?.commentId], childrenNumber: 1 }]);
    expect(commentChildren).toMatchObject([{ commentId: first?.commentId }]);
    const replies = await lantern.as('bob').v3.comments.query({ referenceId, parentId: root });
    expect(replies.comments).toMatchObject([{ commentId: first?.commentId, childrenNumber: 1 }]);
    const all = await lantern.as('bob').v3.comments.query({ referenceId, filterByParentId: false });
    expect(all.comments).toHaveLength(3);
    const { posts } = await lantern.as('bob').v3.posts.get({ postId: referenceId });
    expect(posts?.[0]?.commentsCount).toBe(3);
  });

  it('is changed and deleted by its author and by moderators', async () => {
    const lantern = openLantern();
    const referenceId = await writePost(lantern, await plantGarden(lantern));
    const commentId = await writeComment(lantern, referenceId);
    lantern.sandbox.clock.advance(60_000);
    await lantern.as('bob').v3.comments.update({ commentId, data: { text: 'Peas' } });
    const { comments } = await lantern.as('chloe').v3.comments.getMany({ commentIds: [commentId, 'none'] });
    expect(comments).toMatchObject([{ data: { text: 'Peas' }, editedAt: '2026-03-14T09:27:53.000Z' }]);
    expect(await lantern.as('alice').v3.comments.delete({ commentId })).toEqual({ success: true });
    await expect(lantern.as('bob').v3.comments.get({ commentId })).rejects.toMatchObject({ code: 400400 });
    const { query } = lantern.as('bob').v3.comments;
    expect((await query({ referenceId })).comments).toMatchObject([{ commentId, isDeleted: true, data: {} }]);
    expect((await query({ referenceId, isDeleted: false })).comments).toEqual([]);
    const { posts } = await lantern.as('bob').v3.posts.get({ postId: referenceId });
    expect(posts?.[0]).toMatchObject({ commentsCount: 0, comments: [] });
  });
});

describe('lists of comments', () => {
  it('are cut by number, and come in pages and orders', async () => {
    const lantern = openLantern();
    const referenceId = await writePost(lantern);
    for (let number = 1; number <= 5; number += 1) await writeComment(lantern, referenceId, `Number ${number}`);
    const numbersOf = async (args: object) =>
      (await lantern.as('chloe').v3.comments.query({ referenceId, ...args })).comments?.map(
        ({ segmentNumber }) => segmentNumber,
      );
    expect(await numbersOf({})).toEqual([5, 4, 3, 2, 1]);
    expect(await numbersOf({ sortBy: 'firstCreated' })).toEqual([1, 2, 3, 4, 5]);
    expect(await numbersOf({ options: { first: 2 } })).toEqual([1, 2]);
    expect(await numbersOf({ options: { after: 2, first: 2 } })).toEqual([3, 4]);
    expect(await numbersOf({ options: { last: 2 } })).toEqual([5, 4]);
    expect(await numbersOf({ options: { before: 3, last: 5 } })).toEqual([2, 1]);
    expect(await numbersOf({ options: { type: 'pagination', limit: 2, skip: 1 } })).toEqual([4, 3]);
    const { paging } = await lantern.as('chloe').v3.comments.query({ referenceId, options: { limit: 2 } });
    expect(await numbersOf({ options: { token: paging?.next } })).toEqual([3, 2]);
  });

  it('take what comments hold', async () => {
    const lantern = openLantern();
    const referenceId = await writePost(lantern);
    const attachments = [{ type: 'image' as const, fileId: '1'.repeat(32) }];
    const { create, query } = lantern.as('bob').v3.comments;
    for (const content of [{ data: { text: 'A' } }, { attachments }, { data: { text: 'B' }, attachments }])
      await create({ referenceId, ...content });
    const numbersOf = async (values: ('text' | 'image')[], matchType: 'any' | 'exact') =>
      (await query({ referenceId, dataTypes: { values, matchType } })).comments?.map((each) => each.segmentNumber);
    expect(await numbersOf(['image'], 'any')).toEqual([3, 2]);
    expect(await numbersOf(['image'], 'exact')).toEqual([2]);
    expect(await numbersOf(['text', 'image'], 'exact')).toEqual([3]);
  });
});

describe('review of comments', () => {
  it('shows what is approved; until then it waits in the queue of the community', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { needApprovalOnCommentCreation: true });
    const referenceId = await writePost(lantern, communityId);
    const first = await writeComment(lantern, referenceId);
    const second = await writeComment(lantern, referenceId);
    const seen = async (userId: string, includePending = false) =>
      (await lantern.as(userId).v3.comments.query({ referenceId, includePending })).comments?.length;
    expect([await seen('bob'), await seen('chloe', true), await seen('bob', true)]).toEqual([0, 0, 2]);
    const { queryReviewQueue } = lantern.as('alice').v3.communities.comments;
    const queue = await queryReviewQueue({ communityId, postId: referenceId, startDate: '2026-03-14' });
    expect(queue.comments).toMatchObject([
      { commentId: second, approvalStatus: 'pending' },
      { commentId: first, approvalStatus: 'pending' },
    ]);
    expect((await queryReviewQueue({ communityId, endDate: '2026-03-13' })).comments).toEqual([]);
    await lantern.as('alice').v3.comments.approve({ commentId: first });
    const { comments } = await lantern.as('alice').v3.comments.decline({ commentId: second, reason: 'Twice' });
    expect(comments).toMatchObject([{ approvalStatus: 'rejected' }]);
    expect((await queryReviewQueue({ communityId })).comments).toEqual([]);
    expect(await seen('chloe')).toBe(1);
    const { posts } = await lantern.as('chloe').v3.posts.get({ postId: referenceId });
    expect(posts?.[0]?.commentsCount).toBe(1);
  });
});

describe('flags of comments', () => {
  it('are counted, taken back and cleared', async () => {
    const lantern = openLantern();
    const referenceId = await writePost(lantern, await plantGarden(lantern));
    const commentId = await writeComment(lantern, referenceId);
    for (const userId of ['alice', 'chloe']) await lantern.as(userId).v3.comments.flag({ commentId });
    expect((await lantern.as('alice').v3.comments.isFlaggedByMe({ commentId })).result).toBe(true);
    const { query } = lantern.as('bob').v3.comments;
    expect((await query({ referenceId, hasFlag: true })).comments).toMatchObject([{ commentId, flagCount: 2 }]);
    expect((await query({ referenceId, hasFlag: false })).comments).toEqual([]);
    expect((await lantern.as('chloe').v3.comments.unflag({ commentId })).comments?.[0]?.flagCount).toBe(1);
    expect((await lantern.as('alice').v3.comments.clearFlags({ commentId })).comments?.[0]?.hashFlag).toBeNull();
    expect((await lantern.as('alice').v3.comments.isFlaggedByMe({ commentId })).result).toBe(false);
  });
});
