import { expect, it } from 'vitest';
import type { AmityApiError } from '../../src/index.js';
import { patternOf } from '../../src/sandbox/text/pattern.js';
import { openLantern } from './lantern.js';

it('shows each version the rules of the other, and lets words be written again', async () => {
  const { admin, as } = openLantern();
  const verify = (text: string) => as('bob').v3.blocklists.verify({ data: ['fine', text] });
  await admin.v2.blacklist.add(
    { regexs: ['casino', 'free money'] },
    { contentType: 'application/x-www-form-urlencoded' },
  );
  await admin.v3.blocklists.create({ regexs: ['ca[rt]'], isMatchExactWord: true });
  const { results = [] } = await admin.v3.blocklists.query({ sortBy: 'lastCreated', options: { limit: 2 } });
  expect(results).toMatchObject([{ regex: 'ca[rt]', isMatchExactWord: true }, { regex: 'free money' }]);
  await expect(verify('My CASINOS')).rejects.toMatchObject({ status: 403, code: 400308 });
  await expect(verify('the CAT.')).rejects.toMatchObject({ code: 400308 });
  await verify('Concatenate cards');
  const [rule] = (await admin.v2.blacklist.query({ regexs: ['casino'] })).results ?? [];
  await admin.v2.blacklist.update({ ruleId: rule?.ruleId ?? '', newRuleId: 'casino', isEnabled: false });
  await verify('casino');
  await admin.v2.blacklist.updateMany({ regexs: ['casino', 'spam'] });
  expect((await admin.v2.blacklist.query()).results).toMatchObject([
    { regex: 'casino', isEnabled: false },
    { regex: 'spam', isEnabled: true },
  ]);
  const spam = (await admin.v2.blacklist.query({ regexs: ['spam'] })).results?.[0]?.ruleId ?? '';
  await admin.v2.blacklist.delete({ ruleIds: [spam] });
  await verify('spam');
});

it('gives the blocklist as text, a word a line', async () => {
  const { admin } = openLantern();
  await admin.v2.blacklist.add({ regexs: ['casino', 'free money'] });
  const response = await admin.v2.blacklist.download();
  expect(await response.text()).toBe('casino\nfree money\n');
});

it('adds a rule once', async () => {
  const { admin } = openLantern();
  for (let time = 0; time < 2; time += 1) await admin.v3.blocklists.create({ regexs: ['casino', 'casino'] });
  expect((await admin.v2.blacklist.query()).results).toHaveLength(1);
});

it.each([
  ['no link at all', true],
  ['https://lantern.example/books?page=2', true],
  ['see www.library.example now', true],
  ['https://lantern.example.evil.test/', false],
  ['https://evil.test/?from=lantern.example', false],
  ['http://', true],
])('knows whether the allowlist allows: %s', async (text, isAllowed) => {
  const { admin, as } = openLantern();
  await admin.v2.whitelist.add({ regexs: ['https://lantern.example'] });
  await admin.v3.allowlists.create({ regexs: ['library\\.example$'] });
  const code = await as('bob')
    .v3.allowlists.verify({ data: [text] })
    .then(
      () => 0,
      (error: unknown) => (error as AmityApiError).code, // the client throws nothing else here,
    );
  expect(code).toBe(isAllowed ? 0 : 400309);
});

it.each([
  '(',
  '[z-a]',
  '(?=ahead)',
  '(a)\\1',
  '(a{100}){100}',
  '((((a{9}){9}){9}){9})',
  '(?:abcdefgh){1000}',
])('refuses the expression %s, and adds nothing', async (regex) => {
  const { admin } = openLantern();
  await expect(admin.v2.blacklist.add({ regexs: ['fine', regex] })).rejects.toMatchObject({
    status: 400,
    code: 400001,
  });
  expect((await admin.v2.blacklist.query()).results).toEqual([]);
});

it('refuses more expressions than a message can be held against', async () => {
  const { admin } = openLantern();
  const regexs = Array.from({ length: 9 }, (_, index) => `[a-z]{900}${index}`);
  await expect(admin.v2.blacklist.add({ regexs })).rejects.toMatchObject({ status: 422, code: 500000 });
});

it('looks through a long text with an expression that keeps a backtracking engine busy for ever', async () => {
  const { admin, as } = openLantern();
  await admin.v2.blacklist.add({ regexs: ['(a+)+$', '(a|a)*b$', '(.*)*c'] });
  // Backtracking would take longer than the universe has been there: no time limit is needed to tell.
  await as('bob').v3.blocklists.verify({ data: [`${'a'.repeat(499)}!`] });
  expect(patternOf('(x+x+)+y', false)?.isIn('x'.repeat(20_000))).toBe(false);
});

it('finds a word that stands alone in any alphabet', () => {
  const word = patternOf('été', true);
  expect(['un été chaud', 'ÉTÉ', 'été!'].map((text) => word?.isIn(text))).toEqual([true, true, true]);
  expect(['étés', 'pété', 'été_'].map((text) => word?.isIn(text))).toEqual([false, false, false]);
});
