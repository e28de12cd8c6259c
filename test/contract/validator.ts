import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { resolve } from '../../scripts/openapi/schemas.js';

/** Holds values against the schemas of a specification, independently of the mock. */
export class Validator {
  readonly #document: OpenApiDocument;
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  readonly #compiled = new WeakMap<Schema, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ components: document.components }, 'bundle');
  }

  /** Violations of a value, each with its place. */
  problems(schema: Schema, value: unknown): { at: string; problem: string }[] {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      // The components are compiled once for all schemas that refer to them.
      const text = JSON.stringify(schema).replaceAll('"#/components/', '"bundle#/components/');
      validate = this.#ajv.compile(JSON.parse(text));
      this.#compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      at: 'missingProperty' in params ? `${instancePath}/${params.missingProperty}` : instancePath,
      problem: `${message}`,
    }));
  }

  /** Violations of a value, and parts of it that the schema does not describe, a sentence each. */
  findings(schema: Schema, value: unknown): string[] {
    return [
      ...this.problems(schema, value).map(({ at, problem }) => `${at || 'the whole'} ${problem}`),
      ...this.#undescribed(schema, value, ''),
    ];
  }

  /** The places of a value that no schema which applies to them describes. */
  #undescribed(given: Schema, value: unknown, at: string): string[] {
    if (typeof value !== 'object' || value === null) return [];
    const parts = this.#applicable(given, value);
    if (parts.some(isAnything)) return [];
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => part.items ?? []);
      if (items.length === 0) return value.length === 0 ? [] : [`${at}/* is not described`];
      return value.flatMap((each, index) => this.#undescribed({ allOf: items }, each, `${at}/${index}`));
    }
    return Object.entries(value).flatMap(([key, each]) => {
      const place = `${at}/${key}`;
      const named = parts.flatMap((part) => part.properties?.[key] ?? []);
      const found = named.length > 0 ? named : parts.flatMap(({ additionalProperties }) => additionalProperties ?? []);
      const schemas = found.filter((schema) => typeof schema === 'object');
      if (schemas.length > 0) return this.#undescribed({ allOf: schemas }, each, place);
      return found.includes(true) ? [] : [`${place} is not described`];
    });
  }

  /** Every schema that applies to a value: its own, what that is composed of, and the branches that the value fits. */
  #applicable(given: Schema, value: unknown): Schema[] {
    const schema = resolve(this.#document, given) as Schema; // not a Reference any more
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    const fitting = branches.filter((branch) => this.problems(branch, value).length === 0);
    return [schema, ...(schema.allOf ?? []), ...(fitting.length > 0 ? fitting : branches)].flatMap((part) =>
      part === schema ? schema : this.#applicable(part, value),
    );
  }
}

const shapes = ['type', 'properties', 'items', 'allOf', 'oneOf', 'anyOf', 'enum', 'additionalProperties'];

/** Whether a schema lets a value be whatever it is, as no keyword says what shape it has. */
function isAnything(schema: Schema): boolean {
  return !shapes.some((keyword) => keyword in schema);
}
