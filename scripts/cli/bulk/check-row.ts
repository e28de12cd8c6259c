import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { BulkFacts } from '../../../src/bulk/facts.js';
import { placeArguments } from '../../../src/client/arguments.js';
import { AmityError } from '../../../src/errors/errors.js';
import type { NamedOperation } from '../../../src/operation.js';
import type { Exchange, JsonSchema } from '../../../src/sandbox/exchange.js';

type Arguments = Readonly<Record<string, unknown>>;

type Compile = (schema: JsonSchema) => ValidateFunction;

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

  private constructor(named: NamedOperation, facts: BulkFacts, exchange: Exchange, compile: Compile) {
    this.#named = named;
    this.#facts = facts;
    const { path, query, headers, body } = exchange;
    for (const schema of [path, query, headers]) if (schema) this.#inArguments.push(compile(schema));
    this.#inBody = body && compile(body.schema);
    this.#renamed = body?.renamed ?? {};
  }

  static async create(named: NamedOperation, facts: BulkFacts): Promise<RowChecker> {
    // Loaded when they are needed: every command would wait for them at its start.
    const { exchanges } = await import('../../../generated/exchanges.js');
    const { compile, createAjv } = await import('../../../src/sandbox/validation/ajv.js');
    const ajv = createAjv({ allErrors: false })();
    return new RowChecker(named, facts, exchanges[named.id], (schema) => compile(ajv, schema));
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
