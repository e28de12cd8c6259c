import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ArgumentsCamelCase } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import type { OpenApiDocument } from '../../openapi/document.js';
import type { CliArgument } from './cli-arguments.js';
import { readValue } from './read-value.js';

/** The arguments of a call: those of `--args`, and above them those that have an option of their own. Files are still paths. */
export async function readArguments(
  document: OpenApiDocument,
  known: readonly CliArgument[],
  argv: ArgumentsCamelCase,
): Promise<Record<string, unknown>> {
  const given = await readArgsOption(argv.args);
  for (const { name, schema } of known) {
    if (argv[name] !== undefined) given[name] = readValue(document, schema, argv[name], `--${name}`);
  }
  return given;
}

/**
 * Looks whether all arguments that a call must have are given.
 *
 * @throws UsageError that names all which are not.
 */
export function checkMissing(
  operation: string,
  known: readonly CliArgument[],
  given: Readonly<Record<string, unknown>>,
): void {
  const missing = known.filter(({ name, isRequired }) => isRequired && (given[name] ?? undefined) === undefined);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => `--${name}`).join(', ');
  throw new UsageError(`${operation} needs ${names}. See amity-openapi call ${operation} --help.`);
}

/** Reads `--args`: JSON, `@` and the path of a file with it, or `-` for the standard input. */
async function readArgsOption(source: unknown): Promise<Record<string, unknown>> {
  if (source === undefined) return {};
  if (typeof source !== 'string') throw new UsageError('--args is given more than once. Put all arguments into one.');
  const json = await readSource(source);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new UsageError(`--args holds no JSON: ${cause instanceof Error ? cause.message : cause}.`, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new UsageError(`--args takes an object with the arguments by name, such as {"channelId":"general"}.`);
}

async function readSource(source: string): Promise<string> {
  if (source === '-') return text(process.stdin);
  if (!source.startsWith('@')) return source;
  const path = source.slice(1);
  return readFile(path, 'utf8').catch((cause) => {
    throw new UsageError(`--args names the file ${path}, which cannot be read (${cause.code}).`, { cause });
  });
}
