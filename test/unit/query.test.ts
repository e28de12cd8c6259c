import { expect, it } from 'vitest';
import { AmityError } from '../../src/index.js';
import { clientOf, only } from './client.js';

it('repeats arrays under a name in brackets', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.blacklist.query({ regexs: ['a', 'b&c'] });
  expect(only(sent).url.search).toBe('?regexs[]=a&regexs[]=b%26c');
});

it('spreads objects over brackets', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.reactions.query({
    referenceId: 'm1',
    referenceType: 'message',
    options: { limit: 10, token: 'a+b' },
  });
  const { searchParams } = only(sent).url;
  expect([...searchParams]).toEqual([
    ['referenceId', 'm1'],
    ['referenceType', 'message'],
    ['options[limit]', '10'],
    ['options[token]', 'a+b'],
  ]);
});

it('has no question mark where there is nothing to ask', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.users.query();
  await amity.v2.users.query({});
  await amity.v2.users.query({ search: undefined as unknown as string }); // what callers without types pass
  expect(sent.map(({ url }) => url.href)).toEqual(Array(3).fill('https://amity.example/api/v2/users'));
});

it('keeps an empty text', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.users.query({ search: '' });
  expect(only(sent).url.search).toBe('?search=');
});

it('escapes whatever would end the value, the query or its name', async () => {
  const search = 'a&b=c#d+e%20f/g?h[0] é🎉\r\n';
  const { amity, sent } = clientOf();
  await amity.v2.users.query({ search });
  expect([...only(sent).url.searchParams]).toEqual([['search', search]]);
});

it.each([
  ['an empty array', [], 'regexs is an empty array'],
  ['half a surrogate pair', ['\udc00'], 'regexs'],
])('refuses %s, naming the argument', async (_, regexs, words) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.blacklist.query({ regexs }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain(words);
  expect(sent).toEqual([]);
});
