import { checkSent } from './recorded';

const { client } = await import('./made/client.gen');
const { v2ChannelsUsersBan, v2UsersQuery } = await import('./made');
client.setConfig({ auth: 'any' });
await v2UsersQuery({ query: { search: 'an', filter: 'all', limit: 2 } });
await v2ChannelsUsersBan({ path: { channelId: 'book-club' }, body: { userIds: ['spam-4711'] } });
checkSent();
