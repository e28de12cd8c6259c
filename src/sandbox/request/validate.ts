import { exchanges } from '../../../generated/exchanges.js';
import type { OperationId } from '../../operation.js';
import type { JsonSchema } from '../exchange.js';
import { refuseInvalid } from '../refuse.js';
import { type Compile, createCompiler } from '../validation/compiler.js';
import { listFailures } from '../validation/failures.js';
import type { Decoded } from './decode.js';

/** For what comes as text: it reads numbers, booleans and single values of lists. */
const ofText = createCompiler({ readsText: true, setsDefaults: true });
/** For JSON, whose values have their types. */
const ofJson = createCompiler({ setsDefaults: true });
/** For the body of a change: what it does not name is to stay, so no default takes its place. */
const ofChanges = createCompiler();
const ofChangesInText = createCompiler({ readsText: true });

/**
 * The arguments of a request as the client would name them, valid against the specification.
 *
 * Refuses what is not, and tells of each failure where it is.
 */
export function validate(id: OperationId, method: string, decoded: Decoded): Record<string, unknown> {
  const { path, query, headers, body, requiredAnywhere } = exchanges[id];
  const failures = [
    ...check(ofText, path, decoded.path),
    ...check(ofText, query, decoded.query),
    ...check(ofText, headers, decoded.headers),
  ];
  if (body?.required && !decoded.body) failures.push("The 'body' is required.");
  if (body && decoded.body) {
    const isChange = method === 'PUT';
    const compile = decoded.isText ? (isChange ? ofChangesInText : ofText) : isChange ? ofChanges : ofJson;
    failures.push(...check(compile, body.schema, decoded.body));
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

function check(compile: Compile, schema: JsonSchema | undefined, value: unknown): string[] {
  return schema ? listFailures(compile(schema)(value)) : [];
}
