import { checkSent } from './recorded';

const { OpenAPI, V2ChannelsService, V2UsersService } = await import('./made');
OpenAPI.TOKEN = 'any';
await V2UsersService.v2UsersQuery('an', 'all', undefined, 2);
await V2ChannelsService.v2ChannelsUsersBan('book-club', { userIds: ['spam-4711'] });
checkSent();
