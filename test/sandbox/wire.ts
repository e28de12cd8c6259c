/** Escapes what a URL needs, and replaces half characters, which no URL can carry. */
export function percentEncode(value: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(value)));
}

/** Values as a query or a form has them: `options[limit]=10`. */
export function writePairs(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .flatMap(([key, value]) => listPairs(key, value))
    .map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`)
    .join('&');
}

/** The texts that a value is made of, each with its path in brackets. */
export function listPairs(key: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, each]) => listPairs(`${key}[${name}]`, each));
}

export const boundary = 'b0undary';

/** A part of a multipart body. */
export interface Part {
  name: string;
  value: string;
  /** Set where it is a file. */
  file?: { readonly filename: string; readonly type: string };
}

export function writeMultipart(parts: readonly Part[]): string {
  const written = parts.map(({ name, value, file }) => {
    const rest = file ? `; filename="${file.filename}"\r\ncontent-type: ${file.type}` : '';
    const disposition = `form-data; name="${name.replace(/["\r\n]/g, '')}"${rest}`;
    return `--${boundary}\r\ncontent-disposition: ${disposition}\r\n\r\n${value}\r\n`;
  });
  return `${written.join('')}--${boundary}--\r\n`;
}
