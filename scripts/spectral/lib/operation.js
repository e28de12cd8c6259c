import { resolve } from './schema.js';

const methods = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

/** An operation, or a hook, of the unresolved document, with its references looked up, and its places in the document. */
function readOperation(document, path) {
  const [section, url, method] = path;
  const item = document[section][url];
  const object = item[method];
  const at = (...keys) => [...path, ...keys];
  const parameters = [
    ...locate(document, item.parameters, [section, url, 'parameters']),
    ...locate(document, object.parameters, at('parameters')),
  ];
  return {
    label: object.operationId ?? `${method.toUpperCase()} ${url}`,
    url,
    method,
    object,
    at,
    parameters,
    media: Object.entries(sentContent(resolve(document, object.requestBody))),
    responses: Object.entries(object.responses ?? {}).map(([status, raw]) => ({
      status,
      raw,
      response: resolve(document, raw) ?? {},
      at: (...keys) => at('responses', status, ...keys),
    })),
  };
}

/** The body that the client may send; one that is only tolerated gives it no arguments. */
function sentContent(body) {
  return body?.['x-amity-tolerated'] ? {} : (body?.content ?? {});
}

function locate(document, parameters, path) {
  return (parameters ?? []).map((raw, index) => ({ parameter: resolve(document, raw) ?? {}, at: [...path, index] }));
}

/** Makes a Spectral function of a check that yields `{message, path}`; messages begin with the operation's name. */
export function operationRule(check) {
  return (_value, _options, context) => {
    const document = context.document.data;
    const operation = readOperation(document, context.path);
    return [...check(operation, document)].map(({ message, path }) => ({
      message: `${operation.label}: ${message}`,
      path,
    }));
  };
}

const known = { paths: new WeakMap(), webhooks: new WeakMap() };

/** All operations. Read once for each document, since rules ask for them once for each operation. */
export function listOperations(document) {
  return list(document, 'paths');
}

/** All webhook events and pre-hooks, in the form of operations. */
export function listHooks(document) {
  return list(document, 'webhooks');
}

function list(document, section) {
  if (!known[section].has(document)) known[section].set(document, readOperations(document, section));
  return known[section].get(document);
}

function readOperations(document, section) {
  return Object.entries(document[section] ?? {}).flatMap(([url, item]) =>
    methods.filter((method) => item[method]).map((method) => readOperation(document, [section, url, method])),
  );
}

export function successes(operation) {
  return operation.responses.filter(({ status }) => /^2/.test(status));
}

export function isErrorStatus(status) {
  return /^[45]/.test(status) || status === 'default';
}
