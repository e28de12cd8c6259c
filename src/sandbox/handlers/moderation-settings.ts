import { changeSettings } from '../actions/settings.js';
import { given } from '../given.js';
import { enhancedModerationSettings, linkSettings, moderationSettings } from '../queries/settings.js';
import { requireAdministrator } from '../rules/permissions.js';
import type { Handlers } from './handlers.js';

const omitted = 'settings that are left out stay as they are';

export const v2ModerationSettings: Handlers['v2']['moderationSettings'] = {
  get(call) {
    requireAdministrator(call);
    return moderationSettings(call.state);
  },
  update(call, { imageModeration, ...changes }) {
    requireAdministrator(call);
    call.assume(omitted);
    const thresholds = { ...moderationSettings(call.state).imageModeration, ...given(imageModeration ?? {}) };
    changeSettings(call, 'moderation', { ...changes, imageModeration: imageModeration && thresholds });
    return { status: 'success' };
  },
};

export const v3ModerationSettings: Handlers['v3']['networkSettings']['moderation'] = {
  get(call) {
    requireAdministrator(call);
    return linkSettings(call.state);
  },
  update(call, changes) {
    requireAdministrator(call);
    call.assume(omitted);
    changeSettings(call, 'links', changes);
    return linkSettings(call.state);
  },
};

export const v3EnhanceModerationSettings: Handlers['v3']['networkSettings']['enhanceModeration'] = {
  get(call) {
    requireAdministrator(call);
    return enhancedModerationSettings(call.state);
  },
  update(call, changes) {
    requireAdministrator(call);
    call.assume(`${omitted}; confidences replace those before; the sandbox judges no content by them`);
    changeSettings(call, 'enhancedModeration', changes);
    return enhancedModerationSettings(call.state);
  },
};
