import { operationRule } from './lib/operation.js';
import { statusOf } from './lib/refusals.js';

const key = 'x-amity-refuses';

/** Holds refusals and error responses against each other: each refusal has a response, each assumed response a refusal. */
export default operationRule(function* ({ object, responses, at }, document) {
  if (key in object && !Array.isArray(object[key])) return; // refuses-form says so
  const refusals = (object[key] ?? []).map((refusal) => refusal ?? {});
  const statuses = refusals.map((refusal) => String(statusOf(document, refusal)));
  for (const [index, { code }] of refusals.entries()) {
    const status = statuses[index];
    if (status === 'undefined' || responses.some((response) => response.status === status)) continue;
    const message = `refuses with ${code}, but has no response ${status}. Add it as a $ref to components/responses, to the assumed one where no source has it.`;
    yield { message, path: at(key, index) };
  }
  for (const { status, response, at: atResponse } of responses) {
    if (!response['x-amity-assumed']) continue;
    const behind = refusals.filter((_, index) => statuses[index] === status);
    const known = behind.find(({ source }) => source !== undefined);
    if (behind.length === 0) {
      const message = `the response ${status} is assumed, but ${key} has no code for it. List one, or remove the response.`;
      yield { message, path: atResponse() };
    } else if (known) {
      const message = `the response ${status} is assumed, but ${key} has a source for ${known.code}. Refer to the response that is not.`;
      yield { message, path: atResponse() };
    }
  }
});
