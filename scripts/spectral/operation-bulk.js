import { argumentName, bodyProperties } from './lib/arguments.js';
import { operationRule } from './lib/operation.js';
import { isArray, required, resolve } from './lib/schema.js';

const batchKey = 'x-amity-batch';
const duplicateEntry = 400315;

export default operationRule(function* (operation, document) {
  const { object, at } = operation;
  const taken = argumentSchemas(document, operation);
  const batch = object[batchKey];
  if (batch === undefined) {
    const list = requiredLists(document, operation, taken)[0];
    if (list && operation.method !== 'get') {
      const message = `takes the list ${list}. Add ${batchKey}: ${list} where any number of calls may share it out, or false.`;
      yield { message, path: at() };
    }
  } else if (batch !== false) {
    const schema = taken[batch] && resolve(document, taken[batch]);
    if (!schema || !isArray(document, schema) || schema.maxItems === undefined) {
      const message = `${batchKey} is ${batch}, which is no list with maxItems. Name an argument that is one.`;
      yield { message, path: at(batchKey) };
    }
  }
  for (const key of ['x-amity-own-id', 'x-amity-order']) {
    if (!(key in object) || taken[object[key]]) continue;
    yield { message: `${key} is ${object[key]}, which is no argument. Name one.`, path: at(key) };
  }
  const refuses = object['x-amity-refuses'] ?? [];
  if ('x-amity-own-id' in object && !refuses.some(({ code }) => code === duplicateEntry)) {
    const message = `takes an own id, but does not refuse one that is there. List ${duplicateEntry} under x-amity-refuses.`;
    yield { message, path: at('x-amity-own-id') };
  }
});

/** The schemas of all arguments, by the names that the client gives them. */
function argumentSchemas(document, operation) {
  const properties = Object.entries(bodyProperties(document, operation));
  return {
    ...Object.fromEntries(operation.parameters.map(({ parameter }) => [argumentName(parameter), parameter.schema])),
    ...Object.fromEntries(properties.map(([name, schema]) => [argumentOf(document, operation, name), schema])),
  };
}

/** The client's name of a property of the body. */
function argumentOf(document, operation, name) {
  return bodyProperties(document, operation)[name]?.['x-amity-argument'] ?? name;
}

/** The lists that must be given and that hold so many elements at most. */
function requiredLists(document, operation, taken) {
  const [[, media] = []] = operation.media;
  const names = [
    ...operation.parameters
      .filter(({ parameter }) => parameter.required || parameter['x-amity-required'])
      .map(({ parameter }) => argumentName(parameter)),
    ...(media ? required(document, media.schema) : []).map((name) => argumentOf(document, operation, name)),
  ];
  return names.filter((name) => {
    const schema = taken[name] && resolve(document, taken[name]);
    return schema && isArray(document, schema) && schema.maxItems !== undefined;
  });
}
