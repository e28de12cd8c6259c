import { argumentName, callOptions, collisions } from './lib/arguments.js';
import { listOperations } from './lib/operation.js';

/** The rule sees the name; whether it is needed is told by the property that it stands on. */
export default function argumentNameRule(name, _options, { document, path }) {
  if (typeof name !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(name)) {
    return [
      { message: `x-amity-argument ${name} is no argument's name. Write one word in camelCase, such as newRuleId.` },
    ];
  }
  const property = path.slice(0, -1).reduce((parent, key) => parent[key], document.data);
  if (property.in === 'header') return []; // a header's own name is no argument's
  if (property.in === 'query' && property.name === name) return []; // the same value as in the path
  const ownName = property.in === undefined ? path.at(-2) : argumentName({ name: property.name });
  if (callOptions.includes(ownName)) return []; // the command line has taken it
  const isNeeded = listOperations(document.data).some((operation) =>
    collisions(document.data, operation).some(([, schema]) => schema === property),
  );
  if (isNeeded) return [];
  return [{ message: `x-amity-argument ${name} stands on a property whose name is free. Remove it.` }];
}
