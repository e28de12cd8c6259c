/** Has the specification say something else of pages than the client was made from, and sees the loops show it. */
import { expect, it } from 'vitest';
import { bundle } from '../bundle.js';
import { checkPaging, type PageCase, pageCases } from '../check-paging.js';
import { useServer } from '../mock.js';
import { startRecorder } from '../recorder.js';
import { one } from './damage.js';
import { twice } from './twice.js';

const recorder = useServer(startRecorder);
const each = one(pageCases(bundle), ({ pagination }) => pagination.token.includes('.'));

it.each<[name: string, damage: Partial<PageCase['pagination']>, says: string]>([
  ['another argument for the token', { token: 'token' }, 'second page: '],
  ['another place for the next token', { next: 'next' }, 'second page: 0 requests'],
  ['another list', { items: 'others' }, 'items came'],
])('finds %s', async (_, damage, says) => {
  expect(await checkPaging(bundle, recorder(), each)).toEqual([]);
  const pagination = { ...each.pagination, ...damage };
  expect((await checkPaging(bundle, recorder(), { ...each, pagination })).join()).toContain(says);
});

it('finds a first page that was asked for otherwise', async () => {
  const request = { ...each.request, wire: { ...each.request.wire, body: {} } };
  expect((await checkPaging(bundle, recorder(), { ...each, request })).join()).toContain('first page: the body came');
});

it('finds a page that was asked for twice', async () => {
  expect((await checkPaging(bundle, twice(recorder()), each)).join()).toContain('requests arrived instead of one');
});
