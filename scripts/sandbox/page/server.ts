/** The world's address, such as `http://127.0.0.1:4020/worlds/one`: the page lies at `/_sandbox/` below it. */
export const worldUrl = new URL('..', location.href).href.replace(/\/$/, '');

/** The name of the world; nothing for the first one. */
export const worldName = /\/worlds\/([^/]+)$/.exec(new URL(worldUrl).pathname)?.[1];

/** The control plane did not do what it was asked to. */
export class ControlError extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the control plane of this world; a path that begins with a slash is the first world's.
 *
 * @throws ControlError with the reason that it gives
 */
export async function control<Result>(method: string, path: string, body?: unknown): Promise<Result> {
  const base = path.startsWith('/') ? `${location.origin}/_sandbox` : `${worldUrl}/_sandbox/`;
  const response = await fetch(`${base}${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const value: unknown = await response.json();
  if (!response.ok)
    throw new ControlError(reasonIn(value) ?? `The sandbox answered ${response.status}.`, response.status);
  return value as Result; // the control plane's own types say so
}

function reasonIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('error' in value)) return undefined;
  return String(value.error);
}
