import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isCommentListed } from '../rules/comments.js';
import { pairKey } from '../state/pair-key.js';
import type { CommentRecord } from '../state/records/comments.js';
import { dataTypesOf } from '../views/comments.js';
import { byTime, type TimeOrder } from './by-time.js';

/** Filter of a list of comments. */
export interface CommentFilter {
  referenceId?: string | undefined;
  referenceType?: CommentRecord['referenceType'] | undefined;
  parentId?: string | undefined;
  /** Whether `parentId` decides; without one, only comments that reply to no other then pass. */
  filterByParentId?: boolean | undefined;
  hasFlag?: boolean | undefined;
  includePending?: boolean | undefined;
  isDeleted?: boolean | undefined;
  dataTypes?: { values?: readonly string[] | undefined; matchType?: 'any' | 'exact' | undefined } | undefined;
}

/** The comments that who asks may see listed and that pass the filter. */
export function findComments(call: Call, wanted: CommentFilter, sortBy: TimeOrder): Iterable<CommentRecord> {
  return byTime(call, call.state.comments, sortBy, listOf(wanted), (comment) => passes(call, comment, wanted));
}

/** The comments of a community that wait for approval, the latest first, between two days. */
export function findReviewQueue(
  { state }: Call,
  communityId: string,
  { postId, startDate, endDate }: { [Key in 'postId' | 'startDate' | 'endDate']?: string | undefined },
): Iterable<CommentRecord> {
  return filter(state.comments.newestBy('pending', pairKey('community', communityId)), (comment) => {
    const day = comment.createdAt.slice(0, 10);
    if (postId !== undefined && comment.referenceId !== postId) return false;
    return (startDate === undefined || day >= startDate) && (endDate === undefined || day <= endDate);
  });
}

/** The shortest list that has all comments that may pass. */
function listOf(wanted: CommentFilter) {
  if (wanted.filterByParentId && wanted.parentId !== undefined) return ['parent', wanted.parentId] as const;
  if (wanted.referenceId === undefined) return undefined;
  const key = pairKey(wanted.referenceType ?? 'post', wanted.referenceId);
  if (wanted.isDeleted === false) return [wanted.filterByParentId ? 'presentTopLevel' : 'present', key] as const;
  return [wanted.filterByParentId ? 'topLevel' : 'reference', key] as const;
}

function passes(call: Call, comment: CommentRecord, wanted: CommentFilter): boolean {
  if (wanted.referenceId !== undefined && wanted.referenceId !== comment.referenceId) return false;
  if (wanted.referenceType !== undefined && wanted.referenceType !== comment.referenceType) return false;
  if (wanted.filterByParentId && comment.parentId !== (wanted.parentId ?? null)) return false;
  if (comment.approvalStatus !== 'approved' && !(wanted.includePending && comment.approvalStatus === 'pending'))
    return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== comment.isDeleted) return false;
  if (wanted.hasFlag !== undefined && wanted.hasFlag !== comment.flaggedBy.length > 0) return false;
  return isCommentListed(call, comment) && holds(comment, wanted.dataTypes);
}

/** Whether a comment holds one of the types, or exactly these. */
function holds(comment: CommentRecord, { values = [], matchType = 'any' }: CommentFilter['dataTypes'] = {}): boolean {
  if (values.length === 0) return true;
  const types = dataTypesOf(comment);
  if (matchType === 'any') return types.some((type) => values.includes(type));
  return types.length === new Set(values).size && types.every((type) => values.includes(type));
}
