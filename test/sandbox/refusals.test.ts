import { expect, it } from 'vitest';
import { exchanges } from '../../generated/exchanges.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { AmityApiError } from '../../src/index.js';
import { bundle } from '../contract/bundle.js';
import { openLantern } from './lantern.js';
import { refusalCases } from './refusals.js';

/** The statuses that each operation describes. */
const statuses = new Map(listOperations(bundle).map(({ id, responses }) => [id, Object.keys(responses)]));

it.each(refusalCases)('$operationId refuses with $code, and changes nothing', async ({
  code,
  request,
  operationId,
}) => {
  const lantern = openLantern();
  const { sandbox } = lantern;
  let { tables } = sandbox.snapshot();
  sandbox.onChange(() => {
    tables = sandbox.snapshot().tables;
  });
  const error = await request(lantern).then(
    () => 'nothing was refused',
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(AmityApiError);
  expect({ code: error.code, operationId: error.operationId }).toEqual({ code, operationId });
  expect(statuses.get(operationId), 'The operation needs a response with the status').toContain(String(error.status));
  expect(sandbox.snapshot().tables).toEqual(tables);
});

it('has a case for every refusal that the specification lists', () => {
  const listed = Object.entries(exchanges).flatMap(([id, { refuses = [] }]) =>
    refuses.map(({ code }) => `${id} ${code}`),
  );
  const tried = refusalCases.map(({ operationId, code }) => `${operationId} ${code}`);
  expect(listed.filter((each) => !tried.includes(each))).toEqual([]);
});
