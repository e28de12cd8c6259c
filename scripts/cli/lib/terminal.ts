import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** A text in a colour, where its stream is a terminal that shows colours and NO_COLOR is not set. */
export function paint(stream: NodeJS.WriteStream, format: Format, text: string): string {
  return hasColours(stream) ? styleText(format, text) : text;
}

/** Whether a stream shows colours. */
export function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}

/** Tells something beside the output, in a line on stderr. */
export function note(text: string): void {
  process.stderr.write(`${paint(process.stderr, 'dim', text)}\n`);
}
