import { describe, expect, it } from 'vitest';
import { bundle, isError, isSuccess, labelOf, requestExamples, requestFor, responseExamples } from './bundle.js';
import { checkMethod, checkRaw, checkRequestExample } from './check-call.js';
import { checkResponse } from './check-response.js';
import { checkResult } from './check-result.js';
import { startMockOf, useServer } from './mock.js';
import { Validator } from './validator.js';

const mock = useServer(() => startMockOf(bundle));
const validator = new Validator(bundle);
const requests = requestExamples(bundle);
const answers = responseExamples(bundle).filter((answer) => !isError(answer));
console.log(`contract happy path: ${requests.length} requests, ${answers.length} responses`);

describe.each(requests.map((request) => [labelOf(request), request] as const))('%s', (_, request) => {
  it('is valid', () => {
    expect(checkRequestExample(validator, request)).toEqual([]);
  });

  it('succeeds as a method', async () => {
    expect(await checkMethod(mock(), request)).toEqual([]);
  });

  it('succeeds as a raw call', async () => {
    expect(await checkRaw(mock(), request)).toEqual([]);
  });
});

describe.each(answers.map((answer) => [labelOf(answer), answer] as const))('%s', (_, answer) => {
  const request = requestFor(answer.operation, requests);

  it('comes as it is documented, and is valid', async () => {
    expect(await checkResponse(validator, mock(), request, answer)).toEqual([]);
  });

  // A redirect is followed, and so gives a method nothing.
  if (!isSuccess(answer)) return;

  it('gives the method its payload', async () => {
    expect(await checkResult(bundle, mock(), request, answer)).toEqual([]);
  });
});
