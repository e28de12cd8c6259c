import type { Break } from './breaks.js';
import type { RequestExample } from './bundle.js';
import { encode } from './encode.js';
import { violationsOf } from './mock.js';

/** Sends a broken request to a mock: what is wrong unless it is refused, and for what is broken. */
export async function checkRefusal(mock: { url: string }, each: Break): Promise<string[]> {
  const response = await send(mock, each.request);
  const { status } = response;
  if (status < 400 || status > 499) return [`it is answered with ${status} instead of being refused`];
  if (each.keyword === 'security') return status === 401 ? [] : [`it is refused with ${status} instead of 401`];
  const complaints = response.headers.get('sl-violations') ?? '';
  return placesIn(complaints).some((place) => isAbout(place, each))
    ? []
    : [`it is refused for other reasons: ${complaints}`];
}

/** Whether a mock takes a broken request as if nothing were wrong with it. */
export async function isTaken(mock: { url: string }, each: Break): Promise<boolean> {
  return (await send(mock, each.request)).ok;
}

/** Sends a request as it is documented: what is wrong unless the mock takes it. */
export async function checkTaken(mock: { url: string }, example: RequestExample): Promise<string[]> {
  const response = await send(mock, example);
  return [...(response.ok ? [] : [`it is refused with ${response.status}`]), ...violationsOf(response.headers)];
}

function send(mock: { url: string }, request: RequestExample): Promise<Response> {
  const { url, init } = encode(mock, request);
  return fetch(url, init);
}

/** The place of a violation in the mock's words: `request/body/options/limit`. */
function placesIn(complaints: string): string[] {
  const violations = JSON.parse(complaints || '[]') as { location: string[] }[]; // as Prism writes them
  return violations.map(({ location }) => location.join('/').toLowerCase());
}

function isAbout(place: string, { in: kind, at, keyword }: Break): boolean {
  const path = ['request', kind, ...at.map((key) => (key === '*' ? '0' : key))].join('/').toLowerCase();
  // An omitted value is reported at its parent. An empty string counts as omitted.
  return place === path || (['required', 'minLength', 'content'].includes(keyword) && path.startsWith(`${place}/`));
}
