import { argumentName, bodyProperties } from './lib/arguments.js';
import { operationRule, successes } from './lib/operation.js';
import { isArray, payload, properties, schemaAt } from './lib/schema.js';

const key = 'x-amity-pagination';
const fields = ['token', 'next', 'items'];
const tokenName = /(^|\.)(token|pageToken)$/;
const nextName = /(^|\.)next$/;

export default operationRule(function* (operation, document) {
  const { object, parameters, at } = operation;
  const pagination = object[key];
  const path = at(key);
  const taken = {
    properties: {
      ...Object.fromEntries(parameters.map(({ parameter }) => [argumentName(parameter), parameter.schema])),
      ...bodyProperties(document, operation),
    },
  };
  const json = successes(operation)[0]?.response.content?.['application/json'];
  const given = json && payload(document, json.schema);

  if (pagination === undefined) {
    // A gap may be about the very place of the pages.
    if (object['x-amity-gap'] !== undefined) return;
    const sign = tokenArgument(document, taken) ?? (given && properties(document, given).paging && 'paging');
    if (!sign) return;
    yield { message: `pages its response (${sign}). Add ${key}: {token, next, items}.`, path };
    return;
  }
  const keys = Object.keys(pagination ?? {});
  const isWellFormed = keys.length === fields.length && fields.every((field) => typeof pagination[field] === 'string');
  if (!isWellFormed) {
    yield { message: `${key} is not {token, next, items} of dotted names. Write these three, and nothing else.`, path };
    return;
  }
  if (!tokenName.test(pagination.token) || !schemaAt(document, taken, pagination.token)) {
    const message = `takes no token as ${pagination.token}. Name the argument that does, dotted: options.token.`;
    yield { message, path: at(key, 'token') };
  }
  if (!given || !nextName.test(pagination.next) || !schemaAt(document, given, pagination.next)) {
    const message = `answers with no next token as ${pagination.next}. Name where it is, without the envelope.`;
    yield { message, path: at(key, 'next') };
  }
  if (!given || !isArray(document, schemaAt(document, given, pagination.items))) {
    const message = `answers with no list ${pagination.items}. Name where the page's items are, without the envelope.`;
    yield { message, path: at(key, 'items') };
  }
});

function tokenArgument(document, taken) {
  const names = Object.entries(taken.properties).flatMap(([name, schema]) => [
    name,
    ...Object.keys(properties(document, schema)).map((inner) => `${name}.${inner}`),
  ]);
  return names.find((name) => tokenName.test(name));
}
