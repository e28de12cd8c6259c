import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPath } from '../lib/paths.js';
import { bundle } from './bundle.js';

/** The file that the sandbox looks for its page in. */
export const sandboxPage = projectPath('dist/page/sandbox.html');

/** Makes one HTML file, with its script and styles, of the page that the sandbox shows people. */
export async function bundleSandboxPage(target = sandboxPage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-sandbox-page-'));
  try {
    const [script, style] = [join(folder, 'page.js'), join(folder, 'page.css')];
    const options = { minify: true, target: 'es2022', platform: 'browser' } as const;
    await bundle('scripts/sandbox/page/main.tsx', script, options);
    await bundle('scripts/sandbox/page/page.css', style, options);
    const template = await readFile(projectPath('scripts/sandbox/page/index.html'), 'utf8');
    const html = template
      .replace('/* style */', await textOf(style, 'style'))
      .replace('/* script */', await textOf(script, 'script'));
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, html);
    await copyFile(`${script}.LICENSES.txt`, `${target}.LICENSES.txt`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file's text, for `replace` and an element, which would end at what looks like its end. */
async function textOf(file: string, element: string): Promise<() => string> {
  const text = (await readFile(file, 'utf8')).replaceAll(`</${element}`, `<\\/${element}`);
  return () => text;
}

/** Puts a file in its place when it is complete: a sandbox may be reading it. */
async function writeWhole(target: string, text: string): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, target);
}
