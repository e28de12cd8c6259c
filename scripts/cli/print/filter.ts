import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { UsageError } from '../../lib/usage-error.js';

/**
 * A filter in jq's language, by jq itself. It gives the results for values, one after the other.
 *
 * @throws UsageError for a filter that jq cannot read. The filter itself throws what jq says of a value.
 */
export async function createFilter(program: string): Promise<(values: readonly unknown[]) => unknown[]> {
  // It takes a while to load, and few calls need it.
  const { loadJq } = await import('jq-wasm');
  const jq = await loadJq(await readPacked());
  const run = (input: string) => jq.raw(input, program, ['-c']);
  // Without a value, all that jq does is to read the program.
  const { exitCode, stderr } = run('');
  if (exitCode !== 0) throw new UsageError(`--jq cannot be read. ${stderr}`);
  return (values) => {
    const { stdout, stderr } = run(values.map((value) => JSON.stringify(value)).join('\n'));
    if (stderr !== '') throw new Error(`--jq failed. ${stderr}`);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };
}

/** jq as the built command line has it beside itself; from its sources, the library finds its own. */
async function readPacked(): Promise<{ wasmBinary?: Uint8Array }> {
  const packed = new URL('jq.wasm.br', import.meta.url);
  return existsSync(packed) ? { wasmBinary: await promisify(brotliDecompress)(await readFile(packed)) } : {};
}
