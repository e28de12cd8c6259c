import { isError } from '../platform/kinds.js';
import { toText } from '../platform/to-text.js';

/** Client of the packages `redis` and `@redis/client`, version 4 and later, as far as it is used. */
export interface NodeRedisClient {
  evalSha(sha: string, options: ScriptOptions): Promise<unknown>;
  eval(script: string, options: ScriptOptions): Promise<unknown>;
}

interface ScriptOptions {
  keys: string[];
  arguments: string[];
}

/** Client of the packages `ioredis` and `iovalkey`, as far as it is used. */
export interface IoredisClient {
  evalsha(sha: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** Client of Redis or Valkey, for one server or a cluster, that the program has anyhow. */
export type RedisClient = NodeRedisClient | IoredisClient;

/** Whether a value is a client of one of the packages. */
export function isRedisClient(value: unknown): value is RedisClient {
  const client: Record<string, unknown> = Object(value); // its properties are looked at
  return ['evalSha', 'evalsha'].some((name) => typeof client[name] === 'function');
}

/** Runs a script with one key by the commands of any client. */
export class Script {
  readonly #text: string;
  #sha: Promise<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Runs the script by its hash, and by its text where the server does not know it. */
  async run(client: RedisClient, key: string, args: readonly (string | number)[]): Promise<unknown> {
    this.#sha ??= sha1(this.#text);
    const words = args.map(String);
    try {
      return await evaluate(client, true, await this.#sha, key, words);
    } catch (error) {
      if (!/^NOSCRIPT/.test(messageOf(error))) throw error;
      return evaluate(client, false, this.#text, key, words);
    }
  }
}

/** Message of a client's error. Those that the server replied begin with a code in capitals. */
export function messageOf(error: unknown): string {
  return isError(error) ? error.message : toText(error);
}

function evaluate(client: RedisClient, isHash: boolean, script: string, key: string, args: string[]): Promise<unknown> {
  if ('evalSha' in client) return client[isHash ? 'evalSha' : 'eval'](script, { keys: [key], arguments: args });
  return client[isHash ? 'evalsha' : 'eval'](script, 1, key, ...args);
}

async function sha1(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
