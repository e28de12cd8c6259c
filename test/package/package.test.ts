import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { modules } from '../../scripts/build/modules.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { callFromBrowser, useSandboxInBrowser } from './browser.js';
import { budgets, packageBudget, sandboxPageBudget } from './budgets.js';
import { bundle } from './bundle.js';
import { run } from './command.js';
import { readImports } from './exports.js';
import { attw, publint } from './linters.js';
import { checkDiskReport, checkReport } from './report.js';
import { checkSandboxReport, reportOfNode } from './sandbox-report.js';
import { withServer } from './server.js';
import { compilations, compile } from './typescript.js';
import { createUser, type User } from './user.js';

let user: User;
beforeAll(async () => {
  user = await createUser();
}, 120_000);
afterAll(() => user?.close());

describe('the tarball', () => {
  it('holds what users need and nothing else', () => {
    const { files, size, unpackedSize } = user.tarball;
    const others = files.filter((path) => !/^dist\/(generated|src)\/[\w/-]+(\.d\.ts|\.js|\.js\.map)$/.test(path));
    expect(others.filter((path) => !/^(scripts\/spectral|openapi\/(guides|samples|workflows))\//.test(path))).toEqual([
      '.spectral.yaml',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/cli.js',
      'dist/cli.js.LICENSES.txt',
      'dist/jq.wasm.br',
      'dist/openapi.json',
      'dist/page/page.css',
      'dist/page/page.js',
      'dist/page/page.js.LICENSES.txt',
      'dist/page/sandbox.html',
      'dist/page/sandbox.html.LICENSES.txt',
      'dist/src/sandbox.js.LICENSES.txt',
      'dist/src/sandbox/listen.js.LICENSES.txt',
      'dist/src/sandbox/validation/ajv.js.LICENSES.txt',
      'dist/src/sandbox/validation/interpret.js.LICENSES.txt',
      'openapi/seeds/lantern.json',
      'package.json',
      'redocly.yaml',
    ]);
    console.log(`${files.length} files, ${kB(size)} packed, ${kB(unpackedSize)} unpacked of ${kB(packageBudget)}`);
    expect(unpackedSize).toBeLessThanOrEqual(packageBudget);
  });

  it('holds the whole specification, as JSON and for who reads YAML', async () => {
    const specification = await readFile(projectPath('generated/openapi.json'), 'utf8');
    const { resolve } = createRequire(join(user.folder, 'program.js'));
    const [json, yaml] = ['amity-openapi/openapi.json', 'amity-openapi/openapi.yaml'].map((name) => resolve(name));
    expect(JSON.parse(await readFile(json ?? '', 'utf8'))).toEqual(JSON.parse(specification));
    expect(parse(await readFile(yaml ?? '', 'utf8'))).toEqual(JSON.parse(specification));
  });

  it('holds every file that the README links to', async () => {
    const readme = await readFile(installed('README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(8);
    for (const path of links) expect(user.tarball.files).toContain(path);
  });

  it('holds every file that an export or an import of its own names', async () => {
    const { exports, imports } = JSON.parse(await readFile(installed('package.json'), 'utf8')) as Record<
      string,
      object
    >;
    const named = JSON.stringify([...Object.values(exports ?? {}), imports]).match(/\.\/[^"]+\.\w+(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) await readFile(installed(path));
  });

  it('maps its code to the sources, and holds them', async () => {
    const bundles = modules.map((module) => `dist/${module}.js`);
    const scripts = user.tarball.files.filter((path) => /^dist\/src\/.*\.js$/.test(path) && !bundles.includes(path));
    expect(scripts.length).toBeGreaterThan(10);
    for (const path of scripts) {
      const map = JSON.parse(await readFile(installed(`${path}.map`), 'utf8')) as { sourcesContent?: string[] };
      const source = path.replace(/^dist\/(.*)\.js$/, '$1.ts');
      expect(map.sourcesContent, path).toEqual([await readFile(projectPath(source), 'utf8')]);
    }
  });

  it('is laid out as publint wants it', () => publint(user.tarball.path));

  it('has types that attw finds true', () => attw(user.tarball.path));
});

describe('calls', { concurrent: true, timeout: 120_000 }, () => {
  it.each(['esm.mjs', 'commonjs.cjs'])('are made by %s', (program) =>
    withServer(async (url, seen) => {
      const output = await run(process.execPath, [program, url, `saved by ${program}`], user.folder);
      checkDiskReport(JSON.parse(output), seen, program);
    }));

  it('are made by a page in a browser, across origins', () =>
    withServer(async (url, seen) => {
      checkReport(await callFromBrowser(user.folder, url), seen);
      expect(seen.preflights).toBeGreaterThan(0);
    }));
});

describe('the sandbox', { timeout: 120_000 }, () => {
  it('does the same in a page that forbids to make code', async () => {
    const { violations, ...report } = (await useSandboxInBrowser(user.folder)) as { violations: number };
    checkSandboxReport(report, await reportOfNode(user.folder));
    // That of the program's own attempt.
    expect(violations).toBe(1);
  });
});

describe('a TypeScript program', { concurrent: true, timeout: 120_000 }, () => {
  it('uses every export', () => {
    const imports = readImports(user.folder, ['consumer.mts', 'consumer-raw.mts']);
    expect(imports.map(({ module }) => module)).toEqual([
      'amity-openapi',
      'amity-openapi/bulk',
      'amity-openapi/node',
      'amity-openapi/redis',
      'amity-openapi/sandbox',
      'amity-openapi/webhooks',
      'amity-openapi/raw',
    ]);
    for (const { module, exported, named } of imports) expect(named, module).toEqual(exported);
  });

  it.each(Object.entries(compilations))('compiles: %s', async (_name, { endings, options }) => {
    await compile(user.folder, endings, options);
  });
});

it.each(Object.entries(budgets))('in a bundle, `%s` weighs at most %i bytes', async (program, budget) => {
  const { length } = gzipSync(await bundle(program, user.folder), { level: 9 });
  console.log(`${program}: ${length} bytes of ${budget}`);
  expect(length).toBeLessThanOrEqual(budget);
});

it('the page of the sandbox weighs what it may', async () => {
  const { length } = gzipSync(await readFile(installed('dist/page/sandbox.html')), { level: 9 });
  console.log(`dist/page/sandbox.html: ${length} bytes of ${sandboxPageBudget}`);
  expect(length).toBeLessThanOrEqual(sandboxPageBudget);
});

function installed(path: string): string {
  return join(user.folder, 'node_modules/amity-openapi', path);
}

function kB(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}
