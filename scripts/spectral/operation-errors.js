import { isErrorStatus, operationRule } from './lib/operation.js';

/** The statuses of a failure and of what any operation may refuse with, as `x-amity-refuses` of the document has it. */
const everywhere = ['401', '422', '429', '500'];
/** The same, of operations that take a body. */
const ofBodies = ['413'];

export default operationRule(function* ({ object, responses, at }) {
  const wanted = object.requestBody ? [...everywhere, ...ofBodies] : everywhere;
  const missing = wanted.filter((status) => !responses.some((response) => response.status === status));
  if (missing.length > 0) {
    const message = `the responses ${missing.join(', ')} are missing. Add each as a $ref to components/responses.`;
    yield { message, path: at('responses') };
  }
  for (const { status, raw, at: atResponse } of responses) {
    if (!isErrorStatus(status) || raw?.$ref?.startsWith('#/components/responses/')) continue;
    yield { message: `the response ${status} is its own. Make it a $ref to components/responses.`, path: atResponse() };
  }
});
