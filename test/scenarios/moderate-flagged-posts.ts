import { type AmityClient, AmityNotFoundError } from '../../src/index.js';

/** The decisions on a community's flagged posts, by their ids. */
export interface Moderation {
  deleted: string[];
  cleared: string[];
}

/** Looks at every flagged post of a community: deletes those that break the rules, takes the flags off the others. */
export async function moderateFlaggedPosts(
  amity: AmityClient,
  communityId: string,
  breaksRules: (text: string) => boolean,
): Promise<Moderation> {
  const moderation: Moderation = { deleted: [], cleared: [] };
  const flagged = amity.v3.posts.query({ targetType: 'community', targetId: communityId, hasFlag: true });
  for await (const { postId, data } of flagged) {
    const text = data && 'text' in data ? (data.text ?? '') : '';
    try {
      if (breaksRules(text)) {
        await amity.v3.posts.delete({ postId });
        moderation.deleted.push(postId);
      } else {
        await amity.v3.posts.clearFlags({ postId });
        moderation.cleared.push(postId);
      }
    } catch (error) {
      // Its author may have been quicker.
      if (!(error instanceof AmityNotFoundError)) throw error;
    }
  }
  return moderation;
}
