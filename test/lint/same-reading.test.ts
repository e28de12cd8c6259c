import { describe, expect, it } from 'vitest';
import { callOptionNames } from '../../scripts/cli/call/options.js';
import { argumentName, bodyArguments } from '../../scripts/openapi/arguments.js';
import type { OpenApiDocument, Parameter, Refusable, Schema } from '../../scripts/openapi/document.js';
import { listOperations, successOf } from '../../scripts/openapi/operations.js';
import { statusOf } from '../../scripts/openapi/refusals.js';
import { hasEnvelope, resolve } from '../../scripts/openapi/schemas.js';
import { bundle } from '../contract/bundle.js';

/** The part of an operation that the rules read. */
interface RuleOperation {
  label: string;
  parameters: { parameter: Parameter }[];
}

/** The libraries of the rules. Spectral runs JavaScript alone, so the rules cannot import scripts/openapi/. */
const rules = {
  ...(await import(libraryUrl('arguments.js'))),
  ...(await import(libraryUrl('operation.js'))),
  ...(await import(libraryUrl('refusals.js'))),
  ...(await import(libraryUrl('schema.js'))),
} as {
  callOptions: string[];
  argumentName(parameter: Parameter): string;
  bodyProperties(document: OpenApiDocument, operation: RuleOperation): Record<string, Schema>;
  listOperations(document: OpenApiDocument): RuleOperation[];
  payload(document: OpenApiDocument, schema: Schema): Schema;
  resolve(document: OpenApiDocument, value: object): unknown;
  statusOf(document: OpenApiDocument, refusal: Refusable): number;
}; // JavaScript has no types of its own

function libraryUrl(name: string): string {
  return new URL(`../../scripts/spectral/lib/${name}`, import.meta.url).href;
}

const operations = listOperations(bundle);
const byId = new Map(rules.listOperations(bundle).map((operation) => [operation.label, operation]));

describe('rules and scripts read the same', () => {
  it('operations', () => {
    expect([...byId.keys()].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))('arguments of %s', (id, operation) => {
    const read = byId.get(id);
    expect(read?.parameters.map(({ parameter }) => rules.argumentName(parameter))).toEqual(
      operation.parameters.map(argumentName),
    );
    expect(read && Object.keys(rules.bodyProperties(bundle, read)).sort()).toEqual(
      bodyArguments(bundle, operation)
        .map(({ property }) => property)
        .sort(),
    );
  });

  it.each(
    operations.flatMap((operation) => {
      const schema = successOf(operation)[1].content?.['application/json']?.schema;
      return schema ? [[operation.id, schema] as const] : [];
    }),
  )('envelope of %s', (_, schema) => {
    expect(rules.payload(bundle, schema) !== schema).toBe(hasEnvelope(bundle, schema));
  });

  it('statuses of refusals', () => {
    const refusals = operations.flatMap(({ object }) => object['x-amity-refuses'] ?? []);
    for (const each of refusals) expect(rules.statusOf(bundle, each)).toBe(statusOf(bundle, each));
  });

  it('references', () => {
    for (const name of Object.keys(bundle.components.schemas)) {
      const reference = { $ref: `#/components/schemas/${name}` };
      expect(rules.resolve(bundle, reference)).toBe(resolve(bundle, reference));
    }
  });

  it('options of the command line', () => {
    expect(rules.callOptions).toEqual([...callOptionNames].sort());
  });
});
