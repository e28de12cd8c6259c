import qs from 'qs';

/** A name and a value, as queries, forms and multipart bodies carry them. */
export type Field = readonly [name: string, value: string | Blob];

/** Options by which servers of this kind (Express) read brackets: lists by `a[]=1` and `a[0]=1`, objects by `a[b]=1`. */
const options: qs.IParseOptions<qs.BooleanOptional> & { depth: number } = {
  depth: 32,
  arrayLimit: 10_000,
  parameterLimit: 20_000,
  // Keys of prototypes are data like any other.
  plainObjects: true,
  // The parser drops this one name, so that it has another on its way.
  decoder(text, decode, charset, type) {
    const decoded: string = decode(text, decode, charset);
    return type === 'key' ? decoded.replaceAll('__proto__', protoKey) : decoded;
  },
};

/** Stands for `__proto__` while the parser has it. */
const protoKey = '__proto__\0';

/** Fields of a query or a form. */
export function readUrlEncoded(text: string): Record<string, unknown> {
  if (text === '') return {};
  return ownProperties(qs.parse(text, options)) as Record<string, unknown>; // an object gives one
}

/** Fields of a multipart body; files stay as they are, several of one name as a list. */
export function readFieldList(fields: Iterable<Field>): Record<string, unknown> {
  const texts: string[] = [];
  const files = new Map<string, Blob[]>();
  for (const [given, value] of fields) {
    if (typeof value === 'string') {
      texts.push(`${encodeURIComponent(given)}=${encodeURIComponent(value)}`);
      continue;
    }
    const name = given.replace(/\[\d*\]$/, '');
    files.set(name, [...(files.get(name) ?? []), value]);
  }
  const entries = [...files].map(([name, found]) => [name, found.length > 1 ? found : found[0]]);
  return { ...readUrlEncoded(texts.join('&')), ...Object.fromEntries(entries) };
}

/** The same with usual objects, as validation and handlers expect them. */
function ownProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownProperties);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.replaceAll(protoKey, '__proto__'), ownProperties(each)]),
  );
}
