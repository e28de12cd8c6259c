import { commonRefusals, events, exchanges, prehooks } from '../../generated/exchanges.js';
import type { OperationId } from '../operation.js';
import type { SentEvent } from './events/sent-event.js';
import type { JsonSchema, Refusable } from './exchange.js';
import type { Refusal } from './refuse.js';
import type { Outgoing } from './respond.js';
import { createCompiler } from './validation/compiler.js';
import { joinFailures } from './validation/failures.js';

/** The sandbox does not do what the specification says. Only where `validateResponses` is on. */
export class SpecificationError extends Error {}

const compile = createCompiler();

/** Holds a successful response against the operation's schema. */
export function checkResponse(id: OperationId, { body }: Outgoing): void {
  const { response: schema } = exchanges[id];
  if (!schema || typeof body !== 'string') return;
  const failures = compile(schema)(JSON.parse(body));
  if (failures.length === 0) return;
  throw new SpecificationError(`${id} answers what the specification does not say: ${joinFailures(failures)}.`);
}

/** The specification's entry for a refusal: the operation's `x-amity-refuses`, or what any operation may refuse with. */
export function refusableOf(id: OperationId, code: number): Refusable | undefined {
  return [...(exchanges[id].refuses ?? []), ...commonRefusals].find((each) => each.code === code);
}

export function checkRefusal(id: OperationId, { code, message }: Refusal): void {
  if (refusableOf(id, code)) return;
  throw new SpecificationError(
    `${id} refuses with ${code} ("${message}"), which its x-amity-refuses does not list. Add it there, with its source.`,
  );
}

/** Holds an event against what the operation's `x-amity-emits` lists, and against its own description. */
export function checkEvent(id: OperationId, { name, body }: SentEvent): void {
  if (!exchanges[id].emits?.some((each) => each.event === name))
    throw new SpecificationError(`${id} emits ${name}, which its x-amity-emits does not list. Add it there.`);
  checkHook(name, events[name], body);
}

/** Holds the question to a pre-hook against its own description. */
export function checkPrehook(name: string, body: object): void {
  checkHook(name, prehooks[name], body);
}

function checkHook(name: string, schema: JsonSchema | undefined, body: object): void {
  if (!schema) throw new SpecificationError(`${name} is sent, which openapi/ does not describe.`);
  const failures = compile(schema)(JSON.parse(JSON.stringify(body)));
  if (failures.length === 0) return;
  throw new SpecificationError(
    `${name} is sent in a form that its description does not have: ${joinFailures(failures)}.`,
  );
}
