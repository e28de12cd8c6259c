import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AmityWebhookError, receiveWebhook, type WebhookRequest } from '../../src/webhooks.js';
import { secret, signatureOf } from './requests.js';
import { vector } from './vectors.js';

const runs = 10_000;
const { body } = vector('unicode');
const bytes = new Uint8Array(Buffer.from(body));
const base64 = signatureOf(bytes);
const hex = Buffer.from(base64, 'base64').toString('hex');

/** Change of one place of a list: an element in the place of another, one more, or one less. */
const change = <Element>(element: fc.Arbitrary<Element>) =>
  fc.record({ at: fc.nat(), element, kind: fc.constantFrom('replace', 'insert', 'remove') });

interface Change<Element> {
  at: number;
  element: Element;
  kind: string;
}

function changed<Element>(list: readonly Element[], changes: readonly Change<Element>[]): Element[] {
  const result = [...list];
  for (const { at, element, kind } of changes) {
    const place = at % (result.length + 1);
    if (kind === 'replace') result.splice(place, 1, element);
    else if (kind === 'insert') result.splice(place, 0, element);
    else result.splice(place, 1);
  }
  return result;
}

const changes = <Element>(element: fc.Arbitrary<Element>) => fc.array(change(element), { minLength: 1, maxLength: 4 });

/** Signatures near to the right one in either form, and strings of any kind. */
const signatures = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(base64, hex), changes(fc.constantFrom(...'AQgw+/=0aF9-_, \n')))
      .map(([right, each]) => changed([...right], each).join('')),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((mac) => Buffer.from(mac).toString('base64')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const bodies = fc.oneof(
  { weight: 8, arbitrary: changes(fc.nat(255)).map((each) => Uint8Array.from(changed([...bytes], each))) },
  { weight: 1, arbitrary: fc.uint8Array() },
  { weight: 1, arbitrary: fc.anything() },
);

/** Outcome of a request: the error's reason, or a complaint. */
async function outcomeOf(request: unknown): Promise<string> {
  try {
    const event = await receiveWebhook(request as WebhookRequest, { secrets: [secret, 'another'] });
    return `accepted: ${JSON.stringify(event)}`;
  } catch (error) {
    return error instanceof AmityWebhookError ? error.reason : `not the package's error: ${error}`;
  }
}

it(`none of ${runs.toLocaleString('en')} changed signatures and bodies is accepted, and nothing but the one error thrown`, async () => {
  const seen = new Map<string, number>();
  const cases = fc.oneof(
    signatures
      .filter((each) => each !== base64 && each.toLowerCase() !== hex)
      .map((each) => ({ signature: each, body: bytes })),
    bodies
      .filter((each) => !(each instanceof Uint8Array && Buffer.compare(each, bytes) === 0))
      .map((each) => ({ signature: base64, body: each })),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ signature, body: given }) => {
      const outcome = await outcomeOf({ headers: { 'x-amity-signature': signature }, body: given });
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      expect(outcome).toMatch(/^(malformed-signature|invalid-signature|parsed-body|missing-body)$/);
    }),
    { numRuns: runs },
  );
  console.log(Object.fromEntries(seen));
  // Each kind of change must have been tried, and the one that nothing is changed in is accepted.
  expect(seen.get('invalid-signature')).toBeGreaterThan(runs / 4);
  expect(seen.get('malformed-signature')).toBeGreaterThan(runs / 10);
  expect(await outcomeOf({ headers: { 'x-amity-signature': base64 }, body: bytes })).toMatch(/^accepted/);
});
