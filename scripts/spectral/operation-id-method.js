import { operationRule } from './lib/operation.js';

/** One small vocabulary for the methods of all resources: who knows one resource can guess the others. */
export default function operationIdMethod(value, options, context) {
  const { methods } = options;
  const check = operationRule(function* ({ object, at }) {
    const method = object.operationId?.split('.').at(-1);
    if (method === undefined || Object.hasOwn(methods, method)) return;
    const words = Object.keys(methods).join(', ');
    const message = `${method} is no word of the methods' vocabulary. Use one of ${words}; or add it in .spectral.yaml.`;
    yield { message, path: at('operationId') };
  });
  return check(value, options, context);
}
