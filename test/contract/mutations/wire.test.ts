/** Tampers with requests on their way, and sees the wire's check find it. */
import { describe, expect, it } from 'vitest';
import { bundle, responseExamples } from '../bundle.js';
import { checkWire } from '../check-wire.js';
import { useServer } from '../mock.js';
import { type RecordedRequest, type Recorder, startRecorder } from '../recorder.js';
import { type WireCase, wireCases } from '../wire-cases.js';
import { one } from './damage.js';
import { twice } from './twice.js';

const recorder = useServer(startRecorder);
const answers = responseExamples(bundle);
const cases = wireCases(bundle);

/** A case that sends an array of one element in the body or query. */
function caseOf(mediaType: string | undefined, place: 'query' | 'body'): WireCase {
  return one(cases, ({ argument = '', name, request }) => {
    const isSent = Object.keys(request.wire[place] ?? {}).some((each) => each.replace('[]', '') === argument);
    return request.mediaType === mediaType && isSent && name === 'one element';
  });
}

const inJson = caseOf('application/json', 'body');
const inForm = caseOf('application/x-www-form-urlencoded', 'body');
const inQuery = caseOf(undefined, 'query');
const withFile = one(cases, ({ name, request }) => request.files.length > 0 && name === 'every byte');
const inPath = one(cases, ({ request }) => Object.keys(request.wire.path).length > 0);

/** A recorder that saw something else. */
function tampered(change: (came: RecordedRequest) => unknown): Recorder {
  const take = () => {
    const exchanges = recorder().take();
    for (const { came } of exchanges) change(came);
    return exchanges;
  };
  return { ...recorder(), take };
}

/** A body or query that is a tree. */
function tree(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>; // those of these cases are
}

const argumentOf = ({ argument = '' }: WireCase) => argument;

describe('a request that arrives', () => {
  it.each<[name: string, each: WireCase, change: (came: RecordedRequest) => unknown, says: string]>([
    ['by another method', inJson, (came) => (came.method = 'PATCH'), 'the method is PATCH'],
    ['at another path', inPath, (came) => (came.path += '/more'), 'path came as'],
    ['without its path argument', inPath, (came) => (came.path = came.path.replaceAll(/[^/]+/g, '')), 'path came as'],
    ['with another argument in its path', inPath, (came) => (came.path = came.path.replace(/.$/, '')), 'path'],
    ['as another media type', inForm, (came) => (came.mediaType = 'text/plain'), 'the content type is text/plain'],
    ['without its token', inJson, (came) => delete came.headers.authorization, 'Authorization is undefined'],
    ['with one more in its query', inQuery, (came) => (tree(came.query).more = ''), 'came without having been sent'],
    ['with its query lost', inQuery, (came) => (came.query = {}), 'came as undefined'],
    ['with another name in its query', inQuery, (came) => (came.search += '&more=1'), 'the query names more'],
    ['with a body lost', inJson, (came) => (came.body = undefined), 'the body came as undefined'],
    ['with a body', inQuery, (came) => (came.body = {}), 'a body came'],
    ['with a number for a text', inJson, (came) => (tree(came.body)[argumentOf(inJson)] = [0]), 'the body came as'],
    ['with a text for its array', inForm, (came) => (tree(came.body)[argumentOf(inForm)] = 'only'), 'came as "only"'],
    ['with an array cut', inForm, (came) => (tree(came.body)[argumentOf(inForm)] = []), 'came as []'],
    ['with its file lost', withFile, (came) => (came.files = {}), 'did not come as a file'],
    ['with a file as a text', withFile, (came) => (tree(came.body).more = ''), 'body/more came without'],
  ])('%s', async (_, each, change, says) => {
    expect(await checkWire(recorder(), each, answers)).toEqual([]);
    expect((await checkWire(tampered(change), each, answers)).join()).toContain(says);
  });

  it('with one bit of its file turned', async () => {
    const turned = tampered(({ files }) => {
      for (const { bytes } of Object.values(files)) bytes.writeUInt8((bytes[0] ?? 0) ^ 1);
    });
    expect((await checkWire(turned, withFile, answers)).join()).toContain('came with other bytes');
  });

  it('twice', async () => {
    expect((await checkWire(twice(recorder()), inJson, answers)).join()).toContain('2 requests arrived');
  });

  it('never', async () => {
    const never = { ...recorder(), take: () => [] };
    expect((await checkWire(never, inJson, answers)).join()).toContain('0 requests arrived');
  });
});

it('a call that the client refuses without need', async () => {
  const { request } = inJson;
  const unknown = { ...inJson, request: { ...request, arguments: { ...request.arguments, noSuchArgument: 1 } } };
  expect((await checkWire(recorder(), unknown, answers)).join()).toContain('the client throws AmityError');
  expect(await checkWire(recorder(), { ...unknown, mayBeRefused: true }, answers)).toEqual([]);
});
