import { type Static, Type } from '@sinclair/typebox';
import { textOrNull, time } from '../fields.js';
import { defineTable } from '../table.js';

/** Times that users have watched streams and rooms, as clients report it. */
export const watchReports = defineTable(
  Type.Object({
    reportId: Type.String(),
    userId: Type.String(),
    kind: Type.Union([Type.Literal('stream'), Type.Literal('room')]),
    /** The stream or the room. */
    watchedId: Type.String(),
    sessionId: textOrNull,
    startTime: Type.String(),
    endTime: Type.String(),
    watchSeconds: Type.Number(),
    createdAt: time,
  }),
  (report) => report.reportId,
);

export type WatchReportRecord = Static<typeof watchReports.fields>;
