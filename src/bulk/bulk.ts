import { bulkFacts } from '../../generated/bulk.js';
import type { Call } from '../client/call.js';
import { partsOf } from '../client/method.js';
import { AmityError } from '../errors/errors.js';
import type { BulkOptions } from './options.js';
import { BulkRun } from './run.js';

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Method of a client, as far as `bulk` looks at it. */
// biome-ignore lint/suspicious/noExplicitAny: the options that a method takes differ, and none are passed by the caller
type BulkMethod<Args, Result> = (args: Args, options?: any) => Call<Result, AmityError>;

/**
 * Sends many rows by one operation. Rows that differ in one list alone go together, as many as a call takes; a refused call is
 * halved until the rows are found that are at fault, and the others go on. Rows whose order shows (the messages of a channel) go
 * one after the other. Nothing is sent before the loop over the results begins, and no row is read before it is needed.
 *
 * With a journal a run that was ended, in whatever way, is gone on with by the same rows: what was done is passed over, and what
 * was under way is sent again where that can do nothing twice: the operation is idempotent, or the row has an id of its own,
 * which `bulk` makes where the operation takes one.
 *
 * @throws AmityError for a method that is none of a client's, and for invalid options. The loop throws one for a journal of
 * another run, a refused token, and a server that does not come back.
 * @example
 * const members = [{ channelId: 'general', userIds: ['alice'] }, { channelId: 'general', userIds: ['bob'] }];
 * for await (const each of bulk(amity.v3.channels.users.add, members, { rate: 5 })) {
 *   if (each.status === 'failed') console.error(each.row, each.error.message);
 * }
 */
export function bulk<Args extends object, Result>(
  method: BulkMethod<Args, Result>,
  rows: Rows<Args>,
  options?: BulkOptions<Args, Args>,
): BulkRun<Args, Result>;
export function bulk<Args extends object, Result, Row>(
  method: BulkMethod<Args, Result>,
  rows: Rows<Row>,
  options: BulkOptions<Row, Args> & { toArguments: (row: Row) => Args },
): BulkRun<Row, Result>;
export function bulk<Row, Result>(
  method: BulkMethod<never, Result>,
  rows: Rows<Row>,
  // biome-ignore lint/suspicious/noExplicitAny: the two signatures above say what callers may pass
  options: BulkOptions<any, any> = {},
): BulkRun<Row, Result> {
  const parts = partsOf(method);
  if (!parts) throw new AmityError('bulk needs a method of a client, such as amity.v3.channels.users.add.');
  return new BulkRun(parts, bulkFacts[parts.named.id] ?? {}, rows, options);
}
