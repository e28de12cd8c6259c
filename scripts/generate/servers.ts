import type { OpenApiDocument } from '../openapi.js';
import { banner } from './banner.js';

/** The address of each region, from the first server of the specification. */
export function serversSource(document: OpenApiDocument): string {
  const [server] = document.servers;
  const regions = server?.variables?.region?.enum;
  if (!server || !regions) throw new Error('The first server of openapi.yaml needs a variable `region` with an enum.');
  const entries = regions.map((region) => `  ${region}: '${server.url.replace('{region}', region)}',`);
  return `${banner}
/** Where each region's servers are. */
export const servers = {
${entries.join('\n')}
} as const;
`;
}
