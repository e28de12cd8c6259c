import type { IncomingMessage } from 'node:http';
import { readableRanges } from './media-types.js';
import type { PrismRequest } from './prism.js';
import { readBody } from './read-body.js';
import { Unreadable } from './unreadable.js';

/** A request as Prism takes it, and in sentences what of it could not be read. */
export interface ReadRequest {
  request: PrismRequest;
  faults: string[];
}

/**
 * Reads a request, so that nothing is left in it that Prism cannot take.
 *
 * @throws TooLarge
 */
export async function readRequest(incoming: IncomingMessage): Promise<ReadRequest> {
  const { path, query } = splitUrl(incoming.url ?? '/');
  const { headers, body, fault } = await readBody(incoming).then(
    (read) => ({ ...read, fault: [] }),
    (error: unknown) => {
      if (!(error instanceof Unreadable)) throw error;
      return { headers: {}, body: undefined, fault: [error.message] };
    },
  );
  return {
    request: {
      method: (incoming.method ?? 'GET').toLowerCase(),
      url: { path, query },
      headers: { ...ownHeaders(incoming), ...headers },
      body,
    },
    faults: [...pathFaults(path), ...fault],
  };
}

/** The path without a slash at the end, and the query. */
function splitUrl(url: string): PrismRequest['url'] {
  const [before = '', ...after] = url.replace(/^https?:\/\/[^/?]*/i, '').split('?');
  const path = `/${before.replace(/^\//, '')}`.replace(/(?<=.)\/$/, '');
  const query: PrismRequest['url']['query'] = {};
  const parameters = new URLSearchParams(after.join('?'));
  for (const name of new Set(parameters.keys())) {
    const [value = '', ...others] = parameters.getAll(name);
    query[name] = others.length > 0 ? [value, ...others] : value;
  }
  return { path, query };
}

function pathFaults(path: string): string[] {
  return path.split('/').flatMap((segment) => {
    try {
      decodeURIComponent(segment);
      return [];
    } catch {
      return [`path segment '${segment}' is not encoded. Write a percent sign as %25, other characters as UTF-8.`];
    }
  });
}

/** The headers but those of the body, which is read already. */
function ownHeaders(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (/^(content-|transfer-encoding$)/.test(name) || value === undefined) continue;
    headers[name] = String(value);
  }
  const accept = headers.accept && readableRanges(headers.accept);
  if (accept) headers.accept = accept;
  else delete headers.accept;
  return headers;
}
