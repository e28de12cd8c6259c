import type { Lantern } from './lantern.js';

/** The fields that a test gives a new community. */
type Fields = Parameters<Lantern['admin']['v3']['communities']['create']>[0];

/** A community of Alice's that Bob is in. Chloé is not, and the spammer is banned from it. */
export async function plantGarden({ as }: Lantern, fields: Partial<Fields> = {}) {
  const alice = as('alice').v3;
  const { communities } = await alice.communities.create({ displayName: 'Gardening', userIds: ['bob'], ...fields });
  const communityId = communities?.[0]?.communityId ?? '';
  await alice.communities.users.ban({ communityId, userIds: ['spam-4711'] });
  return communityId;
}

/** A post of Bob's in a community, or on his own feed. */
export async function writePost({ as }: Lantern, communityId?: string, text = 'Seed swap on Saturday') {
  const target = communityId === undefined ? {} : ({ targetType: 'community', targetId: communityId } as const);
  const { posts } = await as('bob').v3.posts.create({ data: { text }, ...target });
  return posts?.[0]?.postId ?? '';
}

/** A comment of Bob's on a post. */
export async function writeComment({ as }: Lantern, referenceId: string, text = 'I bring beans') {
  const { comments } = await as('bob').v3.comments.create({ referenceId, data: { text } });
  return comments?.[0]?.commentId ?? '';
}

/** A poll of Bob's, and the ids of its answers. */
export async function askPoll({ as }: Lantern, fields: { closedIn?: number; answerType?: 'single' | 'multiple' } = {}) {
  const answers = [{ data: 'Beans' }, { data: 'Peas' }, { data: 'Kale' }];
  const { polls } = await as('bob').v3.polls.create({ question: 'What next?', answers, ...fields });
  const [poll] = polls ?? [];
  const answerIds = poll?.answers?.map(({ id }) => id ?? '') ?? [];
  return { pollId: poll?.pollId ?? '', answerIds };
}
