/** Tells whether the platform's `fetch` failed over a redirect, or over too many. Node says so only in the message. */
export function isRedirect(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  return ['unexpected redirect', 'redirect count exceeded'].includes(error.cause.message);
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
