// Made from openapi/ by `npm run generate`. Do not edit.

import type { BulkFacts } from '../src/bulk/facts.js';

/** The facts of each operation that has some; `BulkFacts` explains them. */
export const bulkFacts: Readonly<Record<string, BulkFacts>> = {
  'v2.channels.create': {"ownId":"channelId"},
  'v2.channels.users.add': {"batch":{"argument":"userIds","max":100}},
  'v2.channels.users.remove': {"batch":{"argument":"userIds","max":100}},
  'v2.channels.users.mute': {"batch":{"argument":"userIds","max":100}},
  'v2.channels.users.ban': {"batch":{"argument":"userIds","max":100}},
  'v2.channels.users.unban': {"batch":{"argument":"userIds","max":100}},
  'v2.messages.create': {"order":"channelId"},
  'v2.messages.images.create': {"order":"channelId"},
  'v2.messages.files.create': {"order":"channelId"},
  'v2.users.update': {"order":"userId"},
  'v2.blacklist.add': {"batch":{"argument":"regexs","max":10000}},
  'v3.channels.create': {"ownId":"channelId"},
  'v3.channels.users.add': {"batch":{"argument":"userIds","max":100}},
  'v3.channels.users.remove': {"batch":{"argument":"userIds","max":100}},
  'v3.channels.users.ban': {"batch":{"argument":"userIds","max":100}},
  'v3.channels.users.unban': {"batch":{"argument":"userIds","max":100}},
  'v3.channels.users.addRole': {"batch":{"argument":"userIds","max":100}},
  'v3.channels.users.removeRole': {"batch":{"argument":"userIds","max":100}},
  'v3.messages.create': {"ownId":"messageId","order":"channelId"},
  'v3.users.update': {"order":"userId"},
  'v3.communities.users.add': {"batch":{"argument":"userIds","max":100}},
  'v3.communities.users.remove': {"batch":{"argument":"userIds","max":100}},
  'v3.communities.users.ban': {"batch":{"argument":"userIds","max":100}},
  'v3.communities.users.unban': {"batch":{"argument":"userIds","max":100}},
  'v3.communities.users.addRole': {"batch":{"argument":"userIds","max":100}},
  'v3.communities.users.removeRole': {"batch":{"argument":"userIds","max":100}},
  'v3.posts.create': {"ownId":"postId","order":"targetId"},
  'v3.comments.create': {"ownId":"commentId","order":"referenceId"},
  'v3.allowlists.create': {"batch":{"argument":"regexs","max":100}},
  'v3.blocklists.create': {"batch":{"argument":"regexs","max":100}},
};
