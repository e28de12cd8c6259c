import { checkSent } from './recorded';

const { defaults, v2ChannelsUsersBan, v2UsersQuery, v3ChannelsUsersQuery } = await import('./made');
defaults.headers = { authorization: 'Bearer any' };
await v2UsersQuery({ search: 'an', filter: 'all', limit: 2 });
await v2ChannelsUsersBan('book-club', { userIds: ['spam-4711'] });
await v3ChannelsUsersQuery('book-club', { options: { limit: 10 } });
checkSent({ 'options[limit]': '10' });
