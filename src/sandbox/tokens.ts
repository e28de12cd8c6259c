import { pickUser } from './actions/users.js';
import type { Actor } from './actor.js';
import type { Ids } from './ids.js';
import type { TokenRecord } from './state/records/tokens.js';
import type { State } from './state/state.js';

/** Milliseconds that the access token of a session lasts: 30 days (vendor's documentation). */
export const accessTokenMs = 30 * 24 * 60 * 60 * 1000;

/** Milliseconds that an authentication token lasts: 10 minutes (vendor's documentation). */
export const authenticationTokenMs = 10 * 60 * 1000;

/** Milliseconds that each kind of token lasts. */
const lifetimes = { access: accessTokenMs, authentication: authenticationTokenMs } as const;

/** The id of the administrator's own user, who is there as soon as the administrator does something that a user does. */
export const administratorId = 'sandbox-admin';

/** Issues a token. An access token ends those that the device has had before (vendor's documentation). */
export function issueToken(
  { state, ids, nowMs }: { state: State; ids: Ids; nowMs: number },
  kind: TokenRecord['kind'],
  userId: string,
  deviceId: string,
): TokenRecord {
  if (kind === 'access') {
    for (const old of [...state.tokens.by('device', deviceId)]) state.tokens.delete(old.token);
  }
  const issuedAt = new Date(nowMs).toISOString();
  const expiresAt = new Date(nowMs + lifetimes[kind]).toISOString();
  return state.tokens.put({ token: ids.hash(), kind, userId, deviceId, issuedAt, expiresAt });
}

/** Whether it is an authentication token of the user that has not expired. */
export function vouchesFor(state: State, nowMs: number, text: string, userId: string): boolean {
  const token = state.tokens.get(text);
  return token?.kind === 'authentication' && token.userId === userId && Date.parse(token.expiresAt) > nowMs;
}

/** Whose access token it is; nothing for one that is none, has expired, or whose user is banned from the network. */
export function readToken(state: State, nowMs: number, text: string): Actor | undefined {
  const token = state.tokens.get(text);
  if (token?.kind !== 'access' || Date.parse(token.expiresAt) <= nowMs) return undefined;
  const user = pickUser(state, token.userId);
  if (!user || user.isGlobalBan) return undefined;
  return { userId: user.userId, isAdministrator: user.roles.includes('global-admin'), name: user.userId };
}
