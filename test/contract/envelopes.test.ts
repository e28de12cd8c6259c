import { expect, it } from 'vitest';
import { type ClientOptions, createAmityClient } from '../../src/index.js';
import { fakeFetch, json } from '../unit/fake-fetch.js';
import { bundle, isSuccess, labelOf, requestExamples, requestFor, responseExamples } from './bundle.js';
import { payloadOf } from './check-result.js';
import { methodOf } from './client.js';
import { keysOf, token } from './credentials.js';

const keys = keysOf(bundle) as ClientOptions['keys']; // both have the schemes of the specification
const requests = requestExamples(bundle);
const examples = responseExamples(bundle).filter((each) => isSuccess(each) && each.mediaType === 'application/json');

it.each(
  examples.map((example) => [labelOf(example), example] as const),
)('%s: the method gives the same payload, be it bare or in an envelope', async (_, example) => {
  const { id } = example.operation;
  const payload = payloadOf(bundle, example);
  for (const content of [payload, { status: 'success', data: payload }]) {
    const { fetch } = fakeFetch(() => json(content));
    const amity = createAmityClient({ region: 'us', token, keys, fetch });
    expect(await methodOf(amity, id)(requestFor(example.operation, requests).arguments)).toEqual(payload);
  }
});
