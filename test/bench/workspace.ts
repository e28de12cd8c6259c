import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateHeyApi } from './hey-api.js';
import { type Server, startServer } from './server.js';

/** A temporary folder that the parts of the benchmark share, with what is made in it once. */
export interface Workspace {
  /** A path inside the folder. */
  path(name: string): string;
  /** The server that all calls go to. */
  server(): Promise<Server>;
  /** The module with the client that @hey-api/openapi-ts makes of the specification. */
  heyApi(): Promise<string>;
  close(): Promise<void>;
}

/** A workspace in the system's temporary folder, so that nothing is written into the project. */
export async function openWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-bench-'));
  const path = (name: string) => join(folder, name);
  let server: Promise<Server> | undefined;
  let heyApi: Promise<string> | undefined;
  return {
    path,
    server() {
      server ??= startServer();
      return server;
    },
    heyApi() {
      heyApi ??= generateHeyApi(path('hey-api'));
      return heyApi;
    },
    async close() {
      await server?.then((started) => started.close());
      await rm(folder, { recursive: true, force: true });
    },
  };
}
