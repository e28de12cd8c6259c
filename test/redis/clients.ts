import { Redis } from 'ioredis';
import { Redis as Valkey } from 'iovalkey';
import { createClient } from 'redis';
import { createClient as createClient4 } from 'redis-4';
import type { RedisClient } from '../../src/redis.js';

/** A client of a package, connected to a server. */
export interface Connected {
  client: RedisClient;
  close(): void;
}

/** Connects with each package. Lost connections are told to those who have commands under way. */
export const connectors: Readonly<Record<string, (path: string) => Promise<Connected>>> = {
  async ioredis(path) {
    const client = new Redis(path);
    client.on('error', () => {});
    return { client, close: () => client.disconnect() };
  },
  async iovalkey(path) {
    const client = new Valkey(path);
    client.on('error', () => {});
    return { client, close: () => client.disconnect() };
  },
  async redis(path) {
    const client = createClient({ socket: { path, tls: false } });
    await client.on('error', () => {}).connect();
    return { client, close: () => client.destroy() };
  },
  async 'redis 4'(path) {
    const client = createClient4({ socket: { path } });
    await client.on('error', () => {}).connect();
    return { client, close: () => void client.disconnect() };
  },
};
