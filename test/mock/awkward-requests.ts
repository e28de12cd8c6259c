import { gzipSync } from 'node:zlib';
import type { RawRequest } from './send-raw.js';

/** A request that is hard to read, and the response of the mock. */
export interface Awkward extends RawRequest {
  name: string;
  status: number;
  /** A fault that the response names, where it is refused. */
  says?: RegExp;
}

const query = '/api/v2/users?search=an';
const ban = { method: 'POST', path: '/api/v2/channel/general/users/ban' };
const post = JSON.stringify({ data: { text: 'Hi' }, dataType: 'text', targetType: 'user', targetId: 'bob' });

export const awkwardRequests: Awkward[] = [
  { name: 'a file with an equals sign', ...upload('name="file"; filename="a=b.png"'), status: 200 },
  { name: 'a file with a semicolon', ...upload('name="file"; filename="a;b.png"'), status: 200 },
  { name: 'a file with a quotation mark', ...upload('name="file"; filename="a\\"b.png"'), status: 200 },
  { name: 'a file in another alphabet', ...upload('name="file"; filename="写真.png"'), status: 200 },
  { name: 'a part without Content-Type', ...upload('name="file"; filename="a.png"', ''), status: 200 },
  { name: 'names without quotation marks', ...upload('name=file; filename=a.png'), status: 200 },
  {
    name: 'a part without a name',
    ...upload('filename="a.png"'),
    status: 422,
    says: /^body is no valid multipart\/form-data: A part has no name/,
  },
  {
    name: 'a part without anything',
    ...multipart('Content-Type: image/png\r\n\r\nPNG'),
    status: 422,
    says: /must have required property 'file'/,
  },
  {
    name: 'a multipart body that is cut off',
    ...withBody('multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\na'),
    status: 422,
    says: /Unexpected end of form/,
  },
  {
    name: 'a file that is cut off',
    ...withBody(
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name=f; filename=f\r\n\r\na',
    ),
    status: 422,
    says: /Unexpected end of/,
  },
  {
    name: 'a multipart body without boundary',
    ...withBody('multipart/form-data', 'a'),
    status: 422,
    says: /Boundary not found/,
  },
  { name: 'a percent sign in the path', path: '/api/v3/users/50%', status: 422, says: /'50%' is not encoded/ },
  { name: 'no UTF-8 in the path', path: '/api/v3/users/%FF', status: 422, says: /'%FF' is not encoded/ },
  {
    name: 'a percent sign in the path, without token',
    path: '/api/v3/users/50%',
    headers: { authorization: '' },
    status: 401,
  },
  { name: 'a path of two slashes', path: '//', status: 404 },
  { name: 'an address that is none', path: 'http://[', status: 404 },
  { name: 'an address with a host', path: `http://any.test${query}`, status: 200 },
  { name: 'an Accept that is none', path: query, headers: { accept: '@@' }, status: 200 },
  { name: 'an Accept that is one in part', path: query, headers: { accept: '@@, application/json' }, status: 200 },
  { name: 'an Accept of something else', path: query, headers: { accept: 'image/png' }, status: 406 },
  { name: 'a Prefer that is none', path: query, headers: { prefer: '=;,"' }, status: 200 },
  {
    name: 'a Prefer of no status',
    path: query,
    headers: { prefer: 'code=abc' },
    status: 422,
    says: /cannot decode "abc"/,
  },
  {
    name: 'a query that is not encoded',
    path: `${query}&%=1&limit=%zz`,
    status: 422,
    says: /^query parameter limit must/,
  },
  { name: 'keys of prototypes in a query', path: `${query}&__proto__=1&constructor=2`, status: 200 },
  {
    name: 'a Content-Type that is none',
    ...withBody('@@', post),
    status: 422,
    says: /^body has no media type, but the Content-Type '@@'/,
  },
  { name: 'no Content-Type', method: 'POST', path: '/api/v3/posts', body: post, status: 422, says: /no media type/ },
  { name: 'another Content-Type', ...withBody('text/plain', post), status: 422, says: /Supported content types/ },
  {
    name: 'another Content-Type in chunks',
    ...withBody('text/plain', '2\r\n{}\r\n0\r\n\r\n', { 'transfer-encoding': 'chunked' }),
    status: 422,
    says: /Supported content types/,
  },
  { name: 'gzip', ...withBody('application/json', gzipSync(post), { 'content-encoding': 'gzip' }), status: 200 },
  {
    name: 'gzip that is none',
    ...withBody('application/json', post, { 'content-encoding': 'gzip' }),
    status: 422,
    says: /^body is no valid gzip/,
  },
  {
    name: 'gzip that is cut off',
    ...withBody('application/json', gzipSync(post).subarray(0, 30), { 'content-encoding': 'gzip' }),
    status: 422,
    says: /^body is no valid gzip/,
  },
  {
    name: 'gzip of very much',
    ...withBody('application/json', gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    status: 413,
    says: /more than 10485760 bytes/,
  },
  {
    name: 'an encoding that nobody knows',
    ...withBody('application/json', post, { 'content-encoding': 'rot13' }),
    status: 422,
    says: /^body has the Content-Encoding 'rot13'/,
  },
  { name: 'a body of very much', ...withBody('application/json', '1'.repeat(11_000_000)), status: 413, says: /bytes/ },
  {
    name: 'JSON that ends early',
    ...withBody('application/json', '{"data":'),
    status: 422,
    says: /^body is no valid JSON/,
  },
  {
    name: 'objects 50,000 deep',
    ...withBody('application/json', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
    status: 422,
    says: /nested more than 64 levels/,
  },
  {
    name: 'lists 50,000 deep',
    ...withBody('application/json', '['.repeat(50_000) + ']'.repeat(50_000)),
    status: 422,
    says: /nested more than 64 levels/,
  },
  {
    name: 'a violation that no header can carry as it is',
    ...withBody('application/json', '{"data":{"text":"a"},"tags":{"€\\u0000":1},"dataType":"€"}'),
    status: 422,
    says: /tags must be array/,
  },
  { name: 'a form that is not encoded', ...ban, ...form('userIds[0]=50%&%=1&%zz=%zz'), status: 200 },
  { name: 'characters that forms need not encode', ...ban, ...form("userIds[0]=(a)!*'&x=1"), status: 200 },
  {
    name: 'keys of prototypes in a form',
    ...ban,
    ...form('__proto__=1&userIds[0]=a&userIds[__proto__]=1'),
    status: 200,
  },
  {
    name: 'a form of very many fields',
    ...ban,
    ...form(Array.from({ length: 100_000 }, (_, index) => `userIds[${index}]=a`).join('&')),
    status: 413,
    says: /more than 20000 fields/,
  },
  { name: 'a slash at the end', path: '/api/v2/users/?search=an', status: 200 },
  { name: 'a method that is not described', method: 'TRACE', path: '/api/v2/users', status: 405 },
  { name: 'HEAD', method: 'HEAD', path: '/api/v2/users', status: 405 },
];

function withBody(type: string, body: string | Buffer, headers: Record<string, string> = {}) {
  return {
    method: 'POST',
    path: type.startsWith('multipart') ? '/api/v3/files' : '/api/v3/posts',
    headers: {
      'content-type': type,
      ...headers,
    },
    body,
  };
}

function form(body: string) {
  return { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body };
}

function multipart(part: string) {
  return withBody('multipart/form-data; boundary=b', `--b\r\n${part}\r\n--b--\r\n`);
}

function upload(disposition: string, type = 'Content-Type: image/png\r\n') {
  return multipart(`Content-Disposition: form-data; ${disposition}\r\n${type}\r\nPNG`);
}
