import type { OpenApiDocument } from '../openapi/document.js';
import { banner } from './banner.js';

/** The address of each region, from the servers of the specification. */
export function serversSource({ servers }: OpenApiDocument): string {
  if (servers.length === 0) throw new Error('openapi.yaml needs `servers`, one for each region.');
  const entries = servers.map(({ url, 'x-amity-region': region }) => {
    if (region === undefined)
      throw new Error(`The server ${url} of openapi.yaml needs x-amity-region, its region's name.`);
    return `  ${region}: '${url}',`;
  });
  return `${banner}
/** The server of each region. */
export const servers = {
${entries.join('\n')}
} as const;
`;
}
