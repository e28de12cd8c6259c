import { type Static, Type } from '@sinclair/typebox';
import { changeMember } from '../actions/change-member.js';
import { createChannel } from '../actions/channels.js';
import { ensureUser } from '../actions/users.js';
import { createAjv, listFailures } from '../ajv.js';
import type { Call } from '../call.js';
import type { Clock } from '../clock.js';
import type { Ids } from '../ids.js';
import { metadata, texts } from '../state/fields.js';
import { createState, type State } from '../state/state.js';
import type { Seed, SeedChannel } from './form.js';

const shape = Type.Object(
  {
    users: Type.Optional(
      Type.Array(
        Type.Object(
          {
            userId: Type.String({ minLength: 1, maxLength: 50 }),
            displayName: Type.Optional(Type.String()),
            description: Type.Optional(Type.String()),
            roles: Type.Optional(texts),
            metadata: Type.Optional(metadata),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    channels: Type.Optional(
      Type.Array(
        Type.Object(
          {
            channelId: Type.String({ minLength: 1, maxLength: 100 }),
            type: Type.Optional(
              Type.Union([
                Type.Literal('standard'),
                Type.Literal('community'),
                Type.Literal('live'),
                Type.Literal('broadcast'),
              ]),
            ),
            displayName: Type.Optional(Type.String()),
            tags: Type.Optional(texts),
            metadata: Type.Optional(metadata),
            isPublic: Type.Optional(Type.Boolean()),
            createdBy: Type.Optional(Type.String()),
            members: Type.Optional(texts),
            moderators: Type.Optional(texts),
            banned: Type.Optional(texts),
          },
          { additionalProperties: false },
        ),
      ),
    ),
  },
  { additionalProperties: false },
);

/** Fails to compile where the form that is checked and the one that is declared differ. */
const _same: [Seed, Static<typeof shape>] extends [Static<typeof shape>, Seed] ? true : never = true;

const ajv = createAjv({});

/**
 * The state that a seed describes.
 *
 * @throws TypeError for what is no seed, with the place.
 */
export function applySeed(given: unknown, clock: Clock, ids: Ids): State {
  const { users = [], channels = [] } = checkSeed(given);
  const state = createState();
  for (const user of users) ensureUser({ state, ids, now: clock.now }, user.userId, user);
  for (const channel of channels) seedChannel(callBy(state, clock, ids, channel.createdBy), channel);
  return state;
}

function checkSeed(seed: unknown): Seed {
  const validator = ajv().compile<Seed>(shape);
  if (validator(seed)) return seed;
  throw new TypeError(`The seed is invalid: ${listFailures(validator.errors).join(' ')}`);
}

function seedChannel(call: Call, { members = [], moderators = [], banned = [], createdBy: _, ...fields }: SeedChannel) {
  for (const userId of [...members, ...moderators, ...banned]) ensureUser(call, userId);
  const channel = createChannel(call, { type: 'community', ...fields }, [...members, ...moderators]);
  for (const userId of moderators) changeMember(call, channel, userId, { roles: ['channel-moderator'] });
  for (const userId of banned) changeMember(call, channel, userId, { membership: 'banned', roles: [] });
}

/** A call that seeds: it is made by a user, or by the administrator. */
function callBy(state: State, clock: Clock, ids: Ids, userId = 'sandbox-admin'): Call {
  return {
    operationId: 'v3.channels.create',
    state,
    actor: { userId, isAdministrator: userId === 'sandbox-admin', name: userId },
    ids,
    nowMs: clock.nowMs,
    now: clock.now,
    // Nothing is answered, nor does anybody ask.
    baseUrl: '',
    actorOf: () => undefined,
    emit() {},
    assume() {},
  };
}
