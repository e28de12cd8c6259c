import { operationRule } from './lib/operation.js';

/** Holds a hook to what all have alike: its name as id, POST, and no credential of the API. */
export default operationRule(function* ({ object, url, method, at }) {
  if (object.operationId !== url) {
    yield { message: `the operationId is not ${url}, its key in webhooks. Write that.`, path: at('operationId') };
  }
  if (method !== 'post')
    yield { message: `is sent by ${method}. The vendor's servers send by post alone.`, path: at() };
  if (!Array.isArray(object.security) || object.security.length > 0) {
    const message = 'has not security: [], so it seems to bring a token. Write that: a signature is no credential.';
    yield { message, path: at('security') };
  }
});
