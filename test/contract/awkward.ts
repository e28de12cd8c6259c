import type { Schema } from '../../scripts/openapi/document.js';

/** The part of a request that carries a value. */
export type Carrier = 'path' | 'query' | 'header' | 'json' | 'form' | 'multipart';

/** A value that encoders get wrong. */
export interface Awkward {
  name: string;
  value: unknown;
  /** The value that arrives, if it is another one. */
  arrives?: unknown;
  /** Parts of a request that cannot carry it. There the client must refuse it, unless it finds a way. */
  impossible?: Carrier[];
}

const text: Carrier[] = ['path', 'query', 'header', 'form', 'multipart'];

const strings: Awkward[] = [
  { name: 'unicode', value: 'Zoë 東京 🎉 مرحبا é', impossible: ['header'] },
  { name: 'spaces', value: ' two  words ', impossible: ['header'] },
  { name: 'an ampersand', value: 'a&b' },
  { name: 'an equals sign', value: 'a=b=c' },
  { name: 'a plus', value: 'a+b' },
  { name: 'percent signs', value: '100% %41 %2F %zz' },
  { name: 'a hash', value: 'a#b' },
  { name: 'a question mark', value: 'a?b' },
  { name: 'slashes', value: 'a/b\\c//' },
  { name: 'dots', value: '../a' },
  { name: 'quotes', value: `'single' "double" \`back\`` },
  { name: 'a comma and a semicolon', value: 'a,b;c' },
  { name: 'brackets', value: 'a[0]{b}' },
  { name: 'line ends', value: 'one\ntwo\r\nthree\rfour\ttab', impossible: ['header'] },
  { name: 'text like another type', value: 'true' },
  { name: 'a number with zeros', value: '007' },
  { name: 'a word for nothing', value: 'null' },
  { name: 'empty text', value: '', impossible: ['path'] },
  { name: 'one dot', value: '.', impossible: ['path'] },
  { name: 'two dots', value: '..', impossible: ['path'] },
  { name: 'half a surrogate pair', value: 'a\ud83db', impossible: text },
  { name: 'a long text', value: 'long'.repeat(500) },
];

/** The awkward texts that can travel everywhere but in a path, and the one that can travel nowhere but in JSON. */
const texts = strings.filter(({ impossible }) => !impossible?.includes('form'));
const broken = strings.filter(({ impossible }) => impossible?.includes('form'));

const arrays: Awkward[] = [
  { name: 'one element', value: ['only'] },
  { name: '30 elements', value: Array.from({ length: 30 }, (_, index) => `item-${index}`) },
  { name: '100 elements', value: Array.from({ length: 100 }, (_, index) => `item-${index}`) },
  { name: 'an empty text alone', value: [''] },
  { name: 'empty texts among others', value: ['', 'a', '', 'b', ''] },
  { name: 'the same twice', value: ['a', 'a'] },
  { name: 'awkward texts', value: texts.map(({ value }) => value) },
  { name: 'no elements', value: [], impossible: text },
  ...broken.map(({ name, value, impossible = [] }) => ({ name, value: [value, 'plain'], impossible })),
];

const objects: Awkward[] = [
  { name: 'nesting', value: { a: { b: { c: 'd' }, e: 'f' }, g: ['h', 'i'], j: { k: ['l'] } } },
  { name: 'a list of one', value: { list: ['only'] } },
  { name: 'other types', value: { count: 3, rate: 0.5, below: -1, isOn: false, none: null } },
  { name: 'awkward texts', value: Object.fromEntries(texts.map(({ name, value }) => [name, value])) },
  { name: 'keys with signs', value: { 'a&b': '1', 'c=d': '2', 'e+f': '3', 'g%20h': '4', 'i#j': '5', "k'l": '6' } },
  { name: 'keys with dots and spaces', value: { 'a.b': '1', 'c d': '2', ' ': '3' } },
  { name: 'unicode keys', value: { ключ: 'значение', '🎉': '1' } },
  { name: 'keys that objects have by themselves', value: { constructor: 'a', toString: 'b', hasOwnProperty: 'c' } },
  { name: 'a number among the keys', value: { a: '1', 2: '2' } },
  { name: 'numbers for keys', value: { 0: 'a', 1: 'b' }, impossible: text },
  { name: 'large numbers for keys', value: { 2025: 'a', 2026: 'b' }, impossible: text },
  { name: 'an empty key', value: { '': 'a', b: 'c' }, impossible: text },
  { name: 'the key of prototypes', value: JSON.parse('{"__proto__":"a","b":"c"}'), impossible: text },
  { name: 'brackets in keys', value: { 'a[b]': '1', c: '2' }, impossible: text },
  { name: 'a bracket that opens', value: { 'a[b': '1', c: '2' }, impossible: text },
  { name: 'a bracket that closes', value: { 'a]b': '1', c: '2' }, impossible: text },
  { name: 'nothing in it', value: {}, impossible: text },
  { name: 'an empty list in it', value: { a: [], b: 'c' }, impossible: text },
  ...broken.map(({ name, value, impossible = [] }) => ({ name, value: { key: value }, impossible })),
];

const numbers: Awkward[] = [0, 1, -1, Number.MAX_SAFE_INTEGER].map((value) => ({ name: String(value), value }));

const booleans: Awkward[] = [true, false].map((value) => ({ name: String(value), value }));

const bytes = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);

/** Contents of files, made anew each time since a stream can be read only once. */
function files(): Awkward[] {
  return [
    { name: 'every byte', value: bytes },
    { name: 'a part of a buffer', value: bytes.subarray(100, 300) },
    { name: 'a buffer', value: bytes.slice().buffer },
    { name: 'a blob', value: new Blob([bytes]) },
    { name: 'a named file', value: new File([bytes], 'cover.png', { type: 'image/png' }) },
    {
      name: 'a content with a name',
      value: { content: bytes, name: 'cover.png', type: 'image/png' },
      arrives: new File([bytes], 'cover.png', { type: 'image/png' }),
    },
    { name: 'a stream', value: new Blob([bytes, bytes]).stream(), arrives: new Blob([bytes, bytes]) },
    { name: 'nothing', value: new Blob([]) },
    { name: 'what looks like the end of a part', value: new Blob(['\r\n------formdata-undici-0\r\n\r\n--\r\n']) },
    { name: 'a megabyte', value: Uint8Array.from({ length: 1024 * 1024 }, (_, index) => (index * 31) % 256) },
  ];
}

/** The awkward values of a schema's type. */
export function awkwardValues(schema: Schema): Awkward[] {
  if (schema.format === 'binary') return files();
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'array') return arrays;
  if (type === 'object') return objects;
  if (type === 'integer' || type === 'number') return numbers;
  if (type === 'boolean') return booleans;
  return strings;
}
