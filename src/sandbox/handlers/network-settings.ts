import { changeSettings, replaceSettings } from '../actions/settings.js';
import type { Call } from '../call.js';
import { checkReceiverUrl } from '../delivery/receiver-url.js';
import { given } from '../given.js';
import {
  deepLinks,
  feedSettings,
  fileSettings,
  prehookSettings,
  pushNotificationSettings,
  securitySettings,
  streamSettings,
  uikitSettings,
} from '../queries/network-settings.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { requireAdministrator } from '../rules/permissions.js';
import type { State } from '../state/state.js';
import {
  chatView,
  feedsView,
  productView,
  publicUsersView,
  semanticSearchView,
  socialView,
  updatedStreamsView,
  usersView,
  webhookView,
} from '../views/network-settings.js';
import type { Handlers } from './handlers.js';
import { v3EnhanceModerationSettings, v3ModerationSettings } from './moderation-settings.js';

/** Assumption of every update: no source says what becomes of settings that are left out. */
const omitted = 'settings that are left out stay as they are';

export const v3NetworkSettings: Handlers['v3']['networkSettings'] = {
  enhanceModeration: v3EnhanceModerationSettings,
  moderation: v3ModerationSettings,
  chat: {
    get: ({ state }) => chatView(state),
    update: (call, changes) => change(call, 'chat', changes, chatView),
  },
  feedSetting: {
    get: ({ state }) => feedsView(state),
    update(call, { post, message, story }) {
      const feeds = feedSettings(call.state);
      const changes = {
        post: withVideo(feeds.post, post?.video),
        message: withVideo(feeds.message, message?.video),
        story: withVideo(feeds.story, story?.video),
      };
      return change(call, 'feeds', changes, feedsView);
    },
  },
  files: {
    update: (call, changes) => change(call, 'files', changes, fileSettings),
  },
  prehook: {
    get(call) {
      requireAdministrator(call);
      const { secretKey: _secret, ...settings } = prehookSettings(call.state);
      return settings;
    },
    update(call, { regenerateKey = false, ...changes }) {
      requireAdministrator(call);
      call.assume(omitted);
      if (changes.callbackUrl) requireReceiverUrl(changes.callbackUrl);
      const { enabled = false, secretKey } = { ...prehookSettings(call.state), ...given(changes) };
      const newKey = regenerateKey || (enabled && secretKey === undefined) ? call.ids.hash() : undefined;
      changeSettings(call, 'prehook', { ...changes, secretKey: newKey });
      const { secretKey: _secret, ...settings } = prehookSettings(call.state);
      return { ...settings, ...(newKey !== undefined && { secretKey: newKey }) };
    },
  },
  product: {
    get: ({ state }) => productView(state),
    update(call, { enabled }) {
      if (!call.actor.isAdministrator) refuse(400300, 'You are not allowed to do this');
      changeSettings(call, 'product', { enabled });
      return productView(call.state);
    },
  },
  publicUsers: {
    get: (call) => read(call, publicUsersView),
    update(call, changes) {
      call.assume('nobody is a visitor or a bot: no operation here makes one');
      return change(call, 'publicUsers', changes, publicUsersView);
    },
  },
  pushNotification: {
    get: (call) => read(call, pushNotificationSettings),
    update: (call, changes) => change(call, 'pushNotification', changes, pushNotificationSettings),
  },
  room: {
    // The defaults of the description; no operation changes them.
    get: () => ({ roomSettings: { maxCoHostParticipants: 2, maxStreamingDurationHours: 6 } }),
  },
  securityConfigs: {
    get: (call) => read(call, securityView),
    update(call, { serverKey, adminToken }) {
      call.assume('keys and tokens that are there already stay good');
      const before = securitySettings(call.state);
      const changes = {
        serverKey: serverKey && { ...before.serverKey, ...given(serverKey) },
        adminToken: adminToken && { ...before.adminToken, ...given(adminToken) },
      };
      return change(call, 'security', changes, securityView);
    },
  },
  semanticSearch: {
    get: ({ state }) => semanticSearchView(state),
    update(call, changes) {
      call.assume('nothing is searched by meaning');
      return change(call, 'semanticSearch', changes, semanticSearchView);
    },
  },
  shareableDeepLinks: {
    get(call) {
      call.assume('the domain is empty until one is set');
      return deepLinks(call.state);
    },
    update: (call, links) => replace(call, 'shareableDeepLinks', links, deepLinks),
  },
  social: {
    get(call) {
      const settings = socialView(call.state);
      call.assume(
        "the settings are bare, as descriptions have them, and in socialNetworkSetting, as the vendor's SDK does",
      );
      return { ...settings, socialNetworkSetting: settings };
    },
    update(call, { isAllowMentionedChannelEnabled, ...changes }) {
      requireAdministrator(call);
      if (isAllowMentionedChannelEnabled !== undefined)
        changeSettings(call, 'chat', { isAllowMentionedChannelEnabled });
      return change(call, 'social', changes, socialView);
    },
  },
  uikit: {
    get: ({ state }) => uikitSettings(state),
    update: (call, settings) => replace(call, 'uikit', settings, uikitSettings),
  },
  users: {
    get: (call) => read(call, usersView),
    update: (call, changes) => change(call, 'users', changes, usersView),
  },
  videoStreaming: {
    get: ({ state }) => streamSettings(state),
    update(call, { moderation, ...changes }) {
      const before = streamSettings(call.state).moderation;
      const merged = { ...changes, moderation: moderation && { ...before, ...given(moderation) } };
      return change(call, 'videoStreaming', merged, updatedStreamsView);
    },
  },
  webhook: {
    get: (call) => read(call, webhookView),
    update: (call, changes) => change(call, 'webhook', changes, webhookView),
  },
};

/** Refuses an address that no pre-hook may be asked at: HTTPS, or this machine's (vendor's documentation, which has HTTPS alone). */
function requireReceiverUrl(callbackUrl: string): void {
  try {
    checkReceiverUrl('callbackUrl', callbackUrl);
  } catch (error) {
    if (error instanceof TypeError) refuseInvalid([error.message]);
    throw error;
  }
}

/** Settings that only administrators read. */
function read<View>(call: Call, view: (state: State) => View): View {
  requireAdministrator(call);
  return view(call.state);
}

function change<View>(call: Call, kind: string, changes: object, view: (state: State) => View): View {
  requireAdministrator(call);
  call.assume(omitted);
  changeSettings(call, kind, changes);
  return view(call.state);
}

function replace<View>(call: Call, kind: string, settings: object, view: (state: State) => View): View {
  requireAdministrator(call);
  call.assume('the settings replace those before');
  replaceSettings(call, kind, settings);
  return view(call.state);
}

const securityView = (state: State) => ({ securityConfigs: securitySettings(state) });

type FeedContentSettings = ReturnType<typeof feedSettings>['post'];

/** Rules of a feed for videos, changed. */
function withVideo(
  before: FeedContentSettings,
  video: { transcodeConfig?: { maxResolution?: string; minResolution?: string }; [name: string]: unknown } | undefined,
): FeedContentSettings | undefined {
  if (!video) return undefined;
  const transcodeConfig = { ...before.transcodeConfig, ...given(video.transcodeConfig ?? {}) };
  return { ...before, ...given(video), transcodeConfig };
}
