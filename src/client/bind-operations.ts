import type { NamedOperation } from '../operation.js';
import type { PrepareRawCall } from './raw-client.js';
import { prepareCall } from './send.js';

/** Prepares raw calls by the operations that their methods and paths stand for, where they stand for one. */
export function bindOperations(operations: readonly NamedOperation[]): PrepareRawCall {
  const byRequest = new Map(operations.map((named) => [`${named.operation.method} ${named.operation.path}`, named]));
  return (method, path, init) => {
    const named = byRequest.get(`${method.toUpperCase()} ${path}`);
    return named && prepareCall(named, init);
  };
}
