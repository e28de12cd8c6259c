import { checkSent } from './recorded';

const { defaults, v2ChannelsUsersBan, v2UsersQuery } = await import('./made');
defaults.headers = { authorization: 'Bearer any' };
await v2UsersQuery({ search: 'an', filter: 'all', limit: 2 });
await v2ChannelsUsersBan('book-club', { userIds: ['spam-4711'] });
checkSent();
