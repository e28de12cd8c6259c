import { expect, it } from 'vitest';
import { askPoll } from './garden.js';
import { openLantern } from './lantern.js';

it('counts votes, and says who chose what', async () => {
  const lantern = openLantern();
  const { pollId, answerIds } = await askPoll(lantern);
  const [beans = '', peas = ''] = answerIds;
  await lantern.as('alice').v3.polls.votes.create({ pollId, answerIds: [beans] });
  const { polls } = await lantern.as('chloe').v3.polls.votes.create({ pollId, answerIds: [beans] });
  expect(polls).toMatchObject([{ isVoted: true, answerType: 'single', status: 'open', closedAt: null }]);
  expect(polls?.[0]?.answers).toMatchObject([
    { id: beans, data: 'Beans', voteCount: 2, isVotedByUser: true },
    { id: peas, voteCount: 0, isVotedByUser: false },
    { voteCount: 0 },
  ]);
  expect((await lantern.as('bob').v3.polls.get({ pollId })).polls?.[0]).toMatchObject({ isVoted: false });
  const { UsersAnswered, users } = await lantern.as('bob').v3.polls.answers.queryVoters({ pollId, answerId: beans });
  expect(UsersAnswered).toMatchObject([
    { userId: 'chloe', answerIds: [beans] },
    { userId: 'alice', answerIds: [beans] },
  ]);
  expect(users?.map(({ userId }) => userId)).toEqual(['bob', 'chloe', 'alice']);
});

it('takes a vote once, which can be changed', async () => {
  const lantern = openLantern();
  const { pollId, answerIds } = await askPoll(lantern);
  const [beans = '', peas = ''] = answerIds;
  const { create, update } = lantern.as('alice').v3.polls.votes;
  await expect(create({ pollId, answerIds: [beans, peas] })).rejects.toMatchObject({ code: 400000 });
  await create({ pollId, answerIds: [beans] });
  await expect(create({ pollId, answerIds: [peas] })).rejects.toMatchObject({ code: 400000 });
  const { polls } = await update({ pollId, answerIds: [peas] });
  expect(polls?.[0]?.answers?.map(({ voteCount }) => voteCount)).toEqual([0, 1, 0]);
});

it('takes several answers where the poll is of that type', async () => {
  const lantern = openLantern();
  const { pollId, answerIds } = await askPoll(lantern, { answerType: 'multiple' });
  const { polls } = await lantern.as('alice').v3.polls.votes.create({ pollId, answerIds: answerIds.slice(1) });
  expect(polls?.[0]?.answers?.map(({ voteCount }) => voteCount)).toEqual([0, 1, 1]);
});

it('closes by the clock', async () => {
  const lantern = openLantern();
  const { pollId, answerIds } = await askPoll(lantern, { closedIn: 60_000 });
  const vote = (userId: string) =>
    lantern.as(userId).v3.polls.votes.create({ pollId, answerIds: answerIds.slice(0, 1) });
  lantern.sandbox.clock.advance(59_999);
  await vote('alice');
  lantern.sandbox.clock.advance(1);
  await expect(vote('chloe')).rejects.toMatchObject({ code: 400000 });
  expect((await lantern.as('bob').v3.polls.get({ pollId })).polls).toMatchObject([
    { status: 'closed', closedIn: 60_000, closedAt: '2026-03-14T09:27:53.000Z' },
  ]);
});

it('closes when who made it says so, and is gone when deleted', async () => {
  const lantern = openLantern();
  const { pollId } = await askPoll(lantern);
  expect((await lantern.as('bob').v3.polls.update({ pollId })).polls?.[0]?.status).toBe('closed');
  expect(await lantern.as('bob').v3.polls.delete({ pollId })).toEqual({ success: true });
  await expect(lantern.as('bob').v3.polls.get({ pollId })).rejects.toMatchObject({ code: 400400 });
});
