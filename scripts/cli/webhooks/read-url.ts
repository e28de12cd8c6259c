import { UsageError } from '../../lib/usage-error.js';

/**
 * Address that an option names.
 *
 * @throws UsageError where it is none of http or https
 */
export function readUrl(option: string, given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError(`--${option} takes an address such as http://127.0.0.1:3000/webhooks, not '${given}'.`);
}
