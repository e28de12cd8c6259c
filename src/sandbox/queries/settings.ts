import type { Schemas } from '../../../generated/client.js';
import type { State } from '../state/state.js';

/** Moderation of the network at the start, by version 2: not at all. No source says what a new network has. */
const moderationAtFirst: Schemas['ModerationSettingV2'] = {
  maxRepetition: 0,
  maxRepetitionTimeout: 0,
  blacklistMuteTimeout: 0,
  whitelistMuteTimeout: 0,
  maxRepetitionMuteTimeout: 0,
  enableImageModeration: false,
  imageModeration: { nudity: 0, suggestive: 0, violence: 0, disturbing: 0 },
};

/** Version 3's part of the same. */
const linksAtFirst: Required<Schemas['ModerationSettings']> = { isWhitelistEnabled: false, isReportEnabled: true };

/** At first off, with no confidences (version 4.121 of the description). */
const enhancedAtFirst: Schemas['EnhanceModerationSettings'] = {
  enabled: false,
  commentDeletionBehavior: 'delete_whole_comment',
  confidences: [],
  userModerationExclusionPatterns: [],
};

/** The settings of a kind: those that have been changed, and for the others what holds at first. */
export function settingsOf<Values extends object>(state: State, kind: string, atFirst: Values): Values {
  const changed = state.settings.get(kind)?.values;
  return changed ? { ...atFirst, ...changed } : atFirst;
}

/** Measures that the network takes by itself against spam and unwanted content. */
export function moderationSettings(state: State): Schemas['ModerationSettingV2'] {
  const row = state.settings.get('moderation');
  const times = row && { createdAt: row.createdAt, updatedAt: row.updatedAt };
  return { ...settingsOf(state, 'moderation', moderationAtFirst), ...times };
}

/** Whether links have to be on the allowlist, and whether users may report. */
export function linkSettings(state: State): Required<Schemas['ModerationSettings']> {
  return settingsOf(state, 'links', linksAtFirst);
}

export function enhancedModerationSettings(state: State): Schemas['EnhanceModerationSettings'] {
  return settingsOf(state, 'enhancedModeration', enhancedAtFirst);
}
