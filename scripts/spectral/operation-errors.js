import { isErrorStatus, operationRule } from './lib/operation.js';

const everywhere = ['401', '422', '429', '500'];

export default operationRule(function* ({ responses, at }) {
  const missing = everywhere.filter((status) => !responses.some((response) => response.status === status));
  if (missing.length > 0) {
    const message = `the responses ${missing.join(', ')} are missing. Add each as a $ref to components/responses.`;
    yield { message, path: at('responses') };
  }
  for (const { status, raw, at: atResponse } of responses) {
    if (!isErrorStatus(status) || raw?.$ref?.startsWith('#/components/responses/')) continue;
    yield { message: `the response ${status} is its own. Make it a $ref to components/responses.`, path: atResponse() };
  }
});
