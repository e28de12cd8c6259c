import { operationRule } from './lib/operation.js';

const key = 'x-amity-idempotent';

export default operationRule(function* ({ object, method, at }) {
  if (!(key in object)) return;
  if (method !== 'post') {
    const message = `${key} stands on a ${method.toUpperCase()}. Remove it: only a POST needs it.`;
    yield { message, path: at(key) };
  } else if (object[key] !== true) {
    yield { message: `${key} is not true. Write true, or leave it out.`, path: at(key) };
  }
});
