import { fileFrom } from '../../../src/node.js';
import { filePart } from '../../../src/request/upload.js';
import { UsageError } from '../../lib/usage-error.js';
import { CurlFile } from '../../samples/curl.js';
import type { CliArgument } from './cli-arguments.js';

type Given = Readonly<Record<string, unknown>>;

/** The arguments of a call with their files opened, where those are paths. */
export async function openFiles(known: readonly CliArgument[], given: Given): Promise<Record<string, unknown>> {
  const opened = { ...given };
  for (const { name, kind } of known) {
    const path = given[name];
    if (kind === 'file' && typeof path === 'string') opened[name] = await open(name, path);
  }
  return opened;
}

/** The same for curl, which opens files itself but would call them otherwise than the client. */
export async function openCurlFiles(known: readonly CliArgument[], given: Given): Promise<Record<string, unknown>> {
  const described = { ...given };
  for (const { name: argument, kind } of known) {
    const path = given[argument];
    if (kind !== 'file' || typeof path !== 'string') continue;
    const { name, type } = filePart(argument, await open(argument, path));
    described[argument] = new CurlFile(path, name, type);
  }
  return described;
}

function open(argument: string, path: string): ReturnType<typeof fileFrom> {
  return fileFrom(path).catch((cause) => {
    throw new UsageError(`--${argument} names the file ${path}, which cannot be read (${cause.code}).`, { cause });
  });
}
