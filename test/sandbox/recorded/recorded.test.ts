import { describe, expect, it } from 'vitest';
import { assigned, recordedResponses } from '../../contract/recorded/responses.js';
import { openCast } from './cast.js';
import { compare, nullKeys } from './compare.js';
import { differences } from './differences.js';
import { situations } from './situations.js';

const nullable = new Set(recordedResponses.flatMap(({ answer }) => nullKeys(answer)));

/** Findings of a comparison that no difference accounts for. */
function unexpected(recorded: unknown, answered: unknown): string[] {
  const findings = compare(recorded, answered, nullable);
  return findings.filter((finding) => !differences.some(({ path }) => path.test(finding)));
}

describe('a response of the sandbox', () => {
  it.each(
    assigned.map((each) => ({ ...each, ask: situations[each.name] })),
  )('has every key of the recorded $name', async ({ ask, answer, status }) => {
    const answered = await ask?.(await openCast());
    expect(answered?.status).toBe(status);
    expect(unexpected(answer, answered?.body)).toEqual([]);
    const { code } = answer as { code?: number }; // an error has one
    if (code !== undefined) expect(answered?.body).toMatchObject({ status: 'error', code });
  });
});

it('would be found to lack a key, to have it in some objects alone, or to have another kind of value', () => {
  const recorded = { users: [{ userId: 'a', avatarFileId: null, roles: ['x'] }] };
  const nulls = new Set(['avatarFileId']);
  expect(compare(recorded, { users: [{ userId: 1, roles: ['x'] }] }, nulls)).toEqual([
    '.users[].userId is number, not string',
    '.users[].avatarFileId is missing',
  ]);
  const some = {
    users: [
      { userId: 'a', avatarFileId: 'f', roles: ['x'] },
      { avatarFileId: null, roles: null },
    ],
  };
  expect(compare(recorded, some, nulls)).toEqual(['.users[].userId is not in all', '.users[].roles is null, not list']);
});

it('is compared in every situation, and every difference is one', async () => {
  expect(assigned.filter(({ name }) => !situations[name])).toEqual([]);
  expect(Object.keys(situations)).toHaveLength(assigned.length);
  const findings: string[] = [];
  for (const { name, answer } of assigned.filter(
    (each) => each.name === 'channel.users' || each.name.startsWith('post.'),
  ))
    findings.push(...compare(answer, (await situations[name]?.(await openCast()))?.body, nullable));
  expect(differences.filter(({ path }) => !findings.some((finding) => path.test(finding)))).toEqual([]);
});
