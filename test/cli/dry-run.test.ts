import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useServer } from '../contract/mock.js';
import { type RecordedRequest, startRecorder } from '../contract/recorder.js';
import { usePackage } from './package.js';
import { runCli, runShell } from './run.js';

const installed = usePackage({ tools: false });
const recorder = useServer(startRecorder);
const awkward = `it's "a" $HOME \`b\` \\ & ; 100% é 🎉`;

/** The one request that has arrived, without what every program says of itself and how it escapes a query. */
function arrived(): Partial<RecordedRequest> {
  const [exchange, ...others] = recorder().take();
  expect(others).toEqual([]);
  const { headers, search: _, ...came } = exchange?.came ?? {};
  return { ...came, headers: { authorization: headers?.authorization, 'x-server-key': headers?.['x-server-key'] } };
}

it.each([
  [['v2.channels.users.ban', '--channelId', awkward, '--userIds', awkward, '@b']],
  [['v2.users.query', '--search', awkward, '--limit', '5']],
  [['v2.channels.search', '--query', '[a-z]{1,2}', '--tags', awkward, 'b', '--options.limit', '3', '--exactMatch']],
  [
    [
      'v2.messages.images.create',
      '--channelId=@general',
      `--caption=${awkward}`,
      '--tags',
      '<a',
      'b',
      '--file=a b;"c",d.png',
    ],
  ],
  [['v2.messages.files.create', '--channelId', 'general', '--file', 'plain.txt']],
  [['v3.posts.update', '--postId', '1', '--preserveEditedAt', '--data', '{"text":"a"}']],
])('%j is the same request as curl and as a call', async (args) => {
  const { folder } = installed();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a b;"c",d.png'), 'bytes of a picture');
  await writeFile(join(folder, 'plain.txt'), 'bytes of a text');
  recorder().respondWith({ status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' });
  recorder().take();
  const all = ['call', ...args, '--base-url', recorder().url];

  const printed = await runCli(installed(), [...all, '--dry-run'], { env: { AMITY_ACCESS_TOKEN: undefined } });
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect(printed.stdout).toContain('$AMITY_ACCESS_TOKEN');
  expect(recorder().take()).toEqual([]);

  await runCli(installed(), all);
  const called = arrived();
  expect(await runShell(printed.stdout, folder)).toMatchObject({ code: 0 });
  expect(arrived()).toEqual(called);
  expect(called).toMatchObject({ method: expect.any(String), headers: { authorization: expect.any(String) } });
});

it('has the shell fill in a key, too', async () => {
  const args = ['v3.authentication.getToken', '--userId', 'alice', '--region', 'sg', '--dry-run'];
  const { stdout } = await runCli(installed(), ['call', ...args], { env: { AMITY_SERVER_KEY: 'a-key' } });
  expect(stdout).toContain('"x-server-key: $AMITY_SERVER_KEY"');
  expect(stdout).toContain('https://apix.sg.amity.co');
  expect(stdout).not.toContain('a-key');
});
