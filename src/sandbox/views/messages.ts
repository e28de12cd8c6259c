import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { networkId } from '../network.js';
import { reactionsTo } from '../queries/reactions.js';
import type { MessageRecord } from '../state/records/messages.js';
import type { State } from '../state/state.js';
import { filesOf } from './files.js';
import { hashFlag } from './hash-flag.js';
import { userView, userViewV2 } from './users.js';

/** The fields that both versions answer with. The content of a deleted message is hidden (vendor's documentation). */
function commonFields(call: Call, message: MessageRecord) {
  const { state } = call;
  const channelInternalId = state.channels.get(message.channelId)?._id;
  const { reactions, reactionsCount, myReactions } = reactionsTo(call, 'message', message.messageId);
  return {
    _id: message._id,
    path: `${networkId}/chat/channel/${channelInternalId}/message/${channelInternalId}/${message._id}`,
    messageId: message.messageId,
    channelId: message.channelId,
    userId: message.userId,
    type: message.type,
    data: message.isDeleted ? {} : message.data,
    channelSegment: message.segment,
    parentId: message.parentId,
    tags: message.tags,
    flagCount: message.flaggedBy.length,
    hashFlag: hashFlag(message.flaggedBy),
    childrenNumber: state.messages.countBy('reply', message.messageId),
    reactions,
    reactionsCount,
    myReactions,
    mentionees: message.mentionees.map((each) => mentioneesView(state, each)),
    isDeleted: message.isDeleted,
    editedAt: message.editedAt,
    createdAt: message.createdAt,
    updatedAt: message.updatedAt,
  };
}

/** Users who are mentioned, by all the ids that a user has. */
export function mentioneesView(
  { users }: State,
  { type, userIds }: { type: 'user' | 'channel'; userIds?: string[] | undefined },
): Schemas['Mentionees'] {
  if (!userIds) return { type };
  const userInternalIds = userIds.flatMap((userId) => users.get(userId)?._id ?? []);
  return { type, userIds, userPublicIds: userIds, userInternalIds };
}

/** A message as version 3 answers with it; what is absent is null (recorded responses). */
export function messageView(call: Call, message: MessageRecord): Schemas['Message'] {
  // Many times as quick as an object that the common fields are spread into.
  return Object.assign(commonFields(call, message), { fileId: message.fileId, metadata: message.metadata });
}

/** A message as version 2 answers with it. */
export function messageViewV2(call: Call, message: MessageRecord): Schemas['MessageV2'] {
  return commonFields(call, message);
}

/** Messages and who has written them or is mentioned in them, as version 3 answers with them. */
export function messageList(call: Call, messages: readonly MessageRecord[]): Schemas['MessageList'] {
  const users = usersOf(call, messages);
  const shown = messages.filter(({ isDeleted }) => !isDeleted);
  return {
    messages: messages.map((message) => messageView(call, message)),
    users: users.map((user) => userView(call.state, user)),
    files: filesOf(call, [
      ...users.map(({ avatarFileId }) => avatarFileId),
      ...shown.flatMap(({ fileId, data }) => [fileId, data.thumbnailFileId]),
    ]),
  };
}

/** Messages and who has written them, as version 2 answers with them, and webhooks. */
export function messageListV2(call: Call, messages: readonly MessageRecord[]) {
  return {
    messages: messages.map((message) => messageViewV2(call, message)),
    users: usersOf(call, messages).map(userViewV2),
  };
}

function usersOf({ state }: Call, messages: readonly MessageRecord[]) {
  const ids = new Set<string>();
  for (const { userId, mentionees } of messages) {
    ids.add(userId);
    for (const { userIds = [] } of mentionees) for (const mentioned of userIds) ids.add(mentioned);
  }
  return [...ids].map((userId) => state.users.get(userId)).filter((user) => user !== undefined);
}
