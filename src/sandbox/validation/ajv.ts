import { Ajv2020, type AnySchema, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { shapes } from '../../../generated/exchanges.js';
import { textFormats } from './formats.js';
import type { Validate, ValidationOptions } from './validate.js';

/** Makes, when first asked for, a compiler of schemas that can know the shapes of the specification. */
export function createAjvCompiler({ readsText, setsDefaults }: ValidationOptions): (schema: AnySchema) => Validate {
  const ajv = createAjv({ coerceTypes: readsText ? 'array' : false, useDefaults: setsDefaults ?? false });
  return (schema) => {
    const validate = compile(ajv(), schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
  };
}

/** Makes, when first asked for, a validator that can know the shapes of the specification; see `compile`. */
export function createAjv(options: Options): () => Ajv2020 {
  let ajv: Ajv2020 | undefined;
  return () => {
    ajv ??= build(options);
    return ajv;
  };
}

function build(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options });
  addFormats.default(ajv);
  for (const [name, isValid] of Object.entries(textFormats)) ajv.addFormat(name, isValid);
  return ajv;
}

/** Compiles a schema, with those shapes that it refers to: to read all of them takes longer than to answer a request. */
export function compile(ajv: Ajv2020, schema: AnySchema): ValidateFunction {
  addShapes(ajv, schema);
  return ajv.compile(schema);
}

function addShapes(ajv: Ajv2020, schema: unknown): void {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"shapes#\/\$defs\/([^"]+)"/g)) {
    const key = `shapes#/$defs/${name}`;
    const shape = shapes[name];
    if (!shape || ajv.schemas[key]) continue;
    ajv.addSchema(shape, key);
    addShapes(ajv, shape);
  }
}
