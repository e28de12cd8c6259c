/** Damages requests and responses in the specification, and sees the calls find it. */
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import type { Operation } from '../../../scripts/openapi/operations.js';
import { merged } from '../../../scripts/openapi/schemas.js';
import { bundle, requestExamples, requestFor, responseExamples } from '../bundle.js';
import { checkMethod, checkRaw, checkRequestExample } from '../check-call.js';
import { checkError, errorCases } from '../check-error.js';
import { checkTaken } from '../check-refusal.js';
import { checkResponse } from '../check-response.js';
import { checkResult } from '../check-result.js';
import { Validator } from '../validator.js';
import { against, answerOf, contentOf, copyWith, exampleIn, mediaOf, one, operationOf } from './damage.js';

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';
const requests = requestExamples(bundle);
const answers = responseExamples(bundle);
const errors = errorCases(answers);

describe('a request that the mock no longer takes', () => {
  const isRequired = ({ body }: Operation, name: string) =>
    merged(bundle, body?.content[form]?.schema ?? {}).required?.includes(name);
  const inForm = requests.filter(({ mediaType }) => mediaType === form);
  const request = one(inForm, ({ operation, wire: { body = {} } }) =>
    Object.entries(body).some(([name, value]) => Array.isArray(value) && isRequired(operation, name)),
  );
  const { id } = request.operation;
  const damages: Record<string, (copy: OpenApiDocument) => unknown> = {
    'a media type less': (copy) => delete operationOf(copy, id).body?.content[form],
    'an argument more': (copy) => mediaOf(copy, id, form).schema.required?.push('more'),
    'arrays without their encoding': (copy) => delete mediaOf(copy, id, form).encoding,
    'another path': (copy) => {
      copy.paths = Object.fromEntries(Object.entries(copy.paths).map(([path, item]) => [`${path}/more`, item]));
    },
  };
  const checks: Record<string, (mock: { url: string }) => Promise<string[]>> = {
    'as a method': (mock) => checkMethod(mock, request),
    'as a raw call': (mock) => checkRaw(mock, request),
    'without the client': (mock) => checkTaken(mock, request),
  };

  for (const [damage, change] of Object.entries(damages)) {
    it.each(Object.entries(checks))(`${damage}, %s`, async (_, check) => {
      const copy = copyWith(request.operation);
      expect(await against(copy, check)).toBe('');
      change(copy);
      expect(await against(copy, check)).not.toBe('');
    });
  }
});

describe('a request example that is wrong', () => {
  const request = one(requests, ({ mediaType, wire }) => mediaType === json && Object.keys(wire.body ?? {}).length > 1);
  const { id } = request.operation;
  const [first = ''] = Object.keys(request.wire.body ?? {});
  const damages: Record<string, [change: (value: Record<string, unknown>) => unknown, says: string]> = {
    'another type': [(value) => Object.assign(value, { [first]: { no: 'such thing' } }), `/${first} must be`],
    'a name that is not described': [(value) => Object.assign(value, { more: 1 }), '/more is not described'],
  };

  it.each(Object.entries(damages))('%s', (_, [change, says]) => {
    const copy = copyWith(request.operation);
    change(exampleIn(mediaOf(copy, id, json), request.name));
    const damaged = one(requestExamples(copy), ({ operation, name }) => operation.id === id && name === request.name);
    expect(checkRequestExample(new Validator(bundle), request)).toEqual([]);
    expect(checkRequestExample(new Validator(copy), damaged).join()).toContain(says);
  });
});

describe('a response', () => {
  const answer = one(answers, ({ status, mediaType, value }) => status === '200' && mediaType === json && value);
  const { operation, status, name } = answer;
  const [key = ''] = Object.keys(answer.value as object); // it is JSON, and there
  const request = requestFor(operation, requests);
  const jsonOf = (copy: OpenApiDocument) => contentOf(answerOf(copy, operation.id, status), json);

  type Damage = [name: string, change: (copy: OpenApiDocument) => unknown, says: string[]];

  it.each<Damage>([
    [
      'whose schema has another name for a field',
      (copy) => {
        const { properties = {} } = jsonOf(copy).schema;
        Object.assign(properties, { renamed: properties[key] });
        delete properties[key];
      },
      [`/${key} is not described`],
    ],
    [
      'whose schema has another type for a field',
      (copy) => Object.assign(jsonOf(copy).schema.properties ?? {}, { [key]: { type: 'boolean' } }),
      [`/${key} must be boolean`, 'the mock complains'],
    ],
    [
      'whose schema requires a field that is not there',
      (copy) => Object.assign(jsonOf(copy).schema, { required: ['more'] }),
      ['/more must have required property', 'the mock complains'],
    ],
    [
      'whose example has another name for a field',
      (copy) => {
        const value = exampleIn(jsonOf(copy), name);
        Object.assign(value, { renamed: value[key] });
        delete value[key];
      },
      ['/renamed is not described'],
    ],
  ])('%s', async (_, change, says) => {
    const copy = copyWith(operation);
    change(copy);
    const damaged = one(responseExamples(copy), (each) => each.operation.id === operation.id && each.name === name);
    const found = await against(copy, (mock) => checkResponse(new Validator(copy), mock, request, damaged));
    for (const each of says) expect(found).toContain(each);
  });

  it.each<Damage>([
    ['that the mock has no more', (copy) => delete jsonOf(copy).examples?.[name ?? ''], ['it is answered with']],
    [
      'that is another',
      (copy) => Object.assign(exampleIn(jsonOf(copy), name), { [key]: null }),
      ['another body comes'],
    ],
    [
      'under another status',
      (copy) => {
        const { responses } = operationOf(copy, operation.id).object;
        Object.assign(responses, { 201: responses[status] });
        delete responses[status];
      },
      ['it is answered with'],
    ],
    [
      'as another media type',
      (copy) => {
        const response = answerOf(copy, operation.id, status);
        response.content = { [`${json}; charset=utf-8`]: contentOf(response, json) };
      },
      ['it comes as application/json; charset=utf-8'],
    ],
  ])('%s', async (_, change, says) => {
    const copy = copyWith(operation);
    const check = (mock: { url: string }) => checkResponse(new Validator(bundle), mock, request, answer);
    expect(await against(copy, check)).toBe('');
    change(copy);
    const found = await against(copy, check);
    for (const each of says) expect(found).toContain(each);
  });

  it('where none is documented', async () => {
    const empty = one(answers, ({ mediaType }) => mediaType === undefined);
    const copy = copyWith(empty.operation);
    answerOf(copy, empty.operation.id, empty.status).content = {
      [json]: { schema: {}, examples: { more: { value: {} } } },
    };
    const ask = requestFor(empty.operation, requests);
    const found = await against(copy, (mock) => checkResponse(new Validator(bundle), mock, ask, empty));
    expect(found).toContain('a body comes that is not documented');
  });

  it('of a status that the client is not to see', async () => {
    const copy = copyWith(operation);
    const { responses } = operationOf(copy, operation.id).object;
    Object.assign(responses, { 202: responses[status] });
    delete responses[status];
    expect(await against(copy, (mock) => checkMethod(mock, request))).toContain('answered with 202 instead of 200');
  });

  it('that the method makes something else of', async () => {
    const copy = copyWith(operation);
    const check = (mock: { url: string }) => checkResult(bundle, mock, request, answer);
    expect(await against(copy, check)).toBe('');
    Object.assign(exampleIn(jsonOf(copy), name), { [key]: null });
    expect(await against(copy, check)).toContain('the method gives');
  });

  it('that breaks its own schema, as the client sees it', async () => {
    const copy = copyWith(operation);
    Object.assign(jsonOf(copy).schema, { required: ['more'] });
    expect(await against(copy, (mock) => checkMethod(mock, request))).toContain('the mock complains');
  });
});

describe('an error', () => {
  const error = one(errors, ({ name, value }) => name !== undefined && 'data' in Object(value));
  const { operation, status, name } = error;
  const request = requestFor(operation, requests);
  const jsonOf = (copy: OpenApiDocument) => contentOf(answerOf(copy, operation.id, status), json);

  it.each<[name: string, change: (copy: OpenApiDocument) => unknown, says: string]>([
    [
      'of another code',
      (copy) => Object.assign(exampleIn(jsonOf(copy), name), { code: 1 }),
      'its code is 1 instead of',
    ],
    [
      'of another detail',
      (copy) => Object.assign(exampleIn(jsonOf(copy), name), { data: { detail: 'else' } }),
      'its detail is',
    ],
    ['of another status', (copy) => delete operationOf(copy, operation.id).object.responses[status], 'its status is'],
    ['that the mock has no more', (copy) => delete jsonOf(copy).examples?.[name ?? ''], 'its status is'],
  ])('%s', async (_, change, says) => {
    const copy = copyWith(operation);
    const check = (mock: { url: string }) => checkError(new Validator(bundle), mock, request, error);
    expect(await against(copy, check)).toBe('');
    change(copy);
    expect(await against(copy, check)).toContain(says);
  });

  it('that breaks its own schema', async () => {
    const copy = copyWith(operation);
    Object.assign(jsonOf(copy).schema, { required: ['more'] });
    const found = await against(copy, (mock) => checkError(new Validator(copy), mock, request, errorOf(copy)));
    expect(found).toContain('/more must have required property');
    expect(found).toContain('the mock complains');
  });

  function errorOf(copy: OpenApiDocument) {
    return one(responseExamples(copy), (each) => each.operation.id === operation.id && each.name === name);
  }

  it('that is none', async () => {
    const success = { ...error, status: '200', name: undefined };
    expect(
      await against(copyWith(operation), (mock) => checkError(new Validator(bundle), mock, request, success)),
    ).toContain('instead of an Amity');
  });
});
