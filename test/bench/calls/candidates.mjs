const token = 'bench-token';
const headers = { authorization: `Bearer ${token}` };
const path = '/api/v2/message';

/** The request of every candidate: a short text message. */
const body = { channelId: 'book-club', type: 'text', data: { text: 'Who has finished the first chapter?' } };

/**
 * Ways to make one and the same call. Each is given the server and the module of @hey-api's client, loads what it needs
 * and gives a function that calls and gives the parsed answer.
 */
export const candidates = {
  'bare fetch': async (baseUrl) => async () => {
    const response = await fetch(baseUrl + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  },

  'amity, everything on': async (baseUrl) => {
    const { createAmityClient } = await import('../../../dist/src/index.js');
    const nothing = () => {};
    const amity = createAmityClient({
      baseUrl,
      token: async () => token,
      timeout: 30_000,
      totalTimeout: 120_000,
      maxRetries: 2,
      // Far above what one call after the other reaches, so that it is kept account of but never waited for.
      rateLimit: { requests: 100_000, perMs: 1_000 },
      logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
      onRequest: nothing,
      onResponse: nothing,
      onRetry: nothing,
      onError: nothing,
    });
    return () => amity.v2.messages.create(body);
  },

  'amity, defaults': async (baseUrl) => {
    const { createAmityClient } = await import('../../../dist/src/index.js');
    const amity = createAmityClient({ baseUrl, token });
    return () => amity.v2.messages.create(body);
  },

  'amity.raw': async (baseUrl) => {
    const { createAmityClient } = await import('../../../dist/src/index.js');
    const { raw } = createAmityClient({ baseUrl, token });
    return async () => (await raw.POST(path, { body })).data;
  },

  'openapi-fetch': async (baseUrl) => {
    const { default: createClient } = await import('openapi-fetch');
    const client = createClient({ baseUrl, headers });
    return async () => (await client.POST(path, { body })).data;
  },

  '@hey-api client': async (baseUrl, heyApi) => {
    const { client, v2MessagesCreate } = await import(heyApi);
    client.setConfig({ baseUrl, auth: token });
    return async () => (await v2MessagesCreate({ body })).data;
  },

  axios: async (baseUrl) => {
    const { default: axios } = await import('axios');
    const client = axios.create({ baseURL: baseUrl, headers });
    return async () => (await client.post(path, body)).data;
  },

  openai: async (baseUrl) => {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI({ baseURL: baseUrl, apiKey: token });
    return () => client.post(path, { body });
  },

  ky: async (baseUrl) => {
    const { default: ky } = await import('ky');
    const client = ky.create({ prefixUrl: baseUrl, headers });
    return () => client.post(path.slice(1), { json: body }).json();
  },
};
