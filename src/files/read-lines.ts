import { createReadStream } from 'node:fs';

/** Line of a file. */
export interface Line {
  text: string;
  /** Number of its bytes, with its end. */
  size: number;
  /** Whether it has an end; the last line may have none. */
  isEnded: boolean;
}

const newline = 0x0a;

/**
 * Reads a file line by line. Only a line feed ends a line: that of Node ends one at U+2028, too, which JSON may hold.
 *
 * @throws TypeError where a line is not UTF-8.
 */
export async function* readLines(path: string): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const toLine = (bytes: Buffer, isEnded: boolean): Line => {
    const text = decoder.decode(isEnded ? bytes.subarray(0, -1) : bytes);
    return { text, size: bytes.length, isEnded };
  };
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path)) {
    let from = 0;
    const bytes = chunk as Buffer; // a stream without an encoding gives these
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      yield toLine(Buffer.concat([...rest, bytes.subarray(from, at + 1)]), true);
      rest = [];
      from = at + 1;
    }
    if (from < bytes.length) rest.push(bytes.subarray(from));
  }
  if (rest.length > 0) yield toLine(Buffer.concat(rest), false);
}
