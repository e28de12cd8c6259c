// Made from openapi/ by `npm run generate`. Do not edit.

// Ask a poll, and count the votes. A poll asks a question with 2 to 10 answers. Each user votes
// once and may change their mind until it is closed. A post shows it to others.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'poll-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'poll-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'poll-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'poll-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'poll-alice', deviceId: 'poll-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'poll-bob', deviceId: 'poll-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// One answer is no choice.
await assert.rejects(async () => alice.v3.polls.create({
  question: 'Shall we meet?',
  answers: [{ dataType: 'text', data: 'Yes' }],
}), { status: 422, code: 500000 });

// Alice asks when to meet.
const ask = await alice.v3.polls.create({
  question: 'When shall we meet?',
  answers: [
    { dataType: 'text', data: 'Thursday' },
    { dataType: 'text', data: 'Friday' },
  ],
  answerType: 'single',
});
assert.equal(ask.polls?.[0]?.status, 'open');
assert.equal(ask.polls?.[0]?.answers?.length, 2);
assert.equal(ask.polls?.[0]?.isVoted, false);
const pollId = ask.polls?.[0]?.pollId;
assert.ok(pollId);
const thursday = ask.polls?.[0]?.answers?.[0]?.id;
assert.ok(thursday);
const friday = ask.polls?.[0]?.answers?.[1]?.id;
assert.ok(friday);

// A post shows the poll.
const show = await alice.v3.posts.create({
  dataType: 'poll',
  data: { text: 'Please vote.', pollId },
});
assert.equal(show.posts?.[0]?.childrenNumber, 1);
assert.equal(show.postChildren?.[0]?.dataType, 'poll');
assert.equal(show.polls?.[0]?.pollId, pollId);

// Bob votes.
const vote = await bob.v3.polls.votes.create({ pollId, answerIds: [thursday] });
assert.equal(vote.polls?.[0]?.isVoted, true);
assert.equal(vote.polls?.[0]?.answers?.[0]?.voteCount, 1);
assert.equal(vote.polls?.[0]?.answers?.[0]?.isVotedByUser, true);
assert.equal(vote.polls?.[0]?.answers?.[1]?.voteCount, 0);

// He cannot vote twice.
await assert.rejects(async () => bob.v3.polls.votes.create({ pollId, answerIds: [friday] }), { status: 400, code: 400000 });

// Nor for two answers: one alone may be chosen.
await assert.rejects(async () => bob.v3.polls.votes.update({ pollId, answerIds: [thursday, friday] }), { status: 400, code: 400000 });

// But he may change his mind.
const changeMind = await bob.v3.polls.votes.update({ pollId, answerIds: [friday] });
assert.equal(changeMind.polls?.[0]?.answers?.[0]?.voteCount, 0);
assert.equal(changeMind.polls?.[0]?.answers?.[1]?.voteCount, 1);

// Alice votes, too.
const voteToo = await alice.v3.polls.votes.create({ pollId, answerIds: [friday] });
assert.equal(voteToo.polls?.[0]?.answers?.[1]?.voteCount, 2);

// Who is for Friday, the last vote first?
const whoVoted = await alice.v3.polls.answers.queryVoters({ pollId, answerId: friday });
assert.equal(whoVoted.UsersAnswered?.length, 2);
assert.equal(whoVoted.UsersAnswered?.[0]?.userId, 'poll-alice');
assert.equal(whoVoted.UsersAnswered?.[1]?.userId, 'poll-bob');

// To close the poll is not for Bob.
await assert.rejects(async () => bob.v3.polls.update({ pollId, status: 'closed' }), { status: 403, code: 400300 });

// Alice closes it.
const close = await alice.v3.polls.update({ pollId, status: 'closed' });
assert.equal(close.polls?.[0]?.status, 'closed');

// Late votes are refused.
await assert.rejects(async () => amity.v3.polls.votes.create({ pollId, answerIds: [thursday] }), { status: 400, code: 400000 });

// The result stays to be read.
const read = await bob.v3.polls.get({ pollId });
assert.equal(read.polls?.[0]?.status, 'closed');
assert.equal(read.polls?.[0]?.answers?.[1]?.voteCount, 2);

// Bob cannot make it disappear,
await assert.rejects(async () => bob.v3.polls.delete({ pollId }), { status: 403, code: 400300 });

// Alice can.
const takeDown = await alice.v3.polls.delete({ pollId });
assert.equal(takeDown.success, true);

// It is gone.
await assert.rejects(async () => bob.v3.polls.get({ pollId }), { status: 404, code: 400400 });
