import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { exchanges } from '../../../generated/exchanges.js';
import type { BulkFacts } from '../../../src/bulk/facts.js';
import { placeArguments } from '../../../src/client/arguments.js';
import { AmityError } from '../../../src/errors/errors.js';
import type { NamedOperation } from '../../../src/operation.js';
import { compile, createAjv } from '../../../src/sandbox/validation/ajv.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Fault of a row. */
export interface RowFault {
  /** Argument that it is in, by its name in the client. */
  argument: string | undefined;
  reason: string;
}

/** Holds the arguments of rows against the specification. */
export class RowChecker {
  readonly #named: NamedOperation;
  readonly #facts: BulkFacts;
  readonly #inArguments: ValidateFunction[] = [];
  readonly #inBody: ValidateFunction | undefined;
  readonly #renamed: Readonly<Record<string, string>>;

  constructor(named: NamedOperation, facts: BulkFacts) {
    this.#named = named;
    this.#facts = facts;
    const ajv = createAjv({ allErrors: false })();
    const { path, query, headers, body } = exchanges[named.id];
    for (const schema of [path, query, headers]) if (schema) this.#inArguments.push(compile(ajv, schema));
    this.#inBody = body && compile(ajv, body.schema);
    this.#renamed = body?.renamed ?? {};
  }

  /** The first fault of a row's arguments, if they have one. */
  check(args: Arguments): RowFault | undefined {
    for (const part of this.#parts(args)) {
      const fault = this.#checkPart(part);
      if (fault) return fault;
    }
    return undefined;
  }

  /** Cuts the list that rows are sent together by, as calls will. */
  *#parts(args: Arguments): Generator<Arguments> {
    const { batch } = this.#facts;
    const list = batch && args[batch.argument];
    if (!batch || !Array.isArray(list) || list.length <= batch.max) return yield args;
    for (let from = 0; from < list.length; from += batch.max) {
      yield { ...args, [batch.argument]: list.slice(from, from + batch.max) };
    }
  }

  #checkPart(args: Arguments): RowFault | undefined {
    let body: Arguments | undefined;
    try {
      body = placeArguments(this.#named, args).body;
    } catch (error) {
      if (!(error instanceof AmityError)) throw error;
      return { argument: undefined, reason: error.message };
    }
    for (const validate of this.#inArguments) if (!validate(args)) return this.#fault(validate.errors, {});
    // A body that is only tolerated is not sent.
    if (this.#inBody && body && !this.#inBody(body)) return this.#fault(this.#inBody.errors, this.#renamed);
    return undefined;
  }

  #fault(errors: readonly ErrorObject[] | null | undefined, renamed: Readonly<Record<string, string>>): RowFault {
    // The deepest says most: a union complains of each of its branches.
    const [first] = [...(errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
    const [name, ...rest] = (first?.instancePath ?? '').split('/').slice(1);
    const argument = name === undefined ? undefined : (renamed[name] ?? name);
    const below = rest.filter((part) => !/^\d+$/.test(part)).join('.');
    return { argument, reason: `${below ? `${below} ` : ''}${first?.message ?? 'is invalid'}.` };
  }
}
