// Work in bulk on a network of 1,000 and on one of 100,000: the cost of a request of it in each. Needs --expose-gc.
import { clientOf, cost, median, openSandbox } from './garden.mjs';

const sizes = [1_000, 100_000];
const channelId = 'hall';
const userOf = (number) => `user-${String(number).padStart(6, '0')}`;
const numbers = (count) => Array.from({ length: count }, (_, index) => index);
/** Numbers below `count`, each once, here and there. */
const scattered = (count) => numbers(count).map((index) => (index * 7_919) % count);

/** A channel and a community with so many members; posts, communities and messages of them. Loaded as a saved state is. */
async function openNetwork(count) {
  const sandbox = openSandbox();
  const { v3 } = clientOf(sandbox);
  await v3.users.update({ userId: 'template', displayName: 'Template' });
  await v3.channels.create({ channelId, type: 'community', userIds: ['template'] });
  const { messages } = await v3.messages.create({ channelId, data: { text: 'Who is here?' } });
  await v3.messages.create({ channelId, parentId: messages[0].messageId, data: { text: 'A reply' } });
  const { communities } = await v3.communities.create({ displayName: 'Template', userIds: ['template'] });
  await v3.posts.create({ targetType: 'community', targetId: communities[0].communityId, data: { text: 'A post' } });
  const saved = sandbox.snapshot();
  const { users, channels, channelMembers, messages: texts, communities: groups, posts } = saved.tables;
  const last = (rows, make) => numbers(count).map((number) => ({ ...rows.at(-1), ...make(number) }));
  const idOf = (number) => number.toString(16).padStart(24, '0');
  const member = channelMembers.find((row) => row.channelId === channelId && row.userId === 'template');
  const membersOf = (id) => numbers(count).map((number) => ({ ...member, channelId: id, userId: userOf(number) }));
  const ownId = communities[0].communityId;
  sandbox.load({
    ...saved,
    tables: {
      ...saved.tables,
      users: [
        ...users,
        ...last(users, (number) => ({
          _id: idOf(number),
          userId: userOf(number),
          displayName: `Name ${number % 997}`,
        })),
      ],
      channels: [
        ...channels.map((row) => ({ ...row, lastSegment: row.channelId === channelId ? count + 1 : row.lastSegment })),
        ...last(channels, (number) => ({ _id: `c${idOf(number).slice(1)}`, channelId: `group-${number}` })),
      ],
      channelMembers: [...channelMembers, ...membersOf(channelId), ...membersOf(ownId)],
      messages: [
        ...texts.slice(0, -1),
        ...last(texts, (number) => ({
          _id: idOf(number),
          messageId: idOf(number),
          userId: userOf(number),
          segment: number + 2,
        })),
      ],
      communities: [
        ...groups,
        ...last(groups, (number) => ({ communityId: `group-${number}`, displayName: `Group ${number}` })),
      ],
      posts: [...posts, ...last(posts, (number) => ({ postId: idOf(number) }))],
    },
  });
  const options = { limit: 20 };
  return { v3: clientOf(sandbox).v3, count, communityId: ownId, options, idOf };
}

/** Pages of lists; the first call of each, which sorts the list, is not measured. */
const pages = {
  'users by name': ({ v3, options }) => v3.users.query({ sortBy: 'displayName', options }),
  'channels by activity': ({ v3, options }) => v3.channels.query({ options }),
  'communities by name': ({ v3, options }) => v3.communities.query({ sortBy: 'displayName', options }),
  'the largest communities': ({ v3, options }) => v3.communities.queryTopTrending({ options }),
  'posts by change': ({ v3, communityId, options }) =>
    v3.posts.query({ targetType: 'community', targetId: communityId, sortBy: 'lastUpdated', options }),
  'members by name': ({ v3, options }) => v3.channels.users.query({ channelId, sortBy: 'displayName', options }),
  moderators: ({ v3, options }) => v3.channels.users.query({ channelId, roles: ['channel-moderator'], options }),
  'messages that are not deleted': ({ v3 }) =>
    v3.messages.query({ channelId, isDeleted: false, options: { first: 20 } }),
};

/** Work on each of a network's users, messages and communities, one request for each, in the order that is given. */
const bulk = {
  'rename the members of a channel': [
    scattered,
    ({ v3 }, number) => v3.users.update({ userId: userOf(number), displayName: `New ${number % 991}` }),
  ],
  'remove the members of a channel': [
    numbers,
    ({ v3 }, number) => v3.channels.users.remove({ channelId, userIds: [userOf(number)] }),
  ],
  'add them again': [scattered, ({ v3 }, number) => v3.channels.users.add({ channelId, userIds: [userOf(number)] })],
  'delete the messages of a channel': [
    numbers,
    ({ v3, idOf }, number) => v3.messages.delete({ messageId: idOf(number) }),
  ],
  'give communities names that none has': [
    scattered,
    ({ v3 }, number) =>
      v3.communities.update({
        communityId: `group-${number}`,
        displayName: `Own ${number}`,
        isUniqueDisplayName: true,
      }),
  ],
};

const networks = [];
for (const count of sizes) networks.push(await openNetwork(count));
const results = {};
// Pages before and after the bulk work, which leaves lists full of what was taken out.
for (const [name, page] of Object.entries(pages)) results[`a page of ${name}`] = await measurePages(page);
for (const [name, [orderOf, request]] of Object.entries(bulk)) {
  const costs = [];
  for (const network of networks) {
    const order = orderOf(network.count);
    let done = 0;
    costs.push(await cost(network.count, () => request(network, order[done++])));
  }
  results[name] = pair(costs);
}
for (const [name, page] of Object.entries(pages)) results[`a page of ${name}, after that`] = await measurePages(page);
console.log(JSON.stringify(results));

async function measurePages(page) {
  for (const network of networks) await cost(50, () => page(network));
  const rounds = [[], []];
  for (let round = 0; round < 7; round++) {
    for (const [index, network] of networks.entries()) rounds[index].push(await cost(60, () => page(network)));
  }
  return pair(rounds.map(median));
}

/** Costs in the small network and in the large one; the ratio is the second to the first. */
function pair([small, large]) {
  return { first: large, second: small, ratio: large / small };
}
