import { contentPolicy } from './content-policy.js';

/** Settings for the calls that the page's script sends. A page without them sends none. */
export interface TrySettings {
  /** The sandbox that calls go to until the reader chooses otherwise. */
  sandbox?: { url: string; token: string; keys: Readonly<Record<string, string>> };
}

/** The id of the element that holds the settings in the page. */
export const trySettingsId = 'page-try';

/** The page with calls that can be sent from it. */
export function withTry(html: string, settings: TrySettings): string {
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  // A reader may name any server.
  const open = html.replace(contentPolicy(), contentPolicy('http: https:'));
  return open.replace('</head>', `<script type="application/json" id="${trySettingsId}">${json}</script></head>`);
}
