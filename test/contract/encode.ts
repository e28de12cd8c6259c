import type { RequestExample } from './bundle.js';

/** A request for `fetch`. */
export interface Encoded {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
}

/** Writes a request without the client, so that a mistake of the client's cannot hide in the tests. */
export function encode(server: { url: string }, request: RequestExample): Encoded {
  const { operation, mediaType, contentType, wire, files, credential } = request;
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(wire.path[name])),
  );
  const query = encodeFields(wire.query);
  const body = wire.body && encodeBody(wire.body, mediaType, files);
  const headers = Object.fromEntries(Object.entries(wire.header).map(([name, value]) => [name, String(value)]));
  if (credential) headers[credential.header] = credential.value;
  // fetch itself says of multipart bodies what they are, since it alone knows their boundary.
  const isSaid = body instanceof FormData && contentType === mediaType;
  if (contentType !== undefined && body !== undefined && !isSaid) headers['Content-Type'] = contentType;
  return {
    url: `${server.url}${path}${query && `?${query}`}`,
    init: { method: operation.method, headers, body: body ?? null },
  };
}

function encodeBody(body: Record<string, unknown>, mediaType: string | undefined, files: readonly string[]) {
  if (mediaType === 'application/x-www-form-urlencoded') return encodeFields(body);
  if (mediaType !== 'multipart/form-data') return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (files.includes(name)) form.append(name, new Blob([String(value)]), name);
    else for (const [key, each] of flatten(name, value)) form.append(key, each);
  }
  return form;
}

function encodeFields(values: Record<string, unknown>): string {
  const fields = Object.entries(values).flatMap(([name, value]) => flatten(name, value));
  return fields.map((field) => field.map(encodeURIComponent).join('=')).join('&');
}

function flatten(name: string, value: unknown): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  if (name.endsWith('[]')) return Object.values(value).map((each) => [name, String(each)]);
  return Object.entries(value).flatMap(([key, each]) => flatten(`${name}[${key}]`, each));
}
