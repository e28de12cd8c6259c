import type { Call } from '../call.js';
import { given } from '../given.js';

/** Changes settings of a kind. Those that are omitted stay as they are. */
export function changeSettings({ state, now }: Call, kind: string, changes: object): void {
  const row = state.settings.get(kind) ?? { kind, values: {}, createdAt: now };
  state.settings.put({ ...row, values: { ...row.values, ...given(changes) }, updatedAt: now });
}
