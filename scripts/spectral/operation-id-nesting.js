import { listOperations, operationRule } from './lib/operation.js';

export default operationRule(function* ({ object, at }, document) {
  for (const { object: other } of listOperations(document)) {
    if (!`${object.operationId}`.startsWith(`${other.operationId}.`)) continue;
    const message = `lies below ${other.operationId}, which is a method and cannot hold another. Rename one.`;
    yield { message, path: at('operationId') };
  }
});
