import { checkSent } from './recorded';

const { Api } = await import('./made/Api');
const { api } = new Api({ baseApiParams: { headers: { authorization: 'Bearer any' } } });
await api.v2UsersQuery({ search: 'an', filter: 'all', limit: 2 });
await api.v2ChannelsUsersBan('book-club', { userIds: ['spam-4711'] });
await api.v3ChannelsUsersQuery('book-club', { options: { limit: 10 } });
// It does not know `style: deepObject`. The README says so; if it has learned it, say that.
checkSent({ options: '[object Object]' });
