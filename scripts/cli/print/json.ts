import { styleText } from 'node:util';
import { pretty, write } from '../lib/output.js';
import { hasColours } from '../lib/terminal.js';
import type { Printer } from './printer.js';

/** Prints each value indented. */
export function printJson(): Printer {
  return {
    async add(values) {
      for (const value of values) await write(coloured(pretty(value)));
    },
    async end() {},
  };
}

/** Prints all values as one array. */
export function printJsonArray(): Printer {
  let before = '[\n';
  return {
    async add(values) {
      for (const value of values) {
        await write(before + coloured(pretty(value).trimEnd().replaceAll(/^/gm, '  ')));
        before = ',\n';
      }
    },
    async end() {
      await write(before === ',\n' ? '\n]\n' : '[]\n');
    },
  };
}

/** Prints a line of JSON for each value. */
export function printLines(): Printer {
  return {
    async add(values) {
      for (const value of values) await write(`${coloured(JSON.stringify(value))}\n`);
    },
    async end() {},
  };
}

/** Prints a line for each value: a string as it is, others as JSON. */
export function printRaw(): Printer {
  return {
    async add(values) {
      for (const value of values) {
        await write(`${typeof value === 'string' ? value : coloured(JSON.stringify(value))}\n`);
      }
    },
    async end() {},
  };
}

/** JSON with its names, strings and other values in colours, where the output shows them. */
function coloured(json: string): string {
  if (!hasColours(process.stdout)) return json;
  const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return json.replace(token, (whole, string?: string, colon?: string) => {
    if (string === undefined) return styleText('yellow', whole);
    return colon === undefined ? styleText('green', whole) : styleText('blue', string) + colon;
  });
}
