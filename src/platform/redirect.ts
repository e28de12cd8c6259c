import { isError } from './kinds.js';

// Of Node, Bun and Deno, in that order. They say so only in the message.
const overRedirects =
  /^(unexpected redirect$|redirect count exceeded$|UnexpectedRedirect|TooManyRedirects|Fetch failed: (Encountered redirect|Maximum number of redirects))/;

/** Tells whether the platform's `fetch` failed over a redirect, or over too many. Browsers do not say. */
export function isRedirect(error: unknown): boolean {
  return isError(error) && [error, error.cause].some((each) => isError(each) && overRedirects.test(each.message));
}

let redirectMode: RequestRedirect | undefined;

/** Mode that follows no redirect: `error` or, on platforms without it (Workers), `manual`, which gives the redirect as a response. */
export function refuseRedirects(): RequestRedirect {
  if (redirectMode === undefined) {
    try {
      new Request('https://localhost', { redirect: 'error' });
      redirectMode = 'error';
    } catch {
      redirectMode = 'manual';
    }
  }
  return redirectMode;
}
