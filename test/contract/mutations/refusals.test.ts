/** Takes demands out of the specification, and sees the refusals that they had brought about missed. */
import { expect, it } from 'vitest';
import { type Break, breaks } from '../breaks.js';
import { bundle } from '../bundle.js';
import { checkRefusal, isTaken } from '../check-refusal.js';
import { startMockOf, useServer } from '../mock.js';
import { limitOf } from '../prism-limits.js';
import { Validator } from '../validator.js';
import { against, copyWith, one } from './damage.js';
import { loosen } from './loosen.js';

const mock = useServer(() => startMockOf(bundle));
const all = breaks(bundle);
const groups = new Map<string, Break[]>();
for (const each of all.filter((one) => !limitOf(one) && canBeMissed(one))) {
  const group = `${each.keyword} in ${each.in === 'body' ? each.request.mediaType : each.in}`;
  groups.set(group, [...(groups.get(group) ?? []), each]);
}
console.log(`contract teeth: ${groups.size} kinds of demands`);

it.each([...groups])('%s', async (_, group) => {
  const label = one(group, (each) => loosened(each).isValid).label;
  const { copy, broken } = loosened(one(group, (each) => each.label === label));
  expect(await checkRefusal(mock(), broken)).toEqual([]);
  expect(await against(copy, (damaged) => checkRefusal(damaged, broken))).toContain('instead of being refused');
});

it('a refusal for another reason', async () => {
  const each = one(all, ({ keyword, in: place }) => keyword === 'maxLength' && place === 'body');
  expect((await checkRefusal(mock(), { ...each, at: ['elsewhere'] })).join()).toContain('for other reasons');
});

it('a limit of the mock that is none', async () => {
  const each = one(all, ({ keyword, in: place }) => keyword === 'maxLength' && place === 'body');
  expect(await isTaken(mock(), each)).toBe(false);
});

/** Outside of bodies an empty text counts as left out, which is noticed even where empty texts are allowed. */
function canBeMissed({ keyword, schema, in: place }: Break): boolean {
  return place === 'body' || keyword !== 'minLength' || (schema.minLength ?? 0) > 1;
}

/** A broken request, and a specification without the demand that it breaks: valid there, unless it breaks another too. */
function loosened({ label, request }: Break) {
  const copy = copyWith(request.operation);
  const broken = one(breaks(copy), (each) => each.label === label);
  loosen(copy, broken);
  const { operation, mediaType = '', wire } = broken.request;
  const [name = ''] = broken.at;
  const isBody = broken.in === 'body';
  const schema = isBody ? operation.body?.content[mediaType]?.schema : broken.root;
  const value = broken.in === 'body' ? wire.body : wire[broken.in][name];
  return {
    copy,
    broken,
    isValid: value === undefined || new Validator(copy).problems(schema ?? {}, value).length === 0,
  };
}
