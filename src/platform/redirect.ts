/** Whether the platform's `fetch` failed over a redirect, or over too many. Node says so only in words. */
export function isRedirect(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  return ['unexpected redirect', 'redirect count exceeded'].includes(error.cause.message);
}

let redirectMode: RequestRedirect | undefined;

/** How to ask for no redirects: `error`, or where there is none (Workers) `manual`, which hands the redirect back as an answer. */
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
