import { checkSent } from './recorded';

const { OpenAPI, V2ChannelsService, V2UsersService, V3ChannelsService } = await import('./made');
OpenAPI.TOKEN = 'any';
await V2UsersService.v2UsersQuery('an', 'all', undefined, 2);
await V2ChannelsService.v2ChannelsUsersBan('book-club', { userIds: ['spam-4711'] });
const rest = [undefined, undefined, undefined, undefined] as const;
await V3ChannelsService.v3ChannelsUsersQuery('book-club', ...rest, { limit: 10 });
// This tool sends the defaults of the specification as well.
checkSent({ filter: 'all', sortBy: 'lastCreated', 'options[limit]': '10' });
