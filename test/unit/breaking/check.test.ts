import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import { put, remove } from '../../lint/damage.js';

const run = promisify(execFile);
let project: string;

beforeAll(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'amity-unit-')));
  for (const name of ['scripts', 'src', 'generated', 'test/types', 'package.json', 'tsconfig.json']) {
    await cp(projectPath(name), join(project, name), { recursive: true });
  }
  await symlink(projectPath('node_modules'), join(project, 'node_modules'), 'junction');
  await mkdir(temporary());
  await writeFile(join(project, '.gitignore'), 'node_modules\ntemporary\n');
  await edit('package.json', put('version', '0.1.0'));
  await git('init', '--quiet');
  await commit('The first release');
});
afterAll(() => rm(project, { recursive: true }));

async function git(...args: string[]): Promise<void> {
  const author = ['-c', 'user.name=Anyone', '-c', 'user.email=anyone@example.com', '-c', 'commit.gpgsign=false'];
  await run('git', [...author, ...args], { cwd: project, env: environment() });
}

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

async function edit(file: string, change: (document: object) => void): Promise<void> {
  const document = JSON.parse(await readFile(join(project, file), 'utf8')) as object; // both files hold an object
  change(document);
  await writeFile(join(project, file), JSON.stringify(document));
}

/** The folder of the check's temporary folders. */
function temporary(): string {
  return join(project, 'temporary');
}

/** This environment without git's variables: run from a hook, they would lead git to the hook's own repository. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(kept), TMPDIR: temporary(), TEMP: temporary() };
}

/** Runs the check as npm does. */
async function check(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = ['--import', 'tsx', join(project, 'scripts/check-breaking.ts'), ...args];
  try {
    return { code: 0, ...(await run(process.execPath, script, { cwd: project, env: environment() })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }; // what execFile rejects with
  }
}

it('goes through a release’s life', { timeout: 400_000 }, async () => {
  const unreleased = await check();
  expect(unreleased).toMatchObject({ code: 0, stdout: '' });
  expect(unreleased.stderr).toContain('There is no tag v* to compare with');

  await git('tag', 'v0.1.0');
  await edit('generated/openapi.json', remove('paths /api/v2/channel/{channelId}/users/ban post'));
  const client = join(project, 'generated/client.ts');
  await writeFile(
    client,
    (await readFile(client, 'utf8')).replace("readonly ban: Methods['v2.channels.users.ban'];", ''),
  );
  await commit('Drop an operation');
  const broken = await check();
  expect(broken.code).toBe(1);
  expect(broken.stdout).toContain('### Removed\n\n- **Breaking** `v2.channels.users.ban`: is gone.\n');
  expect(broken.stdout).toMatch(
    /- \*\*Breaking\*\* the types refuse `test\/types\/arguments\.test-d\.ts:\d+`: Property 'ban' does not exist/,
  );
  expect(broken.stderr).toMatch(/Since v0\.1\.0: \d+ changes, \d+ of them breaking; \d+ files of type tests/);
  expect(broken.stderr).toContain('Version 0.1.0 promises not to break 0.1.0.');

  await edit('package.json', put('version', '0.2.0'));
  const allowed = await check();
  expect(allowed.stdout).toBe(broken.stdout);
  expect(allowed.code).toBe(0);
  expect((await readdir(temporary())).filter((name) => name.startsWith('amity-'))).toEqual([]);

  const file = await check('--base', projectPath('generated/openapi.json'));
  expect(file.code).toBe(1);
  expect(file.stderr).toContain('has no version that could allow it');
});

it('says what it cannot compare with', async () => {
  const { code, stderr } = await check('--base', 'v9.9.9');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^There is no release at v9\.9\.9 \(.*\)\. Give a tag or the path of an openapi\.json\.\n$/);
});
