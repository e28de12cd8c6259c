import { type Static, Type } from '@sinclair/typebox';
import { time } from '../fields.js';
import { defineTable } from '../table.js';

/** The tokens that the sandbox has issued. */
export const tokens = defineTable(
  Type.Object({
    token: Type.String(),
    /** `access`: a session's, to make calls with. `authentication`: vouches for a user when a session is created. */
    kind: Type.Union([Type.Literal('access'), Type.Literal('authentication')]),
    userId: Type.String(),
    deviceId: Type.String(),
    issuedAt: time,
    expiresAt: time,
  }),
  (token) => token.token,
  { device: (token) => (token.kind === 'access' ? token.deviceId : undefined) },
);

export type TokenRecord = Static<typeof tokens.fields>;
