import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { pushNotificationSettings } from '../queries/network-settings.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { isChannelMember, requireChannel } from '../rules/channels.js';
import { requireCommunity } from '../rules/communities.js';
import type { Metadata } from '../state/fields.js';
import { type NotificationSettingRecord, notificationKey } from '../state/records/notification-settings.js';
import type { Handlers } from './handlers.js';

export const v3Notifications: Handlers['v3']['notifications'] = {
  settings: {
    get(call, args) {
      const setting = settingOf(call, readTarget(call, args));
      const user = settingOf(call, { level: 'user', targetId: '' });
      call.assume('notifications are on until they are turned off; only events that have been set are listed');
      return {
        isPushNotifiable: setting.isPushNotifiable,
        isUserEnabled: user.isPushNotifiable,
        notifiableEvents: Object.entries(setting.events).map(([name, event]) => eventView(call, name, event)),
      };
    },
    update(call, { isPushNotifiable, notifiableEvents = [], ...args }) {
      const target = readTarget(call, args);
      if (target.level !== 'user') requireTakesPart(call, target.targetId);
      call.assume('events that are left out stay as they are; one without a name is passed over');
      const setting = settingOf(call, target);
      const named = notifiableEvents.flatMap(({ name, ...event }) =>
        name === undefined ? [] : [[name, { ...setting.events[name], ...given(event) }] as const],
      );
      call.state.notificationSettings.put({
        ...setting,
        isPushNotifiable: isPushNotifiable ?? setting.isPushNotifiable,
        events: { ...setting.events, ...Object.fromEntries(named) },
        updatedAt: call.now,
      });
      return { status: 'success' };
    },
  },
};

type SettingTarget = Pick<NotificationSettingRecord, 'level' | 'targetId'>;

/** Tells which setting it is. Refuses a level without the id that belongs to it, and ids of nothing. */
function readTarget(
  call: Call,
  { level, channelId, communityId }: { level: SettingTarget['level']; channelId?: string; communityId?: string },
): SettingTarget {
  if (level === 'user') return { level, targetId: '' };
  const targetId = level === 'channel' ? channelId : communityId;
  if (targetId === undefined) return refuseInvalid([`The '${level}Id' is required for the level ${level}.`]);
  if (level === 'channel') requireChannel(call, targetId);
  else requireCommunity(call, targetId);
  return { level, targetId };
}

/** Refuses to set what a channel or a community tells of to who is in none of it; these share their members. */
function requireTakesPart(call: Call, targetId: string): void {
  if (call.actor.isAdministrator || isChannelMember(call, targetId)) return;
  refuse(400301, 'You are not allowed to do this');
}

/** The acting user's setting, as it is at first where none has been made. */
function settingOf(call: Call, target: SettingTarget): NotificationSettingRecord {
  const userId = actingUserId(call);
  const { now, state } = call;
  const atFirst = { userId, ...target, isPushNotifiable: true, events: {}, createdAt: now, updatedAt: now };
  return state.notificationSettings.get(notificationKey(userId, target.level, target.targetId)) ?? atFirst;
}

/** An event that notifications tell of. The network can have those of a live stream's start off. */
function eventView(call: Call, name: string, event: Metadata) {
  const isNetworkEnabled =
    name !== 'video-streaming.didStart' || pushNotificationSettings(call.state).notifyWhenLiveStart;
  return { isPushNotifiable: true, ...event, name, eventName: name, isNetworkEnabled };
}
