const objectId = /^[0-9a-f]{24}$/;
const hash = /^[0-9a-f]{32}$/;
const feedId = /^[0-9a-f]{45}$/;
/** A file, or the picture that the server makes of a video. */
const file = /^[0-9a-f]{32}(_thumb_\d{5})?$/;

/** The forms of ids and paths that the server makes, as recorded responses show them, by the name of the field. */
const forms: Record<string, RegExp> = {
  _id: objectId,
  userInternalId: objectId,
  userInternalIds: objectId,
  postedUserInternalId: objectId,
  channelInternalId: objectId,
  communityId: objectId,
  postId: objectId,
  parentPostId: objectId,
  commentId: objectId,
  comments: objectId,
  rootId: objectId,
  children: objectId,
  reactionId: objectId,
  addedId: objectId,
  removedId: objectId,
  categoryId: hash,
  categoryIds: hash,
  streamId: hash,
  videoStreamId: hash,
  feedId,
  fileId: file,
  avatarFileId: file,
  thumbnailFileId: file,
  path: /^[0-9a-f]{24}\/(chat|social|user)\//,
};

/** The places of a value where an id has another form than the server gives it, with the id. */
export function idsOfOtherForm(value: unknown, at = '', form?: RegExp): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => idsOfOtherForm(each, `${at}/${index}`, form));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => idsOfOtherForm(each, `${at}/${name}`, forms[name]));
  }
  return typeof value === 'string' && form && !form.test(value) ? [`${at}: ${value}`] : [];
}
