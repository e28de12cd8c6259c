import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import type { WatchReportRecord } from '../state/records/watch-reports.js';
import type { Handlers } from './handlers.js';

export const v3UserEvents: Handlers['v3']['userEvents'] = {
  videoStreaming: {
    create(call, { streams }) {
      for (const { streamId, ...period } of streams) keep(call, 'stream', streamId, period);
      return { ok: true };
    },
  },
  room: {
    create(call, { rooms }) {
      for (const { roomId, ...period } of rooms) keep(call, 'room', roomId, period);
    },
  },
};

type Period = Pick<WatchReportRecord, 'startTime' | 'endTime' | 'watchSeconds'> & { sessionId?: string };

function keep(call: Call, kind: WatchReportRecord['kind'], watchedId: string, period: Period): void {
  call.assume('the signature is not checked; a report that is sent twice is kept twice');
  const { sessionId = null, startTime, endTime, watchSeconds } = period;
  call.state.watchReports.put({
    reportId: call.ids.objectId(),
    userId: actingUserId(call),
    kind,
    watchedId,
    sessionId,
    startTime,
    endTime,
    watchSeconds,
    createdAt: call.now,
  });
}
