import { expect, it } from 'vitest';
import { closest } from '../../src/errors/did-you-mean.js';

const names = ['channelId', 'userIds', 'displayName', 'metadata'];

it.each([
  ['userId', 'userIds'],
  ['userIdss', 'userIds'],
  ['usreIds', 'userIds'],
  ['USERIDS', 'userIds'],
  ['dislayName', 'displayName'],
  ['metdata', 'metadata'],
  ['displayedNam', 'displayName'],
  ['metadata', 'metadata'],
])('takes %s for %s', (name, meant) => {
  expect(closest(name, names)).toBe(meant);
});

it.each(['reason', 'x', '', '🎉🎉🎉🎉', 'a'.repeat(1000)])('takes %j for none', (name) => {
  expect(closest(name, names)).toBeUndefined();
});

it('takes the nearest of several', () => {
  expect(closest('userIdz', ['userIdxx', 'userIds', 'user'])).toBe('userIds');
});

it('knows none where there are none', () => {
  expect(closest('userIds', [])).toBeUndefined();
});
