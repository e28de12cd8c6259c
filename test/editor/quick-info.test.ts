import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { listNamedOperations } from '../../src/operation.js';
import { declarationFiles, quickInfo } from './quick-info.js';

const built = projectPath('not-on-the-disk');

/** The client's types as this project has them, and as its users do. */
const packages = [
  { name: 'the sources', entry: projectPath('src/index.js'), files: new Map<string, string>() },
  { name: 'the package', entry: `${built}/src/index.js`, files: declarationFiles(built) },
];

describe.each(packages)('an editor that reads $name', ({ entry, files }) => {
  const start = `import type { AmityClient } from '${entry}';\ndeclare const amity: AmityClient;\n`;

  it('shows names in the place of shapes', () => {
    const source = `${start}
      const /*call*/ call = amity.v2.channels.users./*method*/ ban({ /*argument*/ channelId: 'a', /*list*/ userIds: ['b'] });
      const /*paged call*/ paged = amity.v2.users.query();
      const /*result*/ user = await amity.v2.users.update({ userId: 'a' });
      const /*page*/ page = await paged;
      for await (const /*item*/ item of paged) item.session;
      for await (const /*one of the pages*/ each of paged.pages()) each.users;
      const { /*error*/ error } = await call.safe();
      if (error) {
        const /*error without undefined*/ failure = error;
        if (error.status === 404) { const /*documented*/ documented = error; }
        if (error.status === 502) { const /*undocumented*/ undocumented = error; }
      }
      const /*safe*/ safe = await paged.safe();
      const /*with response*/ withResponse = await paged.withResponse();
      const /*composed*/ composed = await amity.v2.channels.search({ query: 'a' });
    `;
    expect(Object.fromEntries(quickInfo({ source, files }))).toEqual({
      method:
        '(property) ban: (args: V2ChannelsUsersBanArguments, options?: RequestOptions<"application/json" | "application/x-www-form-urlencoded"> | undefined) => Call<void, ErrorOf<401 | 403 | 404 | 413 | 422 | 429 | 500>>',
      call: 'const call: Call<void, ErrorOf<401 | 403 | 404 | 413 | 422 | 429 | 500>>',
      argument: '(property) V2ChannelsUsersBanArguments.channelId: string',
      list: '(property) V2ChannelsUsersBanArguments.userIds: string[]',
      'paged call': 'const paged: PagedCall<UserPageV2, UserWithSessionV2, ErrorOf<400 | 401 | 403 | 422 | 429 | 500>>',
      result: 'const user: UserV2',
      page: 'const page: UserPageV2',
      item: 'const item: UserWithSessionV2',
      'one of the pages': 'const each: UserPageV2',
      error: 'const error: ErrorOf<401 | 403 | 404 | 413 | 422 | 429 | 500> | undefined',
      'error without undefined': 'const failure: ErrorOf<401 | 403 | 404 | 413 | 422 | 429 | 500>',
      documented: 'const documented: AmityNotFoundError',
      undocumented: 'const undocumented: AmityApiError<UndocumentedStatus<401 | 403 | 404 | 413 | 422 | 429 | 500>>',
      safe: 'const safe: Safe<UserPageV2, ErrorOf<400 | 401 | 403 | 422 | 429 | 500>>',
      'with response': 'const withResponse: WithResponse<UserPageV2>',
      composed: 'const composed: ChannelSearchPageV2',
    });
  });

  it('shows every operation in few characters', () => {
    const operations = listNamedOperations();
    const lines = operations.flatMap(({ id, operation }, index) => [
      `const /*${id} call*/ call${index} = amity.${id}(undefined as never);`,
      `const /*${id} result*/ result${index} = await call${index};`,
      ...(operation.pagination ? [`for await (const /*${id} item*/ item of call${index}) item;`] : []),
    ]);
    const shown = [...quickInfo({ source: start + lines.join('\n'), files })];
    expect(shown.length).toBeGreaterThan(2 * operations.length);
    const tooMuch = shown.filter(
      ([label, text]) => text.length > (label.endsWith('call') ? 120 : 60) || /\["|\.\.\./.test(text),
    );
    expect(tooMuch).toEqual([]);
  });
});
