import fc, { type Arbitrary } from 'fast-check';
import { exchanges } from '../../../generated/exchanges.js';
import { listNamedOperations, type NamedOperation, type Operation } from '../../../src/operation.js';
import { fromSchema } from './from-schema.js';

/** Sender of a request: a user by id, or the maker of what it names. */
export type Sender = 'administrator' | 'maker' | 'nobody' | 'wrong token' | (typeof people)[number];

/** Alice moderates the book club, Bob and Chloé are in it, the spammer is banned from it; Dora has nothing to do with it. */
export const people = ['alice', 'bob', 'chloe', 'spam-4711', 'dora'] as const;

/** Form that a body is sent in. */
export type Form = 'json' | 'urlencoded' | 'multipart';

/** A request that is still to be written, since the ids in it are chosen when it is sent. */
export interface Step {
  readonly named: NamedOperation;
  readonly sender: Sender;
  readonly form: Form;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds that pass before it. */
  readonly pauseMs: number;
}

const senders: Arbitrary<Sender> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Sender>('administrator') },
  { weight: 8, arbitrary: fc.constant<Sender>('maker') },
  { weight: 6, arbitrary: fc.constantFrom<Sender>(...people) },
  { weight: 1, arbitrary: fc.constantFrom<Sender>('nobody', 'wrong token') },
);

const pauses = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(1, 1_000) },
  { weight: 1, arbitrary: fc.constant(11 * 60 * 1000) },
);

/** Operations that come more often, since others need what they make, or refuse because of it. */
const frequent =
  /^v[23]\.(messages|posts|comments|polls|polls\.votes|reactions|files)\.create$|\.(join|flag)$|^v2\.reactions\.delete$|[sl]\.users\.(mute|ban|unban)$/;

/** Requests of every operation. */
export function anyStep(): Arbitrary<Step> {
  const each = listNamedOperations().map((named) => {
    return { weight: frequent.test(named.id) ? 4 : 1, arbitrary: stepsOf(named) };
  });
  return fc.oneof(...each);
}

function stepsOf(named: NamedOperation): Arbitrary<Step> {
  const { path, query, headers, body } = exchanges[named.id];
  const place = (schema: typeof path) => (schema ? fromSchema(schema) : fc.constant({}));
  return fc
    .record({
      named: fc.constant(named),
      sender: senders,
      form: formsOf(named.operation),
      path: place(path),
      query: place(query),
      headers: place(headers),
      body: body ? bodies(body, idMadeBy(named)) : fc.constant(undefined),
      pauseMs: pauses,
    })
    .map((step) => ({ ...(step as Step), [fc.toStringMethod]: () => say(step as Step) })); // these schemas are of objects
}

/** A step as a failure shows it. */
function say({ sender, named, form, path, query, body, pauseMs }: Step): string {
  const args = fc.stringify({ ...path, ...query, ...body });
  return `${pauseMs} ms later ${sender} sends ${named.id} (${form}) ${args}`;
}

function bodies({ required, schema }: NonNullable<(typeof exchanges)['v3.posts.create']['body']>, own?: string) {
  const whole = fromSchema(schema, own);
  return required ? whole : fc.oneof({ weight: 3, arbitrary: whole }, fc.constant(undefined));
}

function formsOf({ files }: Operation): Arbitrary<Form> {
  if (files) return fc.constant('multipart');
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Form>('json') },
    fc.constantFrom<Form>('urlencoded', 'multipart'),
  );
}

/** The argument by which a request may name what it makes: `channelId` of `v3.channels.create`. */
function idMadeBy({ id }: NamedOperation): string | undefined {
  const [, resource = ''] = /(\w+)\.create\w*$/.exec(id) ?? [];
  return resource === '' ? undefined : `${resource.replace(/s$/, '')}Id`;
}
