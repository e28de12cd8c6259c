// Classes differ from realm to realm (frames, vm contexts, Jest, jsdom), so that `instanceof` would not know what came from
// another. The shapes are the same in all of them.

/** Whether a value is an error, of any realm. */
export function isError(value: unknown): value is Error {
  return hasType(value, 'message', 'string') && hasType(value, 'name', 'string');
}

/** Whether a value is a web stream that can be read. */
export function isStream(value: unknown): value is ReadableStream<unknown> {
  return hasType(value, 'getReader', 'function');
}

/** Whether a value is a Blob or a File, which is one with a name. */
export function isBlob(value: unknown): value is Blob {
  return hasType(value, 'size', 'number') && hasType(value, 'slice', 'function') && hasType(value, 'type', 'string');
}

/** Whether a value is a `FormData`. */
export function isFormData(value: unknown): value is FormData {
  return hasType(value, 'append', 'function') && !isSearchParams(value);
}

/** Whether a value is a `URLSearchParams`, which alone can be sorted. */
export function isSearchParams(value: unknown): value is URLSearchParams {
  return hasType(value, 'append', 'function') && hasType(value, 'sort', 'function');
}

/** The platform's name for the class of an object of its own. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** The bytes of an `ArrayBuffer` or of a view of one, not copied; undefined for anything else. */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (tagOf(value) === '[object ArrayBuffer]') return new Uint8Array(value as ArrayBuffer); // the tag says so
  if (!ArrayBuffer.isView(value)) return undefined;
  return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength); // a shared one is read likewise
}

function hasType(value: unknown, property: string, type: string): boolean {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, property) : undefined;
  return typeof found === type;
}
