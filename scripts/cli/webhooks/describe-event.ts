/** Parts of an event that a line shows. */
export interface EventDescription {
  name: string;
  /** Ids of what it is about and of who did it, such as `message m1`. */
  ids: string[];
  /** Whether it waits for a decision. */
  isPrehook: boolean;
}

/** Most ids that a line shows. */
const maxIds = 5;

/** Tells of a body what a line can show. Nothing of it is known for sure: it may be anything. */
export function describeEvent(body: string): EventDescription {
  const { event, eventType, eventName, data } = parse(body);
  const ofData = isObject(data) ? data : {};
  const pushed = eventType === undefined ? undefined : `${eventType} ${ofData.eventName ?? ''}`.trim();
  const name = event ?? pushed ?? eventName ?? 'no event';
  const ids = Object.entries(ofData).flatMap(([key, value]) => idOf(key, value));
  const isPrehook = event === undefined && pushed === undefined && eventName !== undefined;
  return { name: plain(name), ids: ids.slice(0, maxIds).map(plain), isPrehook };
}

/** Text without what would steer the terminal. */
export function plain(value: unknown): string {
  return String(value).replaceAll(/\p{Cc}/gu, '?');
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function idOf(key: string, value: unknown): string[] {
  if (typeof value === 'string') return /^(from|to)$|Id$/.test(key) ? [`${key} ${value}`] : [];
  const [first, ...others] = Array.isArray(value) ? value : [value];
  if (typeof first === 'string') return /Ids$/.test(key) ? [`${key} ${[first, ...others].join(' ')}`] : [];
  const kind = key.replace(/ies$/, 'y').replace(/s$/, '');
  const id = isObject(first) ? ownId(kind, first) : undefined;
  return id === undefined ? [] : [`${kind} ${id}${others.length > 0 ? ` (+${others.length})` : ''}`];
}

function ownId(kind: string, object: Record<string, unknown>): unknown {
  const key = `${kind}Id` in object ? `${kind}Id` : Object.keys(object).find((each) => each.endsWith('Id'));
  return key === undefined ? undefined : object[key];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
