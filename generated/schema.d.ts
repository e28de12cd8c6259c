// Made from openapi/ by `npm run generate`. Do not edit.

/** The content of a file to upload. A stream is read once, so a request with one is never sent again. */
export type UploadContent = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file to upload: its content, alone or with its name and media type. A `File` brings its own. */
export type Upload = UploadContent | { content: UploadContent; name?: string; type?: string };

export interface paths {
    "/api/v2/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find channels
         * @description Lists the network's channels, a page at a time: all of them, those that the token's owner is in or is not in, those of
         *     one user, or those with certain tags.
         *
         *     Later descriptions add `types` to filter by kind of channel; they list the operation until 2023-09. For new code the
         *     vendor has `GET /api/v3/channels`.
         */
        post: operations["v2.channels.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a channel
         * @description Creates a standard channel under an id of your choice and puts the given users into it. The id must be unique in the
         *     network; creating a channel under an id that exists is refused.
         *
         *     Later descriptions also take `avatarFileId` and `notificationMode` (`default`, `silent`, `subscribe`), and list the
         *     operation until 2023-09. For new code the vendor has `POST /api/v3/channels`, which creates community, live and
         *     broadcast channels.
         */
        post: operations["v2.channels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/displayName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a channel
         * @description Changes the name that people see. The channel's id stays as it is.
         *
         *     Later descriptions move `channelId` from the body into the path (`/api/v2/channel/{channelId}/displayName`), and drop the
         *     operation after 2023-09. If a server answers 404 here, use `PUT /api/v3/channels/{channelId}`.
         */
        post: operations["v2.channels.updateDisplayName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or unmute a channel
         * @description Keeps the channel's members from writing in it for a while. Muting and unmuting are this one operation: `mutePeriod: 0`
         *     unmutes.
         *
         *     Later sources agree, and add that `mutePeriod: -1` mutes until it is lifted.
         */
        put: operations["v2.channels.mute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a channel for good
         * @description Closes the channel. **This cannot be undone:** every user is kicked from the channel at once and all its messages are
         *     deleted. To silence a channel for a while, mute it instead.
         *
         *     Every later description has the path in the plural, `/api/v2/channels/{channelId}/close`. If a server answers 404
         *     here, that is the one to call.
         */
        post: operations["v2.channels.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a channel
         * @description Makes the users members of the channel. Users who are members already stay so.
         *
         *     No later description lists the version 2 path. If a server answers 404 here, use
         *     `POST /api/v3/channels/{channelId}/users`, which takes the same `userIds`.
         */
        post: operations["v2.channels.users.add"];
        /**
         * Remove users from a channel
         * @description Ends the users' membership. They may join again; ban them to prevent that. The users travel in a JSON body, which some
         *     proxies drop from a DELETE.
         *
         *     No later description lists the version 2 path. If a server answers 404 here, use `v3.channels.users.remove`, which
         *     takes the same `userIds`.
         */
        delete: operations["v2.channels.users.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or unmute users in a channel
         * @description Keeps the users from writing in this channel for a while; they stay members of it. Muting and unmuting are this one
         *     operation: `mutePeriod: 0` unmutes.
         *
         *     Later sources agree, and add that `mutePeriod: -1` mutes until it is lifted.
         */
        put: operations["v2.channels.users.mute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban users from a channel
         * @description Removes the users from the channel and keeps them from joining it again. Other channels are not affected; to shut a user
         *     out of the whole network use `v2.users.ban`.
         *
         *     Later descriptions drop the operation after 2023-09. If a server answers 404 here, use
         *     `PUT /api/v3/channels/{channelId}/users/ban`: the same body, by PUT.
         */
        post: operations["v2.channels.users.ban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift users' ban from a channel
         * @description Lets banned users join the channel again. It does not make them members: add them, or let them join. A user who is not
         *     banned is answered with code 400316.
         *
         *     Later descriptions drop the operation after 2023-09. If a server answers 404 here, use
         *     `PUT /api/v3/channels/{channelId}/users/unban`: the same body, by PUT.
         */
        post: operations["v2.channels.users.unban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find messages
         * @description Lists the messages of one channel, a page at a time: all of them, the answers to one message, only those that answer
         *     no other, or those with certain tags. Start with `options.first` or `options.last`, and go on with the token of the
         *     answer.
         *
         *     Later descriptions list the operation until 2024-05. For new code the vendor has `GET /api/v3/messages`: the same
         *     filters in the query, and more, such as `type` and `isDeleted`.
         */
        post: operations["v2.messages.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a message
         * @description Posts a message in a channel as the token's owner: a text, or with type `custom` any object that your application
         *     knows how to show. With `parentId` it answers another message. Images and files have operations of their own.
         *
         *     A blacklisted word, a link that is not on the whitelist, or a mute can have it refused with 403; the code says
         *     which. Sent twice, it is posted twice: after a 500 or a timeout look for the message before you send it again.
         *
         *     The vendor's descriptions, which list the operation until 2024-05, show only `caption` within `data`; the text
         *     belongs in `text` all the same. For new code there is `POST /api/v3/messages`, which takes a `messageId` of your
         *     own, mentions and more types.
         */
        post: operations["v2.messages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/message/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Gives one message, of any type, with its channel and its author. The bytes of an image or a file come from
         *     `v2.messages.images.get` and `v2.messages.files.get`.
         *
         *     Last described in 2024-05. If a server answers 404 for a message that exists, use
         *     `GET /api/v3/messages/{messageId}`, whose answer holds lists: `messages`, `users` and `files`.
         */
        get: operations["v2.messages.get"];
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Deletes one message, of any type, from its channel. There is no operation to bring it back.
         *
         *     Last described in 2024-05. If a server answers 404 for a message that exists, use
         *     `DELETE /api/v3/messages/{messageId}`, which also says in its answer whether it was done.
         */
        delete: operations["v2.messages.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post an image
         * @description Uploads an image of at most 1 GiB and posts it in a channel as a message of its own, with a caption if you like.
         *     Small, medium and large versions are made from it; the original is kept only with `fullImage: true`, and cannot be
         *     had later. Sent twice, it is posted twice.
         *
         *     Later descriptions list the operation until 2024-05. For new code the vendor has two steps: upload to
         *     `POST /api/v3/files`, then send its `fileId` with `POST /api/v3/messages` and type `image`.
         */
        post: operations["v2.messages.images.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/{messageId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Download a message's image
         * @description Gives the bytes of the image that a message shows, in one of four sizes. Small, medium and large are scaled by the
         *     longest side; how many pixels that makes is not published. `full` is there only if the image was posted with
         *     `fullImage: true`.
         *
         *     Later descriptions list the operation until 2024-05. For new code the vendor has
         *     `GET /api/v3/files/{fileId}/download`, which goes by the file and not by the message, takes the same `size`, and
         *     answers with a redirect since the description of 2026.
         */
        get: operations["v2.messages.images.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a file
         * @description Uploads a file of at most 1 GiB and posts it in a channel as a message of its own. Sent twice, it is posted twice.
         *     Post pictures with `v2.messages.images.create` to have them in several sizes.
         *
         *     Later descriptions also take a `caption`, and list the operation until 2024-05. For new code upload to
         *     `POST /api/v3/files`, then send its `fileId` with `POST /api/v3/messages` and type `file`.
         */
        post: operations["v2.messages.files.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/{messageId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Download a message's file
         * @description Gives the bytes of the file that a message carries. There can be up to 1 GiB of them: stream them rather than hold
         *     them in memory.
         *
         *     Last described in 2024-05. For new code the vendor has `GET /api/v3/files/{fileId}/download`, which goes by the file
         *     and not by the message, and answers with a redirect since the description of 2026.
         */
        get: operations["v2.messages.files.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users
         * @description Lists the network's users, a page at a time: all of them or only those that somebody has flagged, and on request
         *     only those whose name matches.
         *
         *     Later descriptions do not list the operation from version 4.77 on. For new code, or if a server answers 404 here,
         *     the vendor has `GET /api/v3/users`.
         */
        get: operations["v2.users.query"];
        /**
         * Update a user
         * @description Changes a user's name, roles or metadata. What you leave out stays as it is. The roles are those of the network; for
         *     a role in one channel use `v3.channels.users.addRole`. Metadata may come to 5,000 bytes.
         *
         *     Later descriptions do not list the operation from version 4.77 on, while the vendor's FAQ of 2026 still shows it,
         *     with a JSON body. If a server answers 404 for a user who exists, use `PUT /api/v3/users`: the same body, another
         *     answer.
         */
        put: operations["v2.users.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban a user from the network
         * @description Shuts the user out of the whole network: they can no longer use the SDK until `v2.users.unban` lifts the ban. To
         *     shut a user out of one channel only, use `v2.channels.users.ban`.
         *
         *     Later sources agree, and have the body in JSON.
         */
        post: operations["v2.users.ban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a user's ban from the network
         * @description Lets a user whom `v2.users.ban` shut out use the SDK again. A ban from a single channel is another matter: lift that
         *     with `v2.channels.users.unban`.
         *
         *     Later sources agree, and have the body in JSON.
         */
        post: operations["v2.users.unban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{userId}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear a user's flags
         * @description Takes back all the flags that other users have set on this one, as a moderator does after looking into them. Users
         *     with flags are found by `v2.users.query` with `filter: flagged`.
         *
         *     Later sources agree.
         */
        delete: operations["v2.users.clearFlags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Lists the network's roles, each with the permissions that it gives. No source shows paging.
         *
         *     Later sources have no `filter`. Do not rely on it: look for the role in the answer.
         */
        get: operations["v2.roles.query"];
        /**
         * Add roles
         * @description Defines new roles for the network, all with the permissions given. Users have a role only once it is given to them:
         *     in the whole network by `v2.users.update`, in a channel by `v3.channels.users.addRole`. What happens to a role that
         *     exists already is not documented.
         *
         *     The vendor calls roles and permissions unfinished and announces a new role system; the reference has no fixed set of
         *     permission names. Later sources have one (see `Permissions` for examples), and for new code `POST /api/v3/roles`.
         */
        put: operations["v2.roles.add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/blacklist/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find blacklisted words
         * @description Lists the words and patterns that may not be written in the network, with their ids, which deleting and changing
         *     them takes. All of them, or those that `regexs` names. No paging is documented.
         *
         *     The vendor's description of 2026 adds the filters `category` (`content`, the default, or `user`) and `sortBy`
         *     (`firstCreated`, the default, `lastCreated` or `lastUpdated`). Later descriptions show bare codes, 404 and 500,
         *     where other operations have 400400 and 500000: go by the HTTP status. Version 3 has the list, in pages, at
         *     `GET /api/v3/blocklists`.
         */
        get: operations["v2.blacklist.query"];
        put?: never;
        /**
         * Blacklist words
         * @description Forbids words, or whatever a regular expression matches, in the whole network. What contains one is refused from
         *     then on with code 400308. A malformed expression is answered with code 400001. What adding a word twice does is not
         *     documented; query first where that matters.
         *
         *     The limit of 10,000 words is in the vendor's description of 2026 alone; a longer list, or one that is too large in
         *     bytes, is refused: split it. Later descriptions show bare codes, 404 and 500, where other operations have 400400 and
         *     500000: go by the HTTP status. Version 3 has `POST /api/v3/blocklists`, with up to 100 words of up to 500
         *     characters.
         */
        post: operations["v2.blacklist.add"];
        /**
         * Take words off the blacklist
         * @description Deletes the rules, so that their words may be written again. The ids travel in a body, which some proxies drop from
         *     a DELETE.
         *
         *     Later descriptions move `ruleIds` from the body to the query. If a server answers 200 and the words are still
         *     listed, or 422, send them there with a request of your own. Later descriptions also show bare codes, 404 and 500,
         *     where other operations have 400400 and 500000: go by the HTTP status.
         */
        delete: operations["v2.blacklist.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/blacklist/records/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a blacklisted word
         * @description Puts another word, or regular expression, in the place of a blacklisted one, and says whether it must stand alone. A
         *     malformed expression is answered with code 400001. `ruleId` is the rule in the path and the new word in the body;
         *     the client calls the latter `newRuleId`.
         *
         *     Later descriptions have `ruleId` and `isEnabled` in the body, both required, and no `isMatchExactWord`. If a server
         *     refuses the body, or the word stays as it was, delete the rule and add the new word. Later descriptions also show
         *     bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP status.
         */
        put: operations["v2.blacklist.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/whitelist/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find whitelisted links
         * @description Lists the links that may be posted in the network, with their ids, which deleting and changing them takes. All of
         *     them, or those that `regexs` names. No paging is documented.
         *
         *     The vendor's description of late 2024 no longer lets `regexs` be left out. If a server answers 422 without it,
         *     version 3 has the whole list, in pages, at `GET /api/v3/allowlists`.
         */
        get: operations["v2.whitelist.query"];
        put?: never;
        /**
         * Whitelist links
         * @description Allows links in the whole network. A link that is not on the list can be refused with code 400309; the network's
         *     moderation settings in version 3 have a switch for that, `isWhitelistEnabled`. What adding a link twice does is not
         *     documented; query first where that matters.
         *
         *     No limit is documented here; a body that is too large is refused: split it. Later descriptions show bare codes, 404
         *     and 500, where other operations have 400400 and 500000: go by the HTTP status. Version 3 has
         *     `POST /api/v3/allowlists`, with up to 100 links of up to 500 characters.
         */
        post: operations["v2.whitelist.add"];
        /**
         * Take links off the whitelist
         * @description Deletes the rules, so that their links are no longer allowed. The ids travel in a body, which some proxies drop from
         *     a DELETE.
         *
         *     Later descriptions move `ruleIds` from the body to the query. If a server answers 200 and the links are still
         *     listed, or 422, send them there with a request of your own. Later descriptions also show bare codes, 404 and 500,
         *     where other operations have 400400 and 500000: go by the HTTP status.
         */
        delete: operations["v2.whitelist.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/whitelist/records/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a whitelisted link
         * @description Puts another link in the place of a whitelisted one. `ruleId` is the rule in the path and the new link in the body;
         *     the client calls the latter `newRuleId`.
         *
         *     Later descriptions also require `isEnabled` in the body. If a server refuses the body, or the link stays as it was,
         *     delete the rule and add the new link. Later descriptions also show bare codes, 404 and 500, where other operations
         *     have 400400 and 500000: go by the HTTP status.
         */
        put: operations["v2.whitelist.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who reacted
         * @description Lists the users who reacted to a message, a page at a time, and what each reacted with: all reactions, or those of
         *     one name.
         *
         *     Later sources take `reactionName` beside `options` instead of within it; if a server ignores it here, pick the
         *     reactors out of the answer. They also take `post`, `comment` and `story` as `referenceType`.
         */
        get: operations["v2.reactions.query"];
        put?: never;
        /**
         * Add a reaction
         * @description Adds a reaction to a message, as the administrator whose token it is. The name is free text: nothing has to be
         *     defined first. Whether the same reaction counts twice when it is added twice is not documented.
         *
         *     Later sources also take `post`, `comment` and `story` as `referenceType`, and an integer `referenceVersion` (5 for
         *     version 5 messages).
         */
        post: operations["v2.reactions.create"];
        /**
         * Remove a reaction
         * @description Removes a reaction from a message, as the administrator whose token it is. What to remove travels in the body, which
         *     some proxies drop from a DELETE.
         *
         *     Later sources move the three properties into the query: if a server answers 422 here, send them there. They also
         *     take `post`, `comment` and `story` as `referenceType`, and an integer `referenceVersion` (5 for version 5 messages).
         */
        delete: operations["v2.reactions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reactions/messages/most": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages with the most reactions
         * @description Lists the messages that have the most reactions of one name, and how many each has. No source shows paging: ask for
         *     as many as you need.
         *
         *     Later sources want a `limit` of at least 1, so pass it rather than rely on the default of 0, whose meaning is not
         *     documented. They also let you leave `reactionName` out.
         */
        get: operations["v2.reactions.mostReactedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a conversation
         * @description Creates a channel of type conversation between the token's owner and up to ten users or, while `isDistinct` is true,
         *     gives back the one that exists between exactly these users.
         */
        post: operations["v3.channels.createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/users/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give members of a channel a role
         * @description Gives the role to each of the users, in this channel only. A role must exist in the network before it can be given.
         *     Users who have it already keep it.
         */
        post: operations["v3.channels.users.addRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove users from a channel
         * @description Ends the users' membership of the channel. They may join again; ban them to prevent that. Without `userIds` the outcome
         *     is not documented, so always name them.
         *
         *     The vendor's SDK sends the same `userIds` in a JSON body instead. The reference has them in the query, and so does this
         *     operation.
         */
        delete: operations["v3.channels.users.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Labels of a channel, to find it by. At most 10 of at most 100 characters. */
        ChannelTags: string[];
        QueryChannelsRequestV2: {
            /**
             * @description Which channels, by the membership of the token's owner. All of them when left out.
             * @enum {string}
             */
            filter?: "all" | "member" | "notMember";
            /** @description Only channels of this user. */
            userId?: string;
            tags?: components["schemas"]["ChannelTags"];
            /** @description Leave out channels that have one of these tags. At most 10 of at most 100 characters. */
            excludeTags?: string[];
            /** @description Which page, and how long it is. */
            options?: {
                /** @description How many channels to pass over first. */
                skip?: number;
                /** @description How many channels a page holds. */
                limit?: number;
                /** @description The token of the page to fetch, from an earlier answer's `paging`. It wins over `skip` and `limit`. */
                token?: string;
            };
        };
        /** @description The id of a channel, unique in the network. */
        ChannelId: string;
        /** @description Anything you keep beside the object. The server stores it and gives it back as it is. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * @description What kind of channel it is, which decides who may join and write.
         * @enum {string}
         */
        ChannelType: "standard" | "private" | "conversation" | "broadcast" | "community" | "live";
        /**
         * Format: date-time
         * @description A moment in UTC, to the millisecond.
         */
        Timestamp: string;
        /** @description A channel, as version 2 answers with it. */
        ChannelV2: {
            /** @description The database id. Use `channelId`. */
            _id?: string;
            /** @description The real-time topic of the channel. */
            path?: string;
            channelId?: components["schemas"]["ChannelId"];
            /** @description Whether the same members always get this same channel. */
            isDistinct?: boolean;
            metadata?: components["schemas"]["Metadata"];
            type?: components["schemas"]["ChannelType"];
            tags?: components["schemas"]["ChannelTags"];
            /** @description Whether only moderators may write at present. */
            isMuted?: boolean;
            /** @description Whether the pace of messages is limited at present. */
            isRateLimited?: boolean;
            muteTimeout?: components["schemas"]["Timestamp"];
            /** @description How many messages a member may send in one window. */
            rateLimit?: number;
            /** @description The length of that window, in milliseconds. */
            rateLimitWindow?: number;
            rateLimitTimeout?: components["schemas"]["Timestamp"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description Whether messages with many flags are deleted by themselves. */
            messageAutoDeleteEnabled?: boolean;
            /** @description How many flags that takes. */
            autoDeleteMessageByFlagLimit?: number;
            memberCount?: number;
            messageCount?: number;
            lastActivity?: components["schemas"]["Timestamp"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description The picture of the channel, as a file. */
            avatar?: {
                [key: string]: unknown;
            };
        };
        /** @description The id of a user, as your own system gave it when the user was registered. */
        UserId: string;
        /**
         * @description How the user stands to the channel.
         * @enum {string}
         */
        ChannelMembership: "none" | "member" | "banned";
        /** @description A user's membership of a channel, as version 2 answers with it. */
        ChannelUserV2: {
            userId?: components["schemas"]["UserId"];
            channelId?: components["schemas"]["ChannelId"];
            membership?: components["schemas"]["ChannelMembership"];
            isBanned?: boolean;
            lastActivity?: components["schemas"]["Timestamp"];
            /** @description The roles that the user has in this channel. */
            roles?: string[];
            /** @description The number of the last message that the user has read. */
            readToSegment?: number;
            isMuted?: boolean;
            muteTimeout?: components["schemas"]["Timestamp"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description A channel, and how the token's owner stands to it. */
        ChannelWithMembershipV2: {
            channel?: components["schemas"]["ChannelV2"];
            channelUser?: components["schemas"]["ChannelUserV2"];
        };
        /** @description Where the neighbouring pages are. A token that is absent means that there is no such page. */
        PagingV2: {
            /** @description The token of the next page. */
            next?: string;
            /** @description The token of the previous page. */
            prev?: string;
        };
        /** @description One page of channels. */
        ChannelPageV2: {
            results?: components["schemas"]["ChannelWithMembershipV2"][];
            paging?: components["schemas"]["PagingV2"];
        };
        /** @description What every refused request is answered with. */
        Error: {
            /**
             * @description Always `error` or, from some operations, `fail`.
             * @enum {string}
             */
            status: "error" | "fail";
            /** @description The business code: six digits that say more than the HTTP status, and are not one (400400 comes with 404). Some moderation and role operations give a bare 400, 404, 429 or 500 instead. */
            code: number;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description What else is known of the failure. */
            data?: {
                /** @description The validation failures, as a list or by field. */
                detail?: string[] | {
                    [key: string]: unknown;
                };
            };
        };
        CreateChannelRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /**
             * @description The kind of channel. This operation creates standard channels only.
             * @enum {string}
             */
            type: "standard";
            /** @description The name shown to people. */
            displayName?: string;
            metadata?: components["schemas"]["Metadata"];
            tags?: components["schemas"]["ChannelTags"];
            /** @description The first members, by id. At most 1,000. */
            userIds?: components["schemas"]["UserId"][];
        };
        UpdateChannelDisplayNameRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /** @description The new name shown to people. */
            displayName: string;
        };
        /** @description How long to mute, in milliseconds. 0 unmutes; -1 mutes until it is lifted (stated by later sources only). */
        MutePeriod: number;
        MuteChannelRequestV2: {
            mutePeriod: components["schemas"]["MutePeriod"];
        };
        /** @description Whether it was done. */
        Success: {
            success?: boolean;
        };
        /** @description The users, by id. 1 to 100 in one call; split longer lists. */
        UserIds: components["schemas"]["UserId"][];
        UserIdsRequestV2: {
            userIds: components["schemas"]["UserIds"];
        };
        MuteChannelUsersRequestV2: {
            mutePeriod: components["schemas"]["MutePeriod"];
            userIds: components["schemas"]["UserIds"];
        };
        /** @description Labels of a message, to find it by. At most 10 of at most 30 characters. */
        MessageTags: string[];
        QueryMessagesRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /** @description Only messages that answer this one. */
            parentId?: string;
            /**
             * @description With true, only messages that answer no other. Do not combine it with `parentId`.
             * @default false
             */
            filterByParentId?: boolean;
            tags?: components["schemas"]["MessageTags"];
            /** @description Leave out messages that have one of these tags. At most 10 of at most 30 characters. */
            excludeTags?: string[];
            /** @description Which page, and how long it is. Use `after` with `first` to read onwards, `before` with `last` to read back, or `token` to go on from an earlier answer. No source says what a position is; a message's own is most likely its `channelSegment`. */
            options?: {
                /** @description Only messages after this position. */
                after?: number;
                /** @description How many messages the page holds, counted from its beginning. */
                first?: number;
                /** @description Only messages before this position. */
                before?: number;
                /** @description How many messages the page holds, counted back from its end. */
                last?: number;
                /** @description The token of the page to fetch, from an earlier answer's `paging`. */
                token?: string;
            };
        };
        /** @description How it went; `success` when all is well. `error` or `fail` is a failure, whatever the HTTP status. */
        EnvelopeStatus: string;
        /** @description The id of a message, as the server gave it. */
        MessageId: string;
        /** @description A Bloom filter of who flagged it, which lets a client tell whether a given user has. */
        HashFlag: {
            bits?: number;
            hashes?: number;
            hash?: string[];
        };
        /** @description A message, as version 2 answers with it. */
        MessageV2: {
            /** @description The database id. Use `messageId`. */
            _id?: string;
            /** @description The real-time topic of the message. */
            path?: string;
            messageId: components["schemas"]["MessageId"];
            /** @description The message that it answers. */
            parentId?: string;
            /** @description How many messages answer it. */
            childrenNumber?: number;
            channelId: components["schemas"]["ChannelId"];
            /** @description Who wrote it. */
            userId: string;
            /** @description What `data` holds; `text`, `custom`, `image` or `file`. */
            type?: string;
            tags?: components["schemas"]["MessageTags"];
            /** @description The content; for text messages `text` holds it. */
            data?: {
                [key: string]: unknown;
            };
            isDeleted?: boolean;
            /** @description The number of the message in its channel. */
            channelSegment: number;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            editedAt?: components["schemas"]["Timestamp"];
            /** @description How many users have flagged it. */
            flagCount?: number;
            hashFlag?: components["schemas"]["HashFlag"];
            /** @description The reactions to it, by name. */
            reactions?: {
                [key: string]: unknown;
            };
            /** @description How many reactions there are, of all names. */
            reactionsCount?: number;
            /** @description The names of the reactions of the token's owner. */
            myReactions?: string[];
            /** @description The newest reaction to it. */
            latestReaction?: {
                /** @description The id of what was reacted to. */
                referenceId?: string;
                /** @description What kind of thing that is, such as `message`. */
                referenceType?: string;
                reactionName?: string;
                /** @description Who reacted. */
                userId?: string;
                /** @description The name under which people see that user. */
                userDisplayName?: string;
                reactionId?: string;
                /** @description What happened to the reaction. No source lists the names. */
                eventName?: string;
                createdAt?: components["schemas"]["Timestamp"];
            };
            /** @description Who is mentioned in it. */
            mentionees?: {
                /**
                 * @description Whether single users are mentioned, or the whole channel.
                 * @enum {string}
                 */
                type?: "user" | "channel";
                userIds?: string[];
                /** @description The ids that you gave the users. */
                userPublicIds?: string[];
                /** @description The ids that the server itself uses for the users. */
                userInternalIds?: string[];
            }[];
        };
        /** @description Roles, by id. */
        RoleIds: string[];
        /** @description A user, as version 2 answers with it. */
        UserV2: {
            userId: components["schemas"]["UserId"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The database id. Use `userId`. */
            _id?: string;
            /** @description The real-time topic of the user. */
            path?: string;
            roles?: components["schemas"]["RoleIds"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description How many users have flagged this one. */
            flagCount?: number;
            hashFlag?: components["schemas"]["HashFlag"];
            metadata?: components["schemas"]["Metadata"];
            isDeleted?: boolean;
        };
        /** @description One page of messages, with the users that they refer to by id. */
        MessagePageV2: {
            messages?: components["schemas"]["MessageV2"][];
            users?: components["schemas"]["UserV2"][];
            paging?: components["schemas"]["PagingV2"];
        };
        /** @description One page of messages, in the envelope that later sources show. */
        MessagePageResponseV2: {
            status?: components["schemas"]["EnvelopeStatus"];
            data?: components["schemas"]["MessagePageV2"];
        };
        /** @description A message that people read as it is. */
        CreateTextMessageRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            /** @description The text, under `text`. More may stand beside it. */
            data: {
                /** @description What is said. At most 20,000 characters. */
                text: string;
            } & {
                [key: string]: unknown;
            };
            tags?: components["schemas"]["MessageTags"];
            /** @description The message that this one answers. */
            parentId?: string;
        };
        /** @description A message whose content only your own application understands. */
        CreateCustomMessageRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            /** @description Anything, up to 100 KB as JSON. */
            data: {
                [key: string]: unknown;
            };
            tags?: components["schemas"]["MessageTags"];
            /** @description The message that this one answers. */
            parentId?: string;
        };
        /** @description A text, or content of your own making. `type` says which, and decides what `data` must hold. */
        CreateMessageRequestV2: components["schemas"]["CreateTextMessageRequestV2"] | components["schemas"]["CreateCustomMessageRequestV2"];
        /** @description Messages, with the users that they refer to by id. */
        MessageListV2: {
            messages?: components["schemas"]["MessageV2"][];
            users?: components["schemas"]["UserV2"][];
        };
        /** @description Messages, in the envelope that later sources show. */
        MessageListResponseV2: {
            status?: components["schemas"]["EnvelopeStatus"];
            data?: components["schemas"]["MessageListV2"];
        };
        /** @description A message, the channel that it is in and the user who wrote it. */
        MessageWithChannelV2: {
            channel?: components["schemas"]["ChannelV2"];
            message?: components["schemas"]["MessageV2"];
            user?: components["schemas"]["UserV2"];
        };
        CreateImageMessageRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /**
             * Format: binary
             * @description The image. At most 1 GiB.
             */
            file: Upload;
            /** @description What is said of the image. At most 1,000 characters. */
            caption?: string;
            tags?: components["schemas"]["MessageTags"];
            /** @description The message that this one answers. */
            parentId?: string;
            /**
             * @description Whether to keep the image in its original size as well, to be fetched as `full`.
             * @default false
             */
            fullImage?: boolean;
        };
        CreateFileMessageRequestV2: {
            channelId: components["schemas"]["ChannelId"];
            /**
             * Format: binary
             * @description The file. At most 1 GiB.
             */
            file: Upload;
            tags?: components["schemas"]["MessageTags"];
            /** @description The message that this one answers. */
            parentId?: string;
        };
        /** @description A user, as the network's administrators see them. */
        AdminUserV2: {
            /** @description The database id. Use `publicId`. */
            _id?: string;
            /** @description The id that you gave the user, which other operations take as `userId`. */
            publicId?: string;
            /** @description The name shown to people. */
            displayName?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description The roles' ids. How they differ from `roles` is not documented. */
            roleIds?: string[];
            /** @description Whether the user is banned from the network. */
            isGlobalBan?: boolean;
            roles?: components["schemas"]["RoleIds"];
            /** @description How many users have flagged this one. */
            flagCount?: number;
        };
        /** @description A user and their session. */
        UserWithSessionV2: {
            info?: components["schemas"]["AdminUserV2"];
            /** @description What the server keeps of the user's session. Its fields are not documented. */
            session?: {
                [key: string]: unknown;
            };
        };
        /** @description What the roles allow, such as `EDIT_CHANNEL` or `BAN_USER`. New permissions appear without notice, so expect names that you do not know. */
        Permissions: string[];
        /** @description A role and what it allows. Later sources list `publicId` and `permissions` only. */
        RoleV2: {
            /** @description The role's id, which is also its name. */
            publicId: string;
            permissions?: components["schemas"]["Permissions"];
            /** @description The database id. Use `publicId`. */
            _id?: string;
            /** @description The network that the role belongs to. */
            networkId?: string;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description One page of users, with roles. */
        UserPageV2: {
            users?: components["schemas"]["UserWithSessionV2"][];
            roles?: components["schemas"]["RoleV2"][];
            paging?: components["schemas"]["PagingV2"];
        };
        UpdateUserRequestV2: {
            userId: components["schemas"]["UserId"];
            /** @description The new name shown to people. */
            displayName?: string;
            /** @description The user's new roles, by id. At most 10 of at most 100 characters. */
            roles?: string[];
            metadata?: components["schemas"]["Metadata"];
        };
        UserIdRequestV2: {
            userId: components["schemas"]["UserId"];
        };
        /** @description The thresholds for images, by kind of content. No source states their scale. */
        ImageModerationV2: {
            nudity?: number;
            suggestive?: number;
            violence?: number;
            disturbing?: number;
        };
        /** @description What the network does by itself against spam and unwanted content. No source states the units. */
        ModerationSettingV2: {
            /** @description How often the same message may be repeated. */
            maxRepetition?: number;
            /** @description The time in which repetitions are counted. */
            maxRepetitionTimeout?: number;
            /** @description How long a blacklisted word mutes its writer. */
            blacklistMuteTimeout?: number;
            /** @description How long a link that is not on the whitelist mutes its writer. */
            whitelistMuteTimeout?: number;
            /** @description How long too many repetitions mute their writer. */
            maxRepetitionMuteTimeout?: number;
            /** @description Whether images are examined. */
            enableImageModeration?: boolean;
            imageModeration?: components["schemas"]["ImageModerationV2"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description The network's roles and its moderation settings. */
        RoleListV2: {
            /** @description The network's moderation settings. The name is misspelled in the source, and so it is here. */
            moderatonSettings?: components["schemas"]["ModerationSettingV2"][];
            roles?: components["schemas"]["RoleV2"][];
        };
        /** @description Roles and moderation settings, in their envelope. */
        RoleListResponseV2: {
            status?: components["schemas"]["EnvelopeStatus"];
            data?: components["schemas"]["RoleListV2"];
        };
        AddRolesRequestV2: {
            /** @description The new roles, by id, which is also their name. 1 to 100 characters each. */
            publicIds: string[];
            /** @description What each of the roles allows. The reference does not say which names there are; later sources have names such as `MUTE_CHANNEL` and `BAN_USER_FROM_CHANNEL`. */
            permissions: string[];
        };
        /** @description The id of a rule, as a query answers with it. The reference calls it the word, or the link, that is to be changed or deleted. */
        RuleId: string;
        /** @description A word of the blacklist or a link of the whitelist, as version 2 answers with it. */
        RuleV2: {
            ruleId?: components["schemas"]["RuleId"];
            /** @description The word or link, or a regular expression for it. */
            regex: string;
            /** @description Whether the word must stand alone. With false it is found inside others too. Blacklist only. */
            isMatchExactWord?: boolean;
            /** @description Whether the rule is in force. */
            isEnabled?: boolean;
            isDeleted?: boolean;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Named by the vendor's description of 2026 alone; its type and values are not known. */
            category?: unknown;
        };
        /** @description The rules of a blacklist or whitelist. */
        RuleListV2: {
            results?: components["schemas"]["RuleV2"][];
        };
        /** @description Rules, in the envelope that later sources show. */
        RuleListResponseV2: {
            status?: components["schemas"]["EnvelopeStatus"];
            data?: components["schemas"]["RuleListV2"];
        };
        /**
         * @description Whether the word must stand alone. With false it is found inside other words too.
         * @default false
         */
        IsMatchExactWord: boolean;
        AddBlacklistRulesRequestV2: {
            /** @description The words, or regular expressions for them. At most 10,000 in one call. */
            regexs: string[];
            isMatchExactWord?: components["schemas"]["IsMatchExactWord"];
        };
        DeleteRulesRequestV2: {
            /** @description The rules to delete. */
            ruleIds: components["schemas"]["RuleId"][];
        };
        UpdateBlacklistRuleRequestV2: {
            /** @description The new word, or regular expression. Not the rule's id, which has the same name in the path. */
            ruleId: string;
            isMatchExactWord?: components["schemas"]["IsMatchExactWord"];
        };
        /** @description A rule, in the envelope that later sources show. */
        RuleResponseV2: {
            status?: components["schemas"]["EnvelopeStatus"];
            data?: components["schemas"]["RuleV2"];
        };
        AddWhitelistRulesRequestV2: {
            /** @description The links. By the property's name regular expressions, by the reference URLs. */
            regexs: string[];
        };
        UpdateWhitelistRuleRequestV2: {
            /** @description The new link. Not the rule's id, which has the same name in the path. */
            ruleId: string;
        };
        /** @description The id of what is reacted to. */
        ReactionReferenceIdV2: string;
        /**
         * @description What kind of thing is reacted to. Later sources also have `post`, `comment` and `story`.
         * @enum {string}
         */
        ReactionReferenceTypeV2: "message";
        /** @description The name of a reaction, such as `like`. Free text. */
        ReactionNameV2: string;
        QueryReactionsOptionsV2: {
            reactionName?: components["schemas"]["ReactionNameV2"];
            /** @description How many results to pass over first. */
            skip?: number;
            /** @description How many results a page holds. */
            limit?: number;
            /** @description The token of the page to fetch, from an earlier answer's `paging`. */
            token?: string;
        };
        /** @description Who reacted, and with what. */
        ReactorV2: {
            reactionName?: components["schemas"]["ReactionNameV2"];
            userId?: components["schemas"]["UserId"];
            /** @description The id that you gave the user. The name is spelled so in the source. */
            userPublicIdId?: string;
            /** @description The id that the server itself uses for the user. */
            userInternalId?: string;
            /** @description The id of this one reaction. */
            reactionId?: string;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description What is reacted to, and who reacted. */
        ReactionV2: {
            referenceId: components["schemas"]["ReactionReferenceIdV2"];
            /** @description What `referenceId` names, such as `message`. */
            referenceType: string;
            reactors?: components["schemas"]["ReactorV2"][];
        };
        /** @description A user. */
        User: {
            userId: components["schemas"]["UserId"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The database id. Use `userId`. */
            _id?: string;
            /** @description The real-time topic of the user. */
            path?: string;
            /** @description The id that the server itself uses. */
            userInternalId?: string;
            /** @description The id that you gave the user. */
            userPublicId?: string;
            roles?: components["schemas"]["RoleIds"];
            permissions?: components["schemas"]["Permissions"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The unique handle of the profile. */
            profileHandle?: string;
            /** @description What the user says of themself. */
            description?: string;
            /** @description The user's picture. It is among `files`. */
            avatarFileId?: string;
            /** @description A picture kept elsewhere. */
            avatarCustomUrl?: string;
            /** @description How many users have flagged this one. */
            flagCount?: number;
            hashFlag?: components["schemas"]["HashFlag"];
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the user is banned from the network. */
            isGlobalBan?: boolean;
            /** @description Whether the user speaks for a brand. */
            isBrand?: boolean;
            isDeleted?: boolean;
        };
        /** @description What is known of the content. */
        FileAttributes: {
            /** @description The name it was uploaded under. */
            name?: string;
            extension?: string;
            /** @description In bytes. */
            size?: number;
            mimeType?: string;
            /** @description For images only. */
            metadata?: {
                exif?: {
                    [key: string]: unknown;
                };
                gps?: {
                    [key: string]: unknown;
                };
                /** @description In pixels. */
                height?: number;
                /** @description In pixels. */
                width?: number;
                /** @description Whether the original size was kept. */
                isFull?: boolean;
            };
        };
        /** @description An uploaded file. */
        File: {
            fileId?: string;
            /** @description Where it can be fetched. */
            fileUrl?: string;
            /**
             * @description Who may fetch it.
             * @enum {string}
             */
            accessType?: "public" | "network";
            /** @description What it shows, for those who cannot see it. */
            altText?: string;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            attributes?: components["schemas"]["FileAttributes"];
        };
        /** @description One page of reactions, with the users who reacted and the users' pictures. */
        ReactionPageV2: {
            reactions?: components["schemas"]["ReactionV2"][];
            users?: components["schemas"]["User"][];
            files?: components["schemas"]["File"][];
            /** @description Where the neighbouring pages are. No source lists it in this answer; the `token` argument implies it. When it is absent, page with `skip` and `limit`. */
            paging?: components["schemas"]["PagingV2"];
        };
        /** @description One page of reactions, in its envelope. */
        ReactionPageResponseV2: {
            status?: components["schemas"]["EnvelopeStatus"];
            data?: components["schemas"]["ReactionPageV2"];
        };
        ReactionRequestV2: {
            referenceId: components["schemas"]["ReactionReferenceIdV2"];
            referenceType: components["schemas"]["ReactionReferenceTypeV2"];
            reactionName: components["schemas"]["ReactionNameV2"];
        };
        AddedReactionV2: {
            /** @description The id of the new reaction. */
            addedId?: string;
        };
        RemovedReactionV2: {
            /** @description The id of the removed reaction. */
            removedId?: string;
        };
        /** @description Messages, and how many reactions each has. */
        MostReactedMessagesV2: {
            messageId?: string;
            reactionsCount?: number;
        }[];
        CreateConversationRequest: {
            /** @description The other members, by id. At most 10. */
            userIds: string[];
            /**
             * @description Whether the same users always get the same conversation. With false every call creates a new one.
             * @default true
             */
            isDistinct?: boolean;
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The uploaded image to show for it. */
            avatarFileId?: string;
            metadata?: components["schemas"]["Metadata"];
            tags?: components["schemas"]["ChannelTags"];
        };
        /** @description A channel. */
        Channel: {
            channelId: components["schemas"]["ChannelId"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The database id. Use `channelId`. */
            _id?: string;
            /** @description The real-time topic of the channel. */
            path?: string;
            /** @description The id that the server itself uses. */
            channelInternalId?: string;
            /** @description The id that you gave the channel. */
            channelPublicId?: string;
            /** @description Whether the same members always get this same channel. */
            isDistinct?: boolean;
            metadata?: components["schemas"]["Metadata"];
            tags?: components["schemas"]["ChannelTags"];
            /** @description Whether only moderators may write at present. */
            isMuted?: boolean;
            /** @description Whether the pace of messages is limited at present. */
            isRateLimited?: boolean;
            muteTimeout?: components["schemas"]["Timestamp"];
            /** @description How many messages a member may send in one window. */
            rateLimit?: number;
            /** @description The length of that window, in milliseconds. */
            rateLimitWindow?: number;
            rateLimitTimeout?: components["schemas"]["Timestamp"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description Whether messages with many flags are deleted by themselves. */
            messageAutoDeleteEnabled?: boolean;
            /** @description How many flags that takes. */
            autoDeleteMessageByFlagLimit?: number;
            memberCount?: number;
            messageCount?: number;
            lastActivity?: components["schemas"]["Timestamp"];
            /** @description The image shown for the channel. It is among `files`. */
            avatarFileId?: string;
            /** @default false */
            isDeleted?: boolean;
            /** @description The last message, which is then among `messagePreviews`. */
            messagePreviewId?: string | null;
            /** @description Whether anybody may find and join it. */
            isPublic?: boolean;
            /** @description What the channel is the chat of, if anything. */
            attachedTo?: {
                postId?: string;
                videoStreamId?: string;
                roomId?: string;
            };
        };
        /** @description A user's membership of a channel. */
        ChannelUser: {
            userId?: components["schemas"]["UserId"];
            /** @description The id that the server itself uses for the user. */
            userInternalId?: string;
            /** @description The id that you gave the user. */
            userPublicId?: string;
            channelId?: components["schemas"]["ChannelId"];
            /** @description The id that the server itself uses for the channel. */
            channelInternalId?: string;
            /** @description The id that you gave the channel. */
            channelPublicId?: string;
            isBanned?: boolean;
            lastActivity?: components["schemas"]["Timestamp"];
            roles?: components["schemas"]["RoleIds"];
            permissions?: components["schemas"]["Permissions"];
            /** @description The number of the last message that the user has read. */
            readToSegment?: number;
            /** @description The number of the last message that mentions the user. */
            lastMentionedSegment?: number;
            isMuted?: boolean;
            muteTimeout?: components["schemas"]["Timestamp"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description The last message of a channel, in short. */
        MessagePreview: {
            messageId?: string;
            /** @description The channel's internal id. */
            channelId?: string;
            messageFeedId?: string;
            /** @description The number of the message in its feed. */
            segment?: number;
            /** @description What `data` holds, such as `text`. */
            dataType?: string;
            /** @description The content, by `dataType`. */
            data?: {
                /** @description What a text message says. */
                text?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The internal id of the user who wrote it. */
            creatorId?: string;
            /** @description The message that it answers. */
            parentId?: string;
            /** @default false */
            isDeleted?: boolean;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description The feed that messages belong to. */
        MessageFeedInfo: {
            messageFeedId?: string;
            name?: string;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            messagePreviewId?: string;
        };
        /** @description Channels, with the members, previews, users and files that they refer to by id. */
        ChannelList: {
            channels?: components["schemas"]["Channel"][];
            /** @description Memberships. Mostly only that of the token's owner; in conversations those of all members, and after a ban or unban those of the users concerned. */
            channelUsers?: components["schemas"]["ChannelUser"][];
            /** @description The messages that the channels' `messagePreviewId` name. Empty where none does. */
            messagePreviews?: components["schemas"]["MessagePreview"][];
            /** @description The feeds that the previews belong to. Empty where there are no previews. */
            messageFeedsInfo?: components["schemas"]["MessageFeedInfo"][];
            users?: components["schemas"]["User"][];
            files?: components["schemas"]["File"][];
        };
        AddChannelRoleRequest: {
            /** @description The role's id, such as `channel-moderator`. */
            role: string;
            userIds: components["schemas"]["UserIds"];
        };
    };
    responses: {
        /** @description The token is missing, malformed, expired or revoked, or its owner may not use the API at all. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter failed validation; `data.detail` names each failure. Sending the same request again fails again. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 100 requests in 5 seconds for one user id. Wait and send it again: the request was not carried out. No Retry-After header is documented. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. Whether the request was carried out is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is valid, but its owner may not do this here. The code says why. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such channel, user, message or rule in this network, or none that the token may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes. Send fewer items at a time, or a smaller file. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request was understood and refused as malformed or contradictory. Correct it before you send it again. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The channel's id, as given when it was created. Case-sensitive.
         * @example book-club
         */
        ChannelId: components["schemas"]["ChannelId"];
        /**
         * @description The message's id, from the answer that it came with.
         * @example 64f1c1b3b7e5d30012a9c2e0
         */
        MessageId: components["schemas"]["MessageId"];
        /**
         * @description The user's id, as your own system gave it when the user was registered.
         * @example bob
         */
        UserId: components["schemas"]["UserId"];
        /**
         * @description The rule to change. Get its id from a query.
         * @example 64f1c3e0b7e5d30012a9b001
         */
        RuleId: components["schemas"]["RuleId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "v2.channels.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryChannelsRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["QueryChannelsRequestV2"];
            };
        };
        responses: {
            /** @description One page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPageV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChannelRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateChannelRequestV2"];
            };
        };
        responses: {
            /** @description The new channel, and the membership of the token's owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelWithMembershipV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.updateDisplayName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChannelDisplayNameRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateChannelDisplayNameRequestV2"];
            };
        };
        responses: {
            /** @description The channel under its new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteChannelRequestV2"];
            };
        };
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel is closed. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdsRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UserIdsRequestV2"];
            };
        };
        responses: {
            /** @description The users are members. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdsRequestV2"];
            };
        };
        responses: {
            /** @description The users are no longer members. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteChannelUsersRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["MuteChannelUsersRequestV2"];
            };
        };
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdsRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UserIdsRequestV2"];
            };
        };
        responses: {
            /** @description The users are banned. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdsRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UserIdsRequestV2"];
            };
        };
        responses: {
            /** @description The users may join again. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryMessagesRequestV2"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequestV2"];
            };
        };
        responses: {
            /** @description The new message, and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageListResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, its channel and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageWithChannelV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is deleted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.images.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateImageMessageRequestV2"];
            };
        };
        responses: {
            /** @description The new message, and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageListResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.images.get": {
        parameters: {
            query: {
                /**
                 * @description How large. `full` is the original, where it was kept.
                 * @example medium
                 */
                size: "small" | "medium" | "large" | "full";
            };
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image itself. Its `Content-Type` says what kind of image it is, and may be another than these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/gif": Blob;
                    "image/webp": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.files.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateFileMessageRequestV2"];
            };
        };
        responses: {
            /** @description The new message, and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageListResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.files.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.query": {
        parameters: {
            query?: {
                /**
                 * @description What to look for in the users' names. How it is matched is not documented.
                 * @example an
                 */
                search?: string;
                /** @description Which users, all of them or only those with flags. */
                filter?: "all" | "flagged";
                /**
                 * @description The token of the page to fetch, from an earlier answer's `paging`.
                 * @example eyJza2lwIjoxMCwibGltaXQiOjEwfQ==
                 */
                pageToken?: string;
                /** @description How many users a page holds. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateUserRequestV2"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UserIdRequestV2"];
            };
        };
        responses: {
            /** @description The user is banned. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UserIdRequestV2"];
            };
        };
        responses: {
            /** @description The user is no longer banned. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.clearFlags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, without flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.roles.query": {
        parameters: {
            query?: {
                /**
                 * @description The role to look for. How it is matched is not documented.
                 * @example channel-moderator
                 */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles, and the moderation settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListResponseV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.roles.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRolesRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["AddRolesRequestV2"];
            };
        };
        responses: {
            /** @description The roles are defined. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.query": {
        parameters: {
            query?: {
                /** @description Only these words. Left out, all words. */
                "regexs[]"?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words. The reference is silent on the shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleListResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBlacklistRulesRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["AddBlacklistRulesRequestV2"];
            };
        };
        responses: {
            /** @description The words are blacklisted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteRulesRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["DeleteRulesRequestV2"];
            };
        };
        responses: {
            /** @description The rules are deleted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBlacklistRuleRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateBlacklistRuleRequestV2"];
            };
        };
        responses: {
            /** @description The rule after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleResponseV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.query": {
        parameters: {
            query?: {
                /** @description Only these links. Left out, all links. */
                "regexs[]"?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. The reference is silent on the shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleListResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWhitelistRulesRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["AddWhitelistRulesRequestV2"];
            };
        };
        responses: {
            /** @description The links are whitelisted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteRulesRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["DeleteRulesRequestV2"];
            };
        };
        responses: {
            /** @description The rules are deleted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWhitelistRuleRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateWhitelistRuleRequestV2"];
            };
        };
        responses: {
            /** @description The rule after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleResponseV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.query": {
        parameters: {
            query: {
                /**
                 * @description The id of the message.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                referenceId: components["schemas"]["ReactionReferenceIdV2"];
                /** @description What `referenceId` names. */
                referenceType: components["schemas"]["ReactionReferenceTypeV2"];
                /** @description Which reaction, which page, and how long it is. */
                options?: components["schemas"]["QueryReactionsOptionsV2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionPageResponseV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["ReactionRequestV2"];
            };
        };
        responses: {
            /** @description The id of the new reaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedReactionV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionRequestV2"];
                "application/x-www-form-urlencoded": components["schemas"]["ReactionRequestV2"];
            };
        };
        responses: {
            /** @description The id of the removed reaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedReactionV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.mostReactedMessages": {
        parameters: {
            query: {
                /**
                 * @description How many messages to list. Pass 1 or more, since later sources do not allow the default of 0.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The name of the reactions to count.
                 * @example like
                 */
                reactionName: components["schemas"]["ReactionNameV2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MostReactedMessagesV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.createConversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversation to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConversationRequest"];
            };
        };
        responses: {
            /** @description The conversation with all its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.addRole": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddChannelRoleRequest"];
            };
        };
        responses: {
            /** @description The channel, and the members whose roles changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.remove": {
        parameters: {
            query?: {
                /** @description The users to remove, by id. 1 to 100 in one call; split longer lists. */
                "userIds[]"?: components["schemas"]["UserIds"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel after the removal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
