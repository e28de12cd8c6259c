import { operationRule } from './lib/operation.js';

const key = 'x-amity-reads';

export default operationRule(function* ({ object, method, at }) {
  if (!(key in object)) {
    if (method === 'post' && 'x-amity-pagination' in object) {
      yield { message: `pages its response by POST, and so changes nothing. Add ${key}: true.`, path: at() };
    }
    return;
  }
  const path = at(key);
  if (method !== 'post') {
    yield { message: `${key} stands on a ${method.toUpperCase()}. Remove it: only a POST needs it.`, path };
  } else if (object[key] !== true) {
    yield { message: `${key} is not true. Write true, or leave it out.`, path };
  } else if (!('x-amity-idempotent' in object)) {
    yield { message: `${key} stands without x-amity-idempotent. Add it: a read is safe to send twice.`, path };
  }
});
