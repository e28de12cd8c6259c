import { Ajv2020, type AnySchema, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { shapes } from '../../generated/exchanges.js';

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
  // A mute for ever ends at a date that RFC 3339 does not know (recorded responses); see forever.ts.
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)) && /^(\d{4}|\+\d{6})-\d\d-\d\dT.+Z$/.test(text));
  return ajv;
}

/** Compiles a schema, with those shapes that it refers to: to read all of them takes longer than to answer a request. */
export function compile<Value = unknown>(ajv: Ajv2020, schema: AnySchema): ValidateFunction<Value> {
  addShapes(ajv, schema);
  return ajv.compile<Value>(schema);
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

/** Most failures that are told: a list of all would be as long as the list that fails. */
const maxFailures = 20;

/** Findings of a validator, with their places: `The 'data.text' must NOT have more than 20000 characters.` */
export function listFailures(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).slice(0, maxFailures).map(describe);
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const parts = instancePath.slice(1).split('/').filter(Boolean);
  const place = parts.join('.') || 'body';
  if (keyword === 'required') return `The '${[...parts, params.missingProperty].join('.')}' is required.`;
  if (keyword === 'additionalProperties')
    return `The '${[...parts, params.additionalProperty].join('.')}' is not known here.`;
  const allowed = keyword === 'enum' ? `: ${params.allowedValues.join(', ')}` : '';
  return `The '${place}' ${message}${allowed}.`;
}
