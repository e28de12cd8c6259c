import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildDocs } from '../../scripts/docs/build.js';
import { anchorOf } from '../../scripts/docs/link-operations.js';
import { serveDocs } from '../../scripts/docs/serve.js';
import { withTry } from '../../scripts/docs/try-settings.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { listen } from '../../src/node.js';
import { createSandbox } from '../../src/sandbox.js';
import { launchBrowser } from '../browser/launch.js';
import { bundle } from '../contract/bundle.js';
import { findings } from './axe.js';

const folder = await mkdtemp(join(tmpdir(), 'amity-try-'));
const sandbox = createSandbox({ seed: { users: [{ userId: 'alice' }, { userId: 'bob' }, { userId: 'chloe' }] } });
const operations = listOperations(bundle);
let browser: Browser;
let server: Awaited<ReturnType<typeof listen>>;
let docs: Awaited<ReturnType<typeof serveDocs>>;
let page: Page;

beforeAll(async () => {
  const file = join(folder, 'index.html');
  await buildDocs(file);
  server = await listen(sandbox, { port: 0 });
  docs = await serveDocs(file, 0, {
    sandbox: { url: server.url, token: sandbox.adminToken, keys: { ...sandbox.keys } },
  });
  browser = await launchBrowser();
});

// Each has a session of its own, which keeps its connection.
beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(async () => {
  await page?.close();
});

afterAll(async () => {
  await browser?.close();
  await docs?.close();
  await server?.close();
  await rm(folder, { recursive: true });
});

/** Opens the dialog of an operation's call. */
async function openCall(id: string): Promise<void> {
  const operation = operations.find((each) => each.id === id);
  if (!operation) throw new Error(`There is no operation ${id} any more.`);
  await page.goto(`${docs.url}#/${anchorOf(operation)}`);
  await page.reload();
  await page.getByRole('button', { name: `Try it: ${id}`, exact: true }).click();
}

/** Sends the call of the dialog that is open: the line with the response's status. */
async function send(): Promise<string> {
  await page.getByRole('button', { name: 'Send' }).click();
  return (await page.locator('.page-status').textContent()) ?? '';
}

const field = (name: string) => page.locator(`[id="page-field-${name}"]`);

it('makes a channel from the example, and shows status, time, headers and the code of the call', async () => {
  await openCall('v3.channels.create');
  expect(await field('channelId').inputValue()).toBe('book-club');
  expect(await send()).toMatch(/^200 OK · \d+ ms$/);
  expect(JSON.stringify(sandbox.snapshot())).toContain('book-club');
  await expect.poll(() => page.locator('.page-body').textContent()).toContain('"displayName": "Book club"');
  await page.getByText('Headers', { exact: true }).click();
  await page.locator('details pre', { hasText: 'content-type: application/json' }).waitFor();
  const [curl, typescript] = await page.locator('.page-snippet pre').allTextContents();
  expect(curl).toContain(`curl -X POST '${server.url}/api/v3/channels'`);
  expect(curl).toContain('"meetsOn": "Thursday"');
  expect(typescript).toContain(`baseUrl: '${server.url}'`);
  expect(typescript).toContain("amity.v3.channels.create({\n  channelId: 'book-club',");
  expect(`${curl}${typescript}`).not.toContain(sandbox.adminToken);
});

it('shows a refusal with its code', async () => {
  await openCall('v3.channels.users.ban');
  await field('channelId').fill('book-club');
  await field('userIds').fill('nobody');
  expect(await send()).toMatch(/^404 Not Found · \d+ ms · 400400 NotFound$/);
});

it('takes a text of a response for a text, whatever is in it', async () => {
  const markup = '<img src=x onerror="window.wasRun = true">';
  await openCall('v3.channels.update');
  await field('channelId').fill('book-club');
  await field('displayName').fill(markup);
  expect(await send()).toMatch(/^200 /);
  expect(await page.locator('.page-body').textContent()).toContain('<img src=x onerror=');
  expect(await page.locator('.page-try img').count()).toBe(0);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

it('uploads a file', async () => {
  await openCall('v2.messages.files.create');
  await field('channelId').fill('book-club');
  await field('parentId').fill('');
  await field('file').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('a plan') });
  expect(await send()).toMatch(/^200 /);
  await expect
    .poll(() => page.locator('.page-snippet pre').allTextContents())
    .toEqual([expect.stringContaining('plan.txt'), expect.stringContaining("file: await fileFrom('plan.txt')")]);
});

it('says which argument is wrong, and sends nothing', async () => {
  await openCall('v3.channels.create');
  await field('metadata').fill('{');
  const before = sandbox.requests.list().length;
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('metadata takes JSON').waitFor();
  expect(sandbox.requests.list()).toHaveLength(before);
});

it('keeps a token for the tab alone, never in an address, and for one server', async () => {
  await openCall('v3.users.query');
  await page.getByLabel('Token').fill('a-wrong-token');
  expect(await send()).toMatch(/^401 .*400100/);
  const stores = await page.evaluate(() => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
  }));
  expect(stores.local).not.toContain('a-wrong-token');
  expect(stores.session).toContain('a-wrong-token');
  expect(JSON.stringify(sandbox.requests.list().map(({ path }) => path))).not.toContain('a-wrong-token');
  await openCall('v3.users.query');
  expect(await page.getByLabel('Token').inputValue()).toBe('a-wrong-token');
  await page.getByLabel('Server').fill('https://apix.eu.amity.co');
  await page.getByLabel('Token').focus();
  expect(await page.getByLabel('Token').inputValue()).toBe('');
});

it('is searched, tried and left by keyboard alone, and gives the focus back', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await openCall('v3.users.query');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Try it: v3.users.query');
  await page.keyboard.press('Control+k');
  await expect.poll(focused).toBe('Search');
  await page.keyboard.type('v3.channels.create');
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Try it: v3.channels.create', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await field('channelId').focus();
  await page.keyboard.press('Enter');
  await page.locator('.page-status').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-field-channelId');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Try it: v3.channels.create');
});

it.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('the dialog and the search keep nobody out: %s, %i pixels', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 844 });
  await openCall('v3.channels.users.ban');
  await field('userIds').fill('nobody');
  expect(await send()).toMatch(/^404 /);
  expect((await findings(page)).ours).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.keyboard.press('Escape');
  await page.locator('.page-search').click();
  await page.getByRole('searchbox').fill('400311');
  await page.locator('.page-found a').first().waitFor();
  expect((await findings(page)).ours).toEqual([]);
  await page.keyboard.press('Escape');
});

it('says why a page from a file reaches no sandbox, and what to do', async () => {
  const file = join(folder, 'try.html');
  await writeFile(file, withTry(await readFile(join(folder, 'index.html'), 'utf8'), {}));
  const [operation] = operations.filter(({ id }) => id === 'v3.users.query');
  if (!operation) throw new Error('There is no operation v3.users.query any more.');
  await page.goto(`${pathToFileURL(file).href}#/${anchorOf(operation)}`);
  await page.getByRole('button', { name: 'Try it: v3.users.query', exact: true }).click();
  await page.getByLabel('Server').fill(server.url);
  await page.getByLabel('Token').fill(sandbox.adminToken);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.page-failure', { hasText: 'serve the page with "amity-openapi docs"' }).waitFor();
});
