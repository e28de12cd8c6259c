import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { watchDocs } from '../../scripts/docs/watch.js';

const folder = await mkdtemp(join(tmpdir(), 'amity-watch-'));
const page = join(await mkdtemp(join(tmpdir(), 'amity-watched-')), 'index.html');

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
  await rm(join(page, '..'), { recursive: true });
});

it('builds anew when a file changes, tells the browsers, and outlives a mistake', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  let builds = 0;
  const docs = await watchDocs(folder, page, 0, async () => {
    builds += 1;
    if (builds === 2) throw new Error('a mistake');
    await writeFile(page, `<head></head>${builds}`);
  });
  try {
    const read = async () => (await fetch(docs.url)).text();
    expect(await read()).toMatch(/EventSource\('\/changes'\).*<\/head>1$/);
    const { body } = await fetch(`${docs.url}/changes`);
    const changes = body?.getReader();
    await writeFile(join(folder, 'a.yaml'), 'wrong');
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('a mistake'), 5_000);
    expect(await read()).toContain('</head>1');
    await writeFile(join(folder, 'a.yaml'), 'right');
    const message = await changes?.read();
    expect(new TextDecoder().decode(message?.value)).toBe('data: built\n\n');
    expect(await read()).toContain('</head>3');
    await changes?.cancel();
  } finally {
    await docs.close();
  }
});
