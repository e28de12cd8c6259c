import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { merged } from '../../scripts/openapi/schemas.js';

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

  /** What is wrong with a value, each with the place where it is. */
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

  /** What is wrong with a value, and what is in it that the schema does not describe. A sentence each. */
  findings(schema: Schema, value: unknown): string[] {
    return [
      ...this.problems(schema, value).map(({ at, problem }) => `${at || 'the whole'} ${problem}`),
      ...this.#undescribed(schema, value, ''),
    ];
  }

  #undescribed(given: Schema, value: unknown, at: string): string[] {
    const schema = merged(this.#document, given);
    if (Array.isArray(value)) {
      const { items } = schema;
      return items ? value.flatMap((each, index) => this.#undescribed(items, each, `${at}/${index}`)) : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return this.#fewest(choices, value, at);
    const { properties = {}, additionalProperties } = schema;
    const isFree = additionalProperties !== undefined && additionalProperties !== false;
    return Object.entries(value).flatMap(([key, each]) => {
      const property = properties[key];
      if (property) return this.#undescribed(property, each, `${at}/${key}`);
      return isFree || !schema.properties ? [] : [`${at}/${key} is not described`];
    });
  }

  #fewest(choices: Schema[], value: unknown, at: string): string[] {
    const found = choices.map((choice) => this.#undescribed(choice, value, at));
    return found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
}
