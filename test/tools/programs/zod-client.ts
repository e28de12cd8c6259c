import assert from 'node:assert/strict';
import { schemas } from './made';

assert.equal(
  schemas.CreateTextMessageRequest.safeParse({ channelId: 'a', type: 'text', data: { text: 'b' } }).success,
  true,
);
assert.equal(
  schemas.CreateTextMessageRequest.safeParse({ channelId: 'a', type: 'file', data: { text: 'b' } }).success,
  false,
);
