import { Readable } from 'node:stream';
import busboy from 'busboy';
import { maxBytes, maxFields } from './limits.js';
import { TooLarge, Unreadable } from './unreadable.js';
import type { Field } from './write-form.js';

/** The bytes that are kept of a file. Descriptions say nothing of what is in one, so the rest is let go. */
const keptOfFile = 1024;

/**
 * Reads the parts of a multipart body, files among them, without keeping those in memory.
 *
 * @throws Unreadable
 * @throws TooLarge
 */
export function readParts(body: Readable | Iterable<Buffer>, contentType: string): Promise<Field[]> {
  return new Promise((resolve, reject) => {
    const source = body instanceof Readable ? body : Readable.from(body);
    const parts: [string, string][] = [];
    let textBytes = 0;
    const refuse = (error: unknown) =>
      reject(new Unreadable(`body is no valid multipart/form-data: ${messageOf(error)}`));
    const add = (name: string | undefined, value: string) => {
      if (name === undefined) return refuse('A part has no name.');
      textBytes += value.length;
      if (textBytes > maxBytes) reject(new TooLarge(`The form's fields have more than ${maxBytes} bytes.`));
      else parts.push([name, value]);
    };
    try {
      const parser = busboy({
        headers: { 'content-type': contentType },
        defParamCharset: 'utf8',
        limits: { parts: maxFields },
      });
      parser.on('field', (name, value, { valueTruncated }) => {
        if (valueTruncated) reject(new TooLarge(`The form's field ${name} has more than 1 MiB.`));
        else add(name, value);
      });
      parser.on('file', (name, file) => {
        let kept = '';
        file.setEncoding('latin1');
        file.on('data', (text: string) => {
          if (kept.length < keptOfFile) kept += text.slice(0, keptOfFile - kept.length);
        });
        file.on('error', refuse);
        file.on('end', () => add(name, kept));
      });
      parser.on('partsLimit', () => reject(new TooLarge(`The form has more than ${maxFields} fields.`)));
      parser.on('error', refuse);
      parser.on('close', () => resolve(parts));
      source.on('error', reject);
      source.pipe(parser);
    } catch (error) {
      refuse(error); // the boundary is missing
    }
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.message}.` : String(error);
}
