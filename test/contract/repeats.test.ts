import { expect, it } from 'vitest';
import { createAmityClient } from '../../src/index.js';
import { bundle, requestExamples, requestFor } from './bundle.js';
import { methodOf } from './client.js';
import { keysOf, token } from './credentials.js';
import { knownOperations } from './known/operations.js';
import { useServer } from './mock.js';
import { startRecorder } from './recorder.js';

const recorder = useServer(startRecorder);
const requests = requestExamples(bundle);
const busy = { status: 503, headers: { 'Retry-After': '0' }, body: '' };
console.log(`contract repeats: ${knownOperations.length} operations`);

// A server that says it is busy may have acted all the same.
it.each(knownOperations)('$id is repeated only if that does no harm', async ({ id, address, isRepeatable }) => {
  const { operation, arguments: args } = requestFor({ id }, requests);
  const client = createAmityClient({ baseUrl: recorder().url, token, keys: keysOf(bundle), maxRetries: 1 });
  recorder().respondWith(busy);
  recorder().take();
  await expect(Promise.resolve(methodOf(client, operation.id)(args))).rejects.toMatchObject({ status: 503 });
  const isPost = address.startsWith('POST ');
  expect(recorder().take()).toHaveLength(isPost && !isRepeatable ? 1 : 2);
});
