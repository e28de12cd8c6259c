import { properties } from './schema.js';

/** The name that the client gives a parameter: `userIds` for the array `userIds[]`, or what the specification says. */
export function argumentName(parameter) {
  return parameter['x-amity-argument'] ?? String(parameter.name).replace(/\[\]$/, '');
}

/** The options of `amity-openapi call`, by the names that its parser gives them. An argument is an option there, too. */
export const callOptions = [
  'all',
  'args',
  'baseUrl',
  'dryRun',
  'h',
  'help',
  'jq',
  'maxItems',
  'maxRetries',
  'out',
  'output',
  'profile',
  'rate',
  'region',
  'timeout',
  'tokenFile',
  'verbose',
  'version',
];

/** The body's properties. All its media types have the same schema: a rule of its own sees to that. */
export function bodyProperties(document, operation) {
  const [[, first] = []] = operation.media;
  return first ? properties(document, first.schema) : {};
}

/** The properties of the body whose names a parameter has already taken. */
export function collisions(document, operation) {
  const taken = new Set(operation.parameters.map(({ parameter }) => argumentName(parameter)));
  return Object.entries(bodyProperties(document, operation)).filter(([name]) => taken.has(name));
}
