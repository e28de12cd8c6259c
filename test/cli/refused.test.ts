import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../scripts/cli/cli.js';
import { UsageError } from '../../scripts/lib/usage-error.js';
import { useServer } from '../contract/mock.js';
import { startRecorder } from '../contract/recorder.js';
import { noFolder, token } from './run.js';

const recorder = useServer(startRecorder);
const post = ['v3.posts.create', '--targetType', 'user', '--targetId', 'a'];
const ban = ['v2.channels.users.ban', '--channelId', 'general'];

beforeEach(() => {
  vi.stubEnv('AMITY_ACCESS_TOKEN', token);
  vi.stubEnv('XDG_CONFIG_HOME', noFolder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  [[...ban, '--userId', 'a'], 'takes no option --userId. Did you mean --userIds?'],
  [[...ban, '--userIds', 'a', '--dryrun'], 'Did you mean --dry-run?'],
  [ban, 'v2.channels.users.ban needs --userIds. See'],
  [['v2.channels.users.ban'], 'v2.channels.users.ban needs --channelId, --userIds. See'],
  [[...ban, '--userIds'], '--userIds needs a value.'],
  [['v2.channel.users.ban'], 'There is no operation v2.channel.users.ban. Did you mean v2.channels.users.ban?'],
  [['channels.users.ban'], 'Did you mean v2.channels.users.ban or v3.channels.users.ban?'],
  [['nothing of that kind'], 'See amity-openapi call --help.'],
  [[], 'call needs the name of an operation.'],
  [['v2.users.query', 'twice'], "does not know what to do with 'twice'"],
  [['v2.users.query', '--limit', 'many'], "--limit takes a whole number, not 'many'."],
  [['v2.users.query', '--limit', '1.5'], "--limit takes a whole number, not '1.5'."],
  [['v2.users.query', '--search', 'a', '--search', 'b'], '--search is given 2 times, but takes one value.'],
  [['v2.users.query', '--timeout', 'long'], "--timeout takes a whole number of zero or more, not 'long'."],
  [['v2.users.query', '--max-retries', '-1'], '--max-retries takes a whole number of zero or more'],
  [['v2.users.query', '--region', 'us'], '--region and --base-url are both given. Pass one of them.'],
  [['v2.messages.query', '--channelId=a', '--filterByParentId=1'], "takes true or false, not '1'."],
  [
    ['v2.messages.images.get', '--messageId', '1', '--size', 'smal'],
    '--size cannot be "smal". It takes one of "small"',
  ],
  [['v2.channels.query', '--options', 'limit'], `--options takes JSON, such as --options '{"name":"value"}'`],
  [['v2.channels.query', '--options', '[1]'], '--options takes a JSON object'],
  [['v2.channels.query', '--options.limits', '1'], '--options has no part limits. Did you mean --options.limit?'],
  [['v2.messages.files.get', '--messageId=1', '--out=none/a'], 'which is no folder. Make it first.'],
  [['v2.messages.files.get', '--messageId=1', '--out=.'], 'which is a folder. Name a file in it.'],
  [[...post, '--data.imges', 'a'], '--data has no part imges. Did you mean --data.images?'],
  [[...post, '--data', '{"text":"a"}', '--data.text', 'b'], '--data and --data.text are both given.'],
  [[...post, '--data.images', 'a', '--data', '{"text":"a"}'], '--data and --data.images are both given.'],
  [[...post, '--data', '{}', '--data', '{}'], '--data is given 2 times, but takes one value.'],
  [['v2.users.query', '--rate', '5'], '--rate is for --all. Add it.'],
  [['v2.users.query', '--max-items', '5'], '--max-items is for --all. Add it.'],
  [['v2.users.query', '--all', '--rate', '0'], "--rate takes a number above zero, not '0'."],
  [['v2.users.query', '--all', '--max-items', 'all'], "--max-items takes a whole number of zero or more, not 'all'."],
  [['v2.users.query', '--output', 'xml'], '--output cannot be "xml". It takes one of "json"'],
  [['v2.users.query', '--jq', '.users['], '--jq cannot be read. jq: error: syntax error, unexpected end of file'],
  [['v2.users.query', '--jq', '.a', '--jq', '.b'], '--jq is given more than once. Give it once.'],
  [['v2.users.query', '--token-file', 'none'], '--token-file names the file none, which cannot be read (ENOENT).'],
  [['v2.users.query', '--token-file', '/dev/null'], '--token-file names the file /dev/null, which is empty.'],
  [['v2.users.query', '--profile', 'none'], 'There is no profile none in'],
  [['v3.authentication.getToken', '--userId', 'a'], 'v3.authentication.getToken needs a key. Set AMITY_SERVER_KEY.'],
  [['v2.users.query', '--args', '{'], '--args holds no JSON'],
  [['v2.users.query', '--args', '[]'], '--args takes an object'],
  [['v2.users.query', '--args', '@none.json'], 'the file none.json, which cannot be read (ENOENT).'],
  [['v2.users.query', '--args', '{"serach":"a"}'], 'takes no argument serach. Did you mean search?'],
  [['v2.messages.files.create', '--channelId=a', '--file=none'], '--file names the file none'],
])('%j is refused before anything is sent', async (args, sentence) => {
  const call = run(['call', ...args, '--base-url', recorder().url]);
  await expect(call).rejects.toThrow(sentence);
  await expect(call).rejects.toBeInstanceOf(UsageError);
  expect(recorder().take()).toEqual([]);
});
