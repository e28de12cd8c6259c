import { type Static, Type } from '@sinclair/typebox';
import { time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** Users who may not watch a stream. */
export const viewerBans = defineTable(
  Type.Object({ streamId: Type.String(), userId: Type.String(), bannedBy: Type.String(), createdAt: time }),
  (ban) => pairKey(ban.streamId, ban.userId),
  { stream: (ban) => ban.streamId },
);

export type ViewerBanRecord = Static<typeof viewerBans.fields>;
