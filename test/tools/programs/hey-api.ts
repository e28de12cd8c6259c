import { checkSent } from './recorded';

const { client } = await import('./made/client.gen');
const { v2ChannelsUsersBan, v2UsersQuery, v3ChannelsUsersQuery } = await import('./made');
client.setConfig({ auth: 'any' });
await v2UsersQuery({ query: { search: 'an', filter: 'all', limit: 2 } });
await v2ChannelsUsersBan({ path: { channelId: 'book-club' }, body: { userIds: ['spam-4711'] } });
await v3ChannelsUsersQuery({ path: { channelId: 'book-club' }, query: { options: { limit: 10 } } });
checkSent({ 'options[limit]': '10' });
