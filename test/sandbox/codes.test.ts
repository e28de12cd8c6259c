import { expect, it } from 'vitest';
import { errorCodes } from '../../generated/error-codes.js';
import { createAmityClient } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox.js';
import { type Lantern, openLantern } from './lantern.js';
import { refusalCases } from './refusals.js';

/** Business codes that no request brings about, and why not. */
const unreachable: Readonly<Record<number, string>> = {
  400002: 'No source says which videos are invalid, and the sandbox does not look into them.',
  400305: 'No source says how many members are too many.',
  400310: 'No source says how many members are too many.',
  400314: 'The sandbox judges no pictures.',
  400319: "No operation turns the network's notifications off.",
  400323: 'No operation makes a visitor.',
  400324: 'No operation lets a user block another.',
  400409: 'No source says what conflicts.',
  400900: 'No source says what conflicts.',
  403998: 'No operation makes a bot.',
  403999: 'No operation makes a visitor.',
  408000: 'No source says when. A fault can be set to answer it.',
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
