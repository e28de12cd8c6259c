import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { errorCodes } from '../../generated/error-codes.js';
import { commonRefusals, exchanges } from '../../generated/exchanges.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { createAmityClient } from '../../src/index.js';
import type { OperationId } from '../../src/operation.js';
import { createSandbox } from '../../src/sandbox.js';
import { type Lantern, openLantern } from './lantern.js';
import { refusalCases } from './refusals.js';

/**
 * Business codes that no request brings about, and why not. None of these is among the errors that the descriptions of 2024 and
 * 2026 list by operation, nor in a recorded response; their lists of all codes, the documentation, the description of events and
 * the vendor's SDK say no more of them than stands here.
 */
const unreachable: Readonly<Record<number, string>> = {
  400002:
    'It has a name, VideoFormatInvalid. No source says which formats those are, and the sandbox does not look into videos.',
  400305: 'It has a name. The numbers of users that are known are limits of a request, and refused with 500000.',
  400310: 'It has a name, which says the same as that of 400305.',
  400314: 'The documentation refuses an image over the threshold with it. The sandbox judges no pictures.',
  400319: "It has a name. No operation turns the network's notifications off, but for those of live streams.",
  400323: 'A visitor has 100 reads a day. No operation makes a visitor.',
  400324: 'It has a name. Users block one another by operations of version 4, which are not described.',
  400409: 'It has a name, Conflict. No source says what conflicts; what exists already is refused with 400315.',
  400900: "It is the SDK's code of Conflict, which handles none by it.",
  403998: 'No operation makes a bot, and no source says what it may not do.',
  403999: 'No operation makes a visitor, and no source says what it may not do.',
  408000: 'It has a name, RequestTimeout. No source says when; a fault can be set to answer it.',
};

/** Requests for the codes that any operation may refuse with. */
const common: Readonly<Record<number, (lantern: Lantern) => Promise<unknown>>> = {
  400100: ({ clientOf }) => clientOf('wrong').v3.users.query(),
  400311: async () => {
    const { adminToken: token, ...sandbox } = createSandbox({ rateLimit: true });
    const { baseUrl, fetch } = sandbox;
    const client = createAmityClient({ baseUrl, fetch, token, maxRetries: 0 });
    for (let sent = 0; sent <= 100; sent += 1) await client.v3.networkSettings.room.get();
  },
  413000: ({ as }) => as('bob').v3.users.update({ metadata: { text: 'a'.repeat(1024 * 1024) } }),
  500000: ({ as }) => as('bob').v3.users.update({ displayName: 'a'.repeat(101) }),
};

const codes = Object.keys(errorCodes).map(Number);

it.each(codes.filter((code) => !(code in unreachable)))('refuses a request with %i', async (code) => {
  const request = common[code] ?? refusalCases.find((each) => each.code === code)?.request;
  if (!request) throw new Error(`No request is refused with ${code}. Write one, or say above why there is none.`);
  await expect(request(openLantern())).rejects.toMatchObject({ code });
});

it('lists as unreachable no code that a request brings about', () => {
  const reached = refusalCases.map(({ code }) => code);
  expect(
    Object.keys(unreachable)
      .map(Number)
      .filter((code) => reached.includes(code) || !codes.includes(code)),
  ).toEqual([]);
});

/** Codes that the description of an operation tells of, and with which it refuses nothing itself. */
const toldOf: Readonly<Record<string, string>> = {
  'v2.channels.users.ban 400304': 'No source says that it is the code for who is banned already.',
  'v2.users.mute 400313': 'The messages of who is muted are refused.',
  'v2.blacklist.add 400308': 'Texts with the word are refused.',
  'v3.blocklists.create 400308': 'Texts with the word are refused.',
  'v2.whitelist.add 400309': 'Texts with other links are refused.',
  'v3.allowlists.create 400309': 'Texts with other links are refused.',
  'v3.networkSettings.moderation.update 400309': 'Texts with other links are refused.',
  'v3.channels.leave 400317': 'No source says that it occurs there.',
  'v3.channels.leave 400318': 'No source says that it occurs there.',
  'v3.networkSettings.prehook.update 400000': 'The network has the feature.',
  'v3.networkSettings.publicUsers.get 403998': 'There are no bots.',
  'v3.networkSettings.publicUsers.get 403999': 'There are no visitors.',
};

it('refuses with the codes that the description of an operation tells of', async () => {
  const { paths } = (await readDocument()) as { paths: Record<string, Record<string, Partial<Described>>> };
  const told = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, description = '' }) => {
      // A sentence on bare codes tells of those that stand for them elsewhere.
      const sentences = description.split(/\.\s/).filter((sentence) => !sentence.includes('bare codes'));
      const found = sentences.join(' ').match(/\b40[03]\d{3}\b/g) ?? [];
      const listed = [...commonRefusals, ...((operationId && exchanges[operationId].refuses) || [])];
      return [...new Set(found)]
        .filter((code) => !listed.some((each) => each.code === Number(code)))
        .map((code) => `${operationId} ${code}`);
    });
  expect(told.sort()).toEqual(Object.keys(toldOf).sort());
});

/** An operation of the specification, as far as it is read here. */
interface Described {
  operationId: OperationId;
  description: string;
}

async function readDocument(): Promise<unknown> {
  return JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8'));
}
