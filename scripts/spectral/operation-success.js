import { operationRule, successes } from './lib/operation.js';

/** The client's methods have one type of result. */
export default operationRule(function* ({ at, ...operation }) {
  const statuses = successes(operation).map(({ status }) => status);
  if (statuses.length === 1) return;
  const message = `has ${statuses.length} successful responses. Document exactly one, such as 200.`;
  yield { message, path: at('responses') };
});
