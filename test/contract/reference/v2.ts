/**
 * The v2 API Reference, section by section. Its tables read so: `:name` sits in the path, `?name` in the query;
 * `<optional>` marks what may be left out, everything else is required; on a GET the other parameters travel in the
 * query, otherwise in the body. What looks odd is transcribed as printed; `resolutions.ts` settles it.
 */
import type { Section } from './types.js';
import { blacklist } from './v2/blacklist.js';
import { channels } from './v2/channels.js';
import { messages } from './v2/messages.js';
import { reactions } from './v2/reactions.js';
import { roles } from './v2/roles.js';
import { users } from './v2/users.js';
import { whitelist } from './v2/whitelist.js';

const groups = [channels, messages, users, roles, blacklist, whitelist, reactions];

export const v2: Section[] = groups.flat().map((section) => ({ document: 'reference-v2', ...section }));
