import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Mock, startMock } from '../../scripts/mock/server.js';
import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import type { Operation } from '../../scripts/openapi/operations.js';
import { partOf } from './part.js';

/** Serves a specification that is in memory. */
export async function startMockOf(document: OpenApiDocument): Promise<Mock> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-contract-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    return await startMock(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A server for the tests of a file. Its address is known once they run. */
export function useServer<Server extends { close(): Promise<void> }>(start: () => Promise<Server>): () => Server {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error('The server runs only while tests do.');
    return server;
  };
}

/** Prism compiles each schema together with all components that there are, and so is slow where there are many. */
const pathsPerMock = 5;

/** Mocks for the tests of a file, of a part of the specification each, for those that send very many requests. */
export function useMocks(document: OpenApiDocument): (operation: Operation) => Promise<Mock> {
  const paths = Object.keys(document.paths);
  const mocks = new Map<number, Promise<Mock>>();
  afterAll(async () => {
    for (const mock of mocks.values()) await (await mock).close();
  });
  return ({ path }) => {
    const index = Math.floor(paths.indexOf(path) / pathsPerMock);
    const first = index * pathsPerMock;
    const mock = mocks.get(index) ?? startMockOf(partOf(document, paths.slice(first, first + pathsPerMock)));
    mocks.set(index, mock);
    return mock;
  };
}

/** The violations that the mock found in a request or in its own response. */
export function violationsOf(headers: Headers): string[] {
  const text = headers.get('sl-violations');
  return text === null ? [] : [`the mock complains: ${text}`];
}
