import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleSandboxPage } from '../../scripts/build/sandbox-page.js';
import { listen as listenTo } from '../../scripts/lib/listen.js';
import { createAmityClient } from '../../src/index.js';
import { type ListeningSandbox, listen } from '../../src/node.js';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { launchBrowser } from '../browser/launch.js';
import { lantern } from './lantern.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const attack = '<img src=x onerror="document.title = \'taken\'"><script>document.title = "taken"</script>';

let browser: Browser;
let sandbox: Sandbox;
let server: ListeningSandbox;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await bundleSandboxPage();
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  sandbox = createSandbox({ seed: lantern });
  server = await listen(sandbox, { port: 0 });
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`the console says ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`it throws ${error.message}`));
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(server.url))
      complaints.push(`it asks for ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  await server.close();
  expect(complaints).toEqual([]);
});

/** Opens a place of the page, and waits until it is told what happens. */
async function open(place = ''): Promise<void> {
  await page.goto(`${server.url}/_sandbox/${place && `#/${place}`}`);
  await page.locator('.live.on').waitFor();
}

function clientOf(token: string, baseUrl = server.url) {
  return createAmityClient({ baseUrl, token, maxRetries: 0 });
}

const admin = () => clientOf(sandbox.adminToken);
const as = (userId: string) => clientOf(sandbox.tokenFor(userId));

function press(name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

describe('the network', () => {
  it('shows what a program posts, with its flags and reactions, without being asked to', async () => {
    await open('channels/book-club');
    await page.getByText('Solaris, please.').waitFor();
    const message = await as('chloe').v3.messages.create({
      channelId: 'book-club',
      data: { text: 'Or The Cyberiad?' },
    });
    const shown = page.locator('.message', { hasText: 'Or The Cyberiad?' });
    await shown.getByText('Chloé Martin').waitFor();
    const referenceId = message.messages?.[0]?.messageId ?? '';
    await as('bob').v3.messages.flag({ messageId: referenceId });
    await as('alice').v2.reactions.create({ referenceType: 'message', referenceId, reactionName: 'wow' });
    await shown.getByText('1 flag: Bob Tanaka').waitFor();
    await shown.getByText('wow 1').waitFor();
    const texts = await page.locator('.message .text').allTextContents();
    expect(texts).toEqual(['Which book next?', 'Solaris, please.', 'Or The Cyberiad?']);
  });

  it('shows what users wrote as text, never as markup', async () => {
    await admin().v3.users.update({ userId: 'eve', displayName: attack });
    await as('bob').v3.messages.create({ channelId: 'book-club', data: { text: attack } });
    for (const place of ['channels/book-club', 'users', 'requests', 'requests/2']) {
      await open(place);
      await page.getByText('<img src=x').or(page.getByText('POST /api')).first().waitFor();
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.title()).toContain('Sandbox');
    }
  });

  it('shows users with their state', async () => {
    await open('users');
    const spammer = page.locator('.row', { hasText: 'spam-4711' });
    await spammer.waitFor();
    expect(await spammer.getByText('banned').count()).toBe(0);
    await admin().v2.users.ban({ userId: 'spam-4711' });
    await spammer.getByText('banned').waitFor();
  });

  it('shows posts with comments and votes', async () => {
    await open('communities/slow-readers');
    const post = page.locator('.post', { hasText: 'What shall we read in April?' });
    await post.getByText('1 vote: Bob Tanaka').waitFor();
    await post.getByText('I have read neither.').waitFor();
    await post.getByText('like 2').waitFor();
  });

  it('shows word lists and flags', async () => {
    const { messages } = await admin().v3.messages.query({ channelId: 'book-club' });
    await as('bob').v3.messages.flag({ messageId: messages?.[0]?.messageId ?? '' });
    await open('moderation');
    await page.getByText('cheap watches').waitFor();
    await page.getByText('lantern\\.example').waitFor();
    await page.getByText('1 flag: Bob Tanaka').waitFor();
  });
});

describe('requests', () => {
  it('are shown as they come, with the reason of a refusal', async () => {
    await open('requests');
    const call = as('spam-4711').v3.messages.create({ channelId: 'book-club', data: { text: 'Buy!' } });
    await expect(call).rejects.toMatchObject({ code: 400304 });
    const entry = page.locator('.requests a', { hasText: 'spam-4711' });
    await entry.getByText('400304 UserIsBanned').waitFor();
    await entry.click();
    await page.getByRole('heading', { name: 'POST /api/v3/messages' }).waitFor();
    const [sent, received] = await page.locator('pre').allTextContents();
    expect(JSON.parse(sent ?? '')).toEqual({ channelId: 'book-club', data: { text: 'Buy!' } });
    expect(JSON.parse(received ?? '')).toMatchObject({ status: 'error', code: 400304 });
  });

  it('are sent again as they were, by the same user', async () => {
    await as('bob').v3.messages.create({ channelId: 'book-club', data: { text: 'Twice.' } });
    await open('requests/1');
    await press('Send again');
    await page.waitForURL(/requests\/2$/);
    const { messages } = await admin().v3.messages.query({ channelId: 'book-club', type: 'text' });
    expect(messages?.filter(({ data }) => data?.text === 'Twice.').map(({ userId }) => userId)).toEqual(['bob', 'bob']);
  });
});

it('shows deliveries to webhooks, and delivers again', async () => {
  const received: string[] = [];
  const receiver = await listenTo(
    createServer((request, response) => {
      received.push(request.method ?? '');
      response.writeHead(received.length === 1 ? 500 : 200).end();
    }),
  );
  try {
    await open('webhooks');
    await page.getByLabel('URL').fill(receiver.url);
    await page.getByLabel('Secret').fill('a secret');
    await press('Add a receiver');
    await page.locator('.row', { hasText: receiver.url }).waitFor();
    await as('bob').v3.messages.create({ channelId: 'book-club', data: { text: 'Delivered.' } });
    const rows = page.locator('.row', { hasText: 'message.didCreate' });
    await rows.first().locator('.badge', { hasText: '500' }).waitFor();
    await press('Redeliver');
    await rows.first().getByText('attempt 2').waitFor();
    await rows.first().locator('.badge', { hasText: '200' }).waitFor();
    expect(received).toEqual(['POST', 'POST']);
    await rows.first().getByText('Body').click();
    await rows.first().getByText('Delivered.').waitFor();
  } finally {
    await receiver.close();
  }
});

describe('what is done on the page', () => {
  it('sets a fault that hits the program, counts it, and removes it', async () => {
    await open('faults');
    await page.getByLabel('Operation').fill('v3.users.query');
    await page.getByRole('spinbutton', { name: 'Status' }).fill('503');
    await page.getByLabel('Times').fill('2');
    await press('Set the fault');
    await page.getByText('struck 0 of 2').waitFor();
    await expect(admin().v3.users.query()).rejects.toMatchObject({ status: 503 });
    await page.getByText('struck 1 of 2').waitFor();
    await page.goto(`${server.url}/_sandbox/#/requests`);
    await page.getByText('It met fault 1').waitFor();
    await page.goto(`${server.url}/_sandbox/#/faults`);
    await press('Remove');
    await page.getByText('No fault is set').waitFor();
    await admin().v3.users.query();
  });

  it('moves the clock', async () => {
    await open('clock');
    const before = Date.parse(sandbox.clock.now);
    await press('A day on');
    await expect.poll(() => Date.parse(sandbox.clock.now) - before).toBeGreaterThanOrEqual(24 * 60 * 60 * 1000);
    await page.getByLabel('Date and time in UTC').fill('2030-01-02T03:04');
    await press('Set the clock');
    await page.locator('.time time', { hasText: '2030-01-02 03:04' }).waitFor();
  });

  it('resets to the seed, when it is pressed twice', async () => {
    await admin().v3.users.update({ userId: 'dora' });
    await open('state');
    await press('Reset to the seed');
    expect(sandbox.requests.list()).toHaveLength(1);
    await press('Lose all changes?');
    await page.getByText('Back at the seed.').waitFor();
    await expect(admin().v3.users.get({ userId: 'dora' })).rejects.toMatchObject({ status: 404 });
  });

  it('exports the state, and imports one', async () => {
    await open('state');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Export').click()]);
    expect(download.suggestedFilename()).toBe('sandbox-state.json');
    const seed = {
      name: 'seed.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"users":[{"userId":"solo"}]}'),
    };
    await page.getByLabel('Import a seed or a state').setInputFiles(seed);
    await page.getByText('seed.json is loaded.').waitFor();
    expect((await admin().v3.users.query()).users?.map(({ userId }) => userId)).toEqual(['solo']);
    const wrong = { ...seed, buffer: Buffer.from('{"users":[{"name":"solo"}]}') };
    await page.getByLabel('Import a seed or a state').setInputFiles(wrong);
    await page.getByText('users.0').waitFor();
    complaints = complaints.filter((each) => !each.includes('400 (Bad Request)'));
  });

  it('creates a world, opens it and removes it', async () => {
    await open('state');
    await page.getByLabel('Name').fill('one');
    await press('Create a world');
    await page.getByRole('link', { name: 'Open one' }).click();
    await page.waitForURL(`${server.url}/worlds/one/_sandbox/`);
    await page.locator('.live.on').waitFor();
    await clientOf(sandbox.adminToken, `${server.url}/worlds/one`).v3.users.update({ userId: 'dora' });
    await page.goto(`${server.url}/worlds/one/_sandbox/#/users`);
    await page.getByText('dora').first().waitFor();
    await open('users');
    expect(await page.getByText('dora').count()).toBe(0);
    await page.getByRole('link', { name: 'State and worlds' }).click();
    await press('Remove');
    await press('Remove it?');
    await expect.poll(async () => (await fetch(`${server.url}/worlds/one/_sandbox`)).status).toBe(404);
  });
});

it('begins with an example where there is nothing', async () => {
  sandbox.load({});
  await open();
  await press('Load the example network');
  await page.getByText('Book club').waitFor();
});

it('lets no script run but its own, and asks nobody else', async () => {
  const policy = (await fetch(`${server.url}/_sandbox/`)).headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'self';/,
  );
  await open();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.taken = true';
    document.body.append(script);
    return 'taken' in window;
  });
  expect(ran).toBe(false);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
});

it.each([
  ['/_sandbox/', 'text/html,*/*;q=0.8', 200, 'text/html'],
  ['/_sandbox/', '*/*', 200, 'text/html'],
  ['/_sandbox/', 'application/json', 200, 'application/json'],
  ['/_sandbox', '*/*', 200, 'application/json'],
  ['/_sandbox', 'application/json', 200, 'application/json'],
  ['/_sandbox', 'text/html', 302, ''],
])('answers %s with Accept %s', async (path, accept, status, type) => {
  const response = await fetch(`${server.url}${path}`, { headers: { accept }, redirect: 'manual' });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type') ?? '').toContain(type);
  if (status === 302) expect(new URL(response.headers.get('location') ?? '', response.url).pathname).toBe('/_sandbox/');
});

it('is for this machine alone', async () => {
  const headers = { origin: 'https://evil.example', accept: 'text/html' };
  expect((await fetch(`${server.url}/_sandbox/`, { headers })).status).toBe(403);
});

it('can be used by keyboard alone', async () => {
  await open();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Solaris, please.').waitFor();
});

const places = [
  'channels/book-club',
  'communities/slow-readers',
  'users',
  'moderation',
  'requests/1',
  'webhooks',
  'faults',
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['desktop', 1280],
    ['phone', 390],
  ])('keeps nobody out: %s', async (_name, width) => {
    await expect(
      as('spam-4711').v3.messages.create({ channelId: 'book-club', data: { text: 'Buy!' } }),
    ).rejects.toThrow();
    sandbox.faults.add({ operationId: 'v3.users.query', status: 500 });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    for (const place of [...places, 'clock', 'state']) {
      await open(place);
      await page.locator('main > :nth-child(2)').waitFor();
      expect(await findings(), place).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width);
    }
  });
});

/** Everything that axe finds, by rule and place. */
async function findings(): Promise<string[]> {
  // By evaluating: the page's policy lets no script in.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults; // axe's own format
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
