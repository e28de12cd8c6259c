import type { Call } from '../call.js';
import { given } from '../given.js';

/** Changes settings of a kind. Those that are omitted stay as they are. */
export function changeSettings(call: Call, kind: string, changes: object): void {
  replaceSettings(call, kind, { ...call.state.settings.get(kind)?.values, ...given(changes) });
}

/** Sets the settings of a kind. Those that are omitted are as they were at first. */
export function replaceSettings({ state, now }: Call, kind: string, values: object): void {
  const createdAt = state.settings.get(kind)?.createdAt ?? now;
  state.settings.put({ kind, values: { ...values }, createdAt, updatedAt: now });
}
