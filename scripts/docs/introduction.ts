/** The ways into the page that readers look for first, and where each begins. */
const waysIn: readonly [link: string, text: string][] = [
  ['[Make a first call](#/section/a-first-call)', 'with the client'],
  ['[Get a token](#/section/tokens-and-keys)', 'from the console or for a user'],
  ['[Look up an error](#/section/errors)', 'by its code'],
  ['[Read all pages](#/section/paging)', 'of a long list'],
  ['[Send and fetch files](#/section/files)', 'without holding them in memory'],
  ['[Manage channels](#/v3-channels)', 'and [messages](#/v3-messages)'],
  ['[Manage communities](#/v3-communities)', 'and [posts](#/v3-posts)'],
  ['[Ban, mute and find users](#/v2-users)', 'and [give them roles](#/v3-roles)'],
];

/** The introduction with the ways in before its first table, and what it was made from at its end. */
export function withWaysIn(introduction: string, ending: string): string {
  const list = waysIn.map(([link, text]) => `- ${link} ${text}`).join('\n');
  const place = introduction.indexOf('\n| ');
  const [start, rest] = place < 0 ? [introduction, ''] : [introduction.slice(0, place), introduction.slice(place)];
  return [start.trimEnd(), list, `${rest.trim()}\n\n${ending}`.trim()].join('\n\n');
}
