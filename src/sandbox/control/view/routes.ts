import { listNamedOperations } from '../../../operation.js';
import type { Control } from '../control-request.js';
import { json } from '../read-object.js';
import { viewChannelDetails, viewChannels } from './channels.js';
import { viewCommunities, viewCommunityDetails } from './communities.js';
import { viewModeration } from './moderation.js';
import { viewUsers } from './users.js';

/** The network as the page for people shows it, in lists of a bounded length. */
export const viewRoutes: Readonly<Record<string, Control>> = {
  'GET /users': ({ world }) => json(viewUsers(world)),
  'GET /channels': ({ world }) => json(viewChannels(world)),
  'GET /channels/{}': ({ world }, id) => found(viewChannelDetails(world, decodeURIComponent(id)), 'channel', id),
  'GET /communities': ({ world }) => json(viewCommunities(world)),
  'GET /communities/{}': ({ world }, id) => found(viewCommunityDetails(world, decodeURIComponent(id)), 'community', id),
  'GET /operations': () => json({ operations: listNamedOperations().map(({ id }) => id) }),
  'GET /moderation': ({ world }) => json(viewModeration(world)),
};

function found(details: object | undefined, kind: string, id: string): Response {
  return details ? json(details) : json({ error: `There is no ${kind} '${id}'.` }, 404);
}
