import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { exchanges } from '../../../generated/exchanges.js';
import type { OperationId } from '../../operation.js';
import { compile, createAjv, listFailures } from '../ajv.js';
import type { JsonSchema } from '../exchange.js';
import { refuseInvalid } from '../refuse.js';
import type { Decoded } from './decode.js';

/** For what comes as text: it reads numbers, booleans and single values of lists. */
const ofText = createAjv({ coerceTypes: 'array', useDefaults: true });
/** For JSON, whose values have their types. */
const ofJson = createAjv({ useDefaults: true });
/** For the body of a change: what it does not name is to stay, so no default takes its place. */
const ofChanges = createAjv({});
const ofChangesInText = createAjv({ coerceTypes: 'array' });

const validators = new Map<string, ValidateFunction>();

/**
 * The arguments of a request as the client would name them, valid against the specification.
 *
 * Refuses what is not, and tells of each failure where it is.
 */
export function validate(id: OperationId, method: string, decoded: Decoded): Record<string, unknown> {
  const { path, query, headers, body, requiredAnywhere } = exchanges[id];
  const failures = [
    ...check(`${id} path`, ofText, path, decoded.path),
    ...check(`${id} query`, ofText, query, decoded.query),
    ...check(`${id} headers`, ofText, headers, decoded.headers),
  ];
  if (body?.required && !decoded.body) failures.push("The 'body' is required.");
  if (body && decoded.body) {
    const isChange = method === 'PUT';
    const ajv = decoded.isText ? (isChange ? ofChangesInText : ofText) : isChange ? ofChanges : ofJson;
    failures.push(...check(`${id} body ${decoded.isText}`, ajv, body.schema, decoded.body));
  }
  const args = { ...renamed(decoded.body, body?.renamed), ...decoded.headers, ...decoded.query, ...decoded.path };
  for (const name of requiredAnywhere ?? []) {
    if (!Object.hasOwn(args, name)) failures.push(`The '${name}' is required, in the query or in the body.`);
  }
  if (failures.length > 0) refuseInvalid(failures);
  return args;
}

function renamed(body: Record<string, unknown> = {}, names: Readonly<Record<string, string>> | undefined) {
  if (!names) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [names[key] ?? key, value]));
}

function check(name: string, ajv: () => Ajv2020, schema: JsonSchema | undefined, value: unknown): string[] {
  if (!schema) return [];
  let validator = validators.get(name);
  if (!validator) {
    validator = compile(ajv(), schema);
    validators.set(name, validator);
  }
  return validator(value) ? [] : listFailures(validator.errors);
}
