import type { Call } from '../call.js';
import type { PostRecord } from '../state/records/posts.js';

/** The types of what a post holds: its own, and those of its children. */
export function structureOf({ state }: Call, { postId, dataType }: PostRecord): string[] {
  return [...new Set([dataType, ...[...state.posts.by('parent', postId)].map((child) => child.dataType)])];
}
