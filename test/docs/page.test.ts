import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDocs } from '../../scripts/docs/build.js';
import { anchorOf } from '../../scripts/docs/link-operations.js';
import { listHooks } from '../../scripts/openapi/hooks.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { codeSamples } from '../../scripts/samples/samples.js';
import { createApiError } from '../../src/errors/api-errors.js';
import { AmityConnectionError, AmityError } from '../../src/errors/errors.js';
import { launchBrowser } from '../browser/launch.js';
import { bundle } from '../contract/bundle.js';
import { findings } from './axe.js';

const operations = listOperations(bundle);
const hooks = listHooks(bundle);
const folder = await mkdtemp(join(tmpdir(), 'amity-docs-test-'));
const file = join(folder, 'index.html');
const address = pathToFileURL(file).href;
const complaints: string[] = [];
// A busy machine may take a browser's breath away for seconds.
const patient = { timeout: 60_000 };
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  await buildDocs(file);
  browser = await launchBrowser();
  context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** The documentation at an operation or its start; what goes wrong from then on is written down. */
async function open(anchor = ''): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`the console says ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`it throws ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.url().split('#')[0] !== address)
      complaints.push(`it asks for ${request.url()}`);
  });
  await page.goto(`${address}${anchor}`);
  await page.locator('h1, h2').first().waitFor();
  return page;
}

/** Does something with each of some operations, on a few pages at once: each page waits more than it works. */
async function inPages<Item>(
  count: number,
  some: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const rest = [...some];
  const walk = async () => {
    const page = await open();
    for (let next = rest.shift(); next; next = rest.shift()) await work(page, next);
    await page.close();
  };
  await Promise.all(Array.from({ length: count }, walk));
}

it('is one page of a bearable weight, soon to be seen', async () => {
  const html = await readFile(file);
  const page = await open();
  await page.locator('pre.page-code').first().waitFor(patient);
  const figures = await page.evaluate(() => ({
    usable: performance.getEntriesByName('page-usable')[0]?.startTime ?? Number.NaN,
    firstContent: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    elements: document.querySelectorAll('*').length,
    heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize, // Chromium has it
  }));
  console.log(
    `docs: ${html.length} bytes, ${gzipSync(html).length} gzipped; first content after ${Math.round(figures.firstContent)} ms, ` +
      `usable after ${Math.round(figures.usable)} ms, ` +
      `${figures.elements} elements, ${Math.round(figures.heap / 1e6)} MB of heap`,
  );
  expect(html.length).toBeLessThan(4_000_000);
  await page.close();
});

it('every operation is at its anchor, with its sample', async () => {
  const missing: string[] = [];
  await inPages(3, operations, async (page, operation) => {
    const anchor = anchorOf(operation);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${anchor}`);
    const [first] = codeSamples(bundle, operation);
    const isShown = await page
      .waitForFunction(
        ([id, source]) => {
          const shown = [...document.querySelectorAll('[data-testid="source-code"]')].map((each) => each.textContent);
          return document.getElementById(id) && shown.some((each) => each?.trim() === source);
        },
        [anchor, first?.source ?? ''] as const,
        { timeout: 20_000 },
      )
      .then(
        () => true,
        () => false,
      );
    if (!isShown) missing.push(operation.id);
  });
  expect(missing).toEqual([]);
}, 240_000);

it('every event and pre-hook is at its anchor, with what is known of it', async () => {
  const missing: string[] = [];
  await inPages(3, hooks, async (page, { name, object }) => {
    const anchor = anchorOf({ id: name, object });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${anchor}`);
    const section = page.locator(`[id="${anchor}"]`);
    const isShown = await section
      .getByText('Specification:')
      .first()
      .waitFor({ state: 'attached', timeout: 20_000 })
      .then(
        () => true,
        () => false,
      );
    if (!isShown) missing.push(name);
  });
  expect(missing).toEqual([]);
}, 240_000);

/** The addresses that a search finds, the best first. */
async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  return page.locator('.page-found a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

it('every operation is the first that its id finds, every event and pre-hook too', async () => {
  const page = await open();
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+k');
      return page.getByRole('searchbox').count();
    }, patient)
    .toBe(1);
  const missing: string[] = [];
  for (const each of [...operations, ...hooks.map(({ name, object }) => ({ id: name, object }))]) {
    const [first] = await searchFor(page, each.id);
    if (first !== `#/${anchorOf(each)}`) missing.push(`${each.id}: ${first}`);
  }
  expect(missing).toEqual([]);
  await page.close();
}, 240_000);

it('finds what is written in the introduction and in guides, forgives a typo, and goes there by keyboard', async () => {
  const page = await open();
  await page.locator('pre.page-code').first().waitFor(patient);
  await page.locator('.page-search').click();
  expect(await searchFor(page, 'AmityRateLimitError')).toContain('#/guides-errors');
  expect((await searchFor(page, '400311'))[0]).toMatch(/^#\/(guides-errors|section\/errors)/);
  expect(await searchFor(page, 'envelope')).toContain('#/section/envelopes-and-nulls');
  expect(await searchFor(page, 'chanel crate')).toContain('#/v3-channels/v3.channels.create');
  const blocklist = (await searchFor(page, 'blocklist')).slice(0, 5);
  expect(blocklist).toContain('#/workflows-keep-a-blocklist');
  expect(blocklist.join()).toContain('/v3.blocklists.');
  expect(await searchFor(page, 'qqqqqq')).toEqual([]);
  await page.getByText('Nothing found').waitFor();
  expect((await findings(page)).ours).toEqual([]);
  const [first] = await searchFor(page, 'v3.channels.users.ban');
  await page.keyboard.press('Enter');
  await page.locator(`[id="${first?.slice(2)}"]`).waitFor(patient);
  expect(page.url()).toBe(`${address}${first}`);
  expect(await page.locator('dialog').count()).toBe(0);
  await page.close();
});

it('sends no call from a file that nobody has asked to', async () => {
  const page = await open('#/v3-channels/v3.channels.create');
  await page.locator('.page-notes').first().waitFor(patient);
  expect(await page.locator('.page-try-button').count()).toBe(0);
  await page.close();
});

it('each sample can be chosen, by keyboard too', async () => {
  const [operation] = operations;
  if (!operation) throw new Error('There are no operations.');
  const page = await open(`#/${anchorOf(operation)}`);
  const samples = codeSamples(bundle, operation);
  // Examples of requests and responses have menus of their own.
  const dropdown = page
    .getByTestId('right-panel')
    .getByTestId('dropdown')
    .filter({ hasText: /^(TypeScript|Command line|curl)/ });
  const menu = dropdown.locator('[aria-haspopup="menu"]');
  for (const { label, source } of samples) {
    const item = page.getByRole('menuitem', { name: label, exact: true });
    // Redoc loses a key that comes while it still closes the menu after the last choice.
    await expect
      .poll(async () => {
        await menu.press('Enter');
        return item.waitFor({ timeout: 3_000 }).then(
          () => 'open',
          () => 'closed',
        );
      }, patient)
      .toBe('open');
    await item.press('Enter');
    const shown = page.getByTestId('source-code').first();
    await expect.poll(async () => (await shown.textContent())?.trim(), patient).toBe(source);
  }
  await page.close();
}, 240_000);

it('tells gaps before the arguments; sources, files and refusals after them', async () => {
  const operation = operations.find(({ object }) => object['x-amity-gap'] && object['x-amity-refuses']);
  if (!operation) throw new Error('No operation has a gap and refusals.');
  const page = await open(`#/${anchorOf(operation)}`);
  const request = page.locator(`[id="${anchorOf(operation)}"]`).first();
  await request.getByText(operation.object['x-amity-gap'] ?? '').waitFor();
  const notes = request.locator('.page-notes');
  await notes.getByText('Where this comes from').click();
  await notes.getByText(bundle.paths[operation.path]?.['x-amity-file'] ?? '', { exact: true }).waitFor();
  for (const { code } of operation.object['x-amity-refuses'] ?? []) {
    await notes.getByText(String(code)).first().waitFor();
  }
  const above = await request.locator('.schema-property-item').last().boundingBox();
  const below = await notes.boundingBox();
  expect(below?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
  await page.close();
});

it('shows the methods of the client in the menu, and no tag in the lists of operations', async () => {
  const page = await open('#/v3-channels/v3.channels.users.ban');
  const item = page.locator('[data-component-name="Menu/MenuItem"] > a[href="#/v3-channels/v3.channels.users.ban"]');
  await item.locator('[data-method="users.ban"]').waitFor(patient);
  expect(await item.getAttribute('title')).toBe('Ban users from a channel');
  await page.goto(`${address}#/v3-channels`);
  const list = page.getByTestId('items-navigation-list').first();
  await list.waitFor(patient);
  const tags = await list.locator('[data-component-name="Tag/Tag"]').allTextContents();
  expect(new Set(tags.map((each) => each.toLowerCase()))).toEqual(new Set(['get', 'post', 'put', 'delete']));
  await page.close();
});

it('shows the code of the introduction in colours, and copies it', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const blocks = page.locator('[data-component-name^="Markdown/"] pre');
  await page.locator('pre.page-code .hljs-keyword').first().waitFor(patient);
  expect(await page.locator('.page-copy').count()).toBe(await blocks.count());
  await page.locator('.page-copy').first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await blocks.first().textContent());
  expect(bundle.info.description).toContain(copied);
  await page.close();
});

it('the menu shows where the introduction is read, from its address and while it is scrolled', async () => {
  const active = (page: Page) => page.locator('.menu-content [data-active="true"]').first();
  const page = await open('#/section/errors');
  await expect.poll(() => active(page).textContent(), patient).toBe('Errors');
  await page.locator('.menu-content a[href="#/section/paging"]').click();
  await expect.poll(() => active(page).textContent(), patient).toBe('Paging');
  expect(page.url()).toBe(`${address}#/section/paging`);
  // Redoc follows what a reader scrolls, and not what a script does.
  const { y } = (await page.locator('h2', { hasText: 'Rate limit' }).boundingBox()) ?? { y: Number.NaN };
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, y - 60);
  await expect.poll(() => active(page).textContent(), patient).toBe('Rate limit');
  expect(page.url()).toBe(`${address}#/section/rate-limit`);
  await page.close();
});

it('every address of help opens its section of the errors', async () => {
  const response = {
    status: 403,
    detail: undefined,
    requestId: undefined,
    headers: new Headers(),
    operationId: undefined,
  };
  const errors = [
    new AmityError('x'),
    new AmityConnectionError('x'),
    createApiError('x', { ...response, code: 400304 }),
    createApiError('x', { ...response, code: 400311 }),
  ];
  for (const { help } of errors) {
    const hash = new URL(help).hash;
    const title = hash.replace(/.*\//, '').replaceAll('-', ' ');
    const page = await open(hash);
    await expect
      .poll(() => page.locator('.menu-content [data-active="true"]').allTextContents(), patient)
      .toEqual([title]);
    const heading = page.locator('h2', { hasText: title });
    await expect.poll(async () => (await heading.boundingBox())?.y, patient).toBeGreaterThanOrEqual(48);
    await expect.poll(async () => (await heading.boundingBox())?.y, patient).toBeLessThan(160);
    await page.close();
  }
});

it('every way into the page leads somewhere', async () => {
  const page = await open();
  const targets = await page
    .locator('[data-component-name^="Markdown/"] li a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(2) ?? ''));
  expect(targets.length).toBeGreaterThan(5);
  const tags = bundle.tags.map(({ name }) => name.toLowerCase().replaceAll(' ', '-'));
  for (const target of targets) {
    if (target.startsWith('section/')) expect(await page.locator(`[id="${target}"]`).count()).toBe(1);
    else expect(tags).toContain(target);
  }
  await page.close();
});

it('leads from an operation to those that it names', async () => {
  const [from, to] = ['v2.channels.users.ban', 'v3.channels.users.ban'].map((id) =>
    operations.find((each) => each.id === id),
  );
  if (!from || !to) throw new Error('The operations of this test are gone. Take others, of which one names the other.');
  const page = await open(`#/${anchorOf(from)}`);
  await page.getByRole('link', { name: to.id }).first().click();
  await page.locator(`[id="${anchorOf(to)}"]`).waitFor(patient);
  expect(page.url()).toBe(`${address}#/${anchorOf(to)}`);
  await page.close();
});

const widths = { desktop: 1440, phone: 390 };

it.each(Object.entries(widths))('nothing of ours keeps people out: %s', async (name, width) => {
  const deprecated = operations.find(({ object }) => object.deprecated);
  const gap = operations.find(({ object }) => object['x-amity-gap']);
  const places = [undefined, deprecated, gap].map((operation) => operation && `#/${anchorOf(operation)}`);
  for (const place of [...places, '#/guides-errors']) {
    const page = await open(place);
    await page.setViewportSize({ width, height: 844 });
    await page.waitForFunction(() => performance.getEntriesByName('page-usable').length > 0, undefined, patient);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { ours, theirs } = await findings(page);
    console.log(`axe, ${name}, ${place ?? 'start'}: Redoc's own: ${theirs.join(', ') || 'none'}`);
    expect(ours).toEqual([]);
    await page.close();
  }
});

it('leaves no gap between the sections of a page: phone', async () => {
  const page = await open('#/workflows-ban-a-member');
  await page.setViewportSize({ width: 390, height: 844 });
  const steps = page.locator('h2', { hasText: 'Steps' });
  await expect.poll(async () => (await steps.boundingBox())?.y, patient).toBeLessThan(600);
  await page.close();
});

it('asks for nothing and complains of nothing, all the while', () => {
  expect(complaints).toEqual([]);
});
