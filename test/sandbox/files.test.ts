import { imageSize } from 'image-size';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox.js';
import { lanternNow, openLantern } from './lantern.js';

const list = new File(['Solaris, Roadside Picnic'], 'list.txt', { type: 'text/plain' });

/** A picture of a size, as a camera's file. */
async function picture(width: number, height: number): Promise<File> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'cover.jpg', { type: 'image/jpeg' });
}

async function bytesOf(response: Response | PromiseLike<Response>): Promise<Uint8Array> {
  return new Uint8Array(await (await response).arrayBuffer());
}

async function upload(client: ReturnType<typeof openLantern>['admin'], file: File, fields = {}) {
  const [stored] = await client.v3.files.create({ file, ...fields });
  return stored?.fileId ?? '';
}

it('keeps a file, and gives back its bytes and what it knows of it', async () => {
  const { as } = openLantern();
  const [stored] = await as('bob').v3.files.create({
    file: list,
    preferredFilename: 'spring.md',
    accessType: 'network',
  });
  expect(stored).toMatchObject({
    fileId: expect.stringMatching(/^[0-9a-f]{32}$/),
    fileUrl: `http://sandbox.localhost/api/v3/files/${stored?.fileId}/download`,
    type: 'file',
    accessType: 'network',
    altText: null,
    createdAt: lanternNow,
    attributes: { name: 'spring.md', extension: 'md', size: '24', mimeType: 'text/plain' },
  });
  const fileId = stored?.fileId ?? '';
  const known = await as('chloe').v3.files.get({ fileId });
  expect(known).toMatchObject({ fileId, attributes: { size: 24 } });
  expect(known.attributes).not.toHaveProperty('metadata');
  const { data: response } = await as('chloe').v3.files.download({ fileId, size: 'small' }).withResponse();
  expect(response.headers.get('content-type')).toBe('text/plain');
  expect(response.headers.get('content-security-policy')).toBe('sandbox');
  expect(await response.text()).toBe('Solaris, Roadside Picnic');
});

it('reads dimensions of an image from its bytes, and its kind where the sender does not know it', async () => {
  const { as } = openLantern();
  const cover = await picture(300, 200);
  const metadata = { width: 300, height: 200, isFull: false };
  for (const type of ['image/jpeg', '']) {
    const fileId = await upload(as('bob'), new File([cover], 'cover.jpg', { type }));
    const file = await as('bob').v3.files.get({ fileId });
    expect(file).toMatchObject({ type: 'image', attributes: { mimeType: 'image/jpeg', metadata } });
  }
});

it('takes several files of one name, as the older description has it', async () => {
  const { sandbox } = openLantern();
  const body = new FormData();
  body.append('file', list);
  body.append('file', new File(['B'], 'b.txt'));
  const headers = { authorization: `Bearer ${sandbox.adminToken}` };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/files`, { method: 'POST', headers, body });
  expect(await response.json()).toMatchObject([
    { attributes: { name: 'list.txt' } },
    { attributes: { name: 'b.txt' } },
  ]);
});

it.each([
  ['JSON', JSON.stringify({ file: 'list.txt' }), 'application/json'],
  ['a text in the place of the file', 'file=list.txt', 'application/x-www-form-urlencoded'],
])('refuses %s', async (_, body, type) => {
  const { sandbox } = openLantern();
  const headers = { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': type };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/files`, { method: 'POST', headers, body });
  expect([response.status, await response.json()]).toMatchObject([
    422,
    { code: 500000, data: { detail: ["The 'file' must be a file: a part of multipart/form-data."] } },
  ]);
});

it('changes the alternative text, of at most 180 characters, for the uploader and administrators', async () => {
  const { admin, as } = openLantern();
  const fileId = await upload(as('bob'), list);
  expect(await as('bob').v3.files.update({ fileId, altText: 'Books' })).toMatchObject([{ fileId, altText: 'Books' }]);
  await admin.v3.files.update({ fileId, altText: 'b'.repeat(180) });
  await expect(admin.v3.files.update({ fileId, altText: 'b'.repeat(181) })).rejects.toMatchObject({ status: 422 });
  expect((await as('bob').v3.files.get({ fileId })).altText).toBe('b'.repeat(180));
});

it('answers 400 for a file that is not there, and 404 for its bytes', async () => {
  const { as } = openLantern();
  const missing = { fileId: 'no-such-file' };
  await expect(as('bob').v3.files.get(missing)).rejects.toMatchObject({ status: 400, code: 400400 });
  await expect(as('bob').v3.files.download(missing)).rejects.toMatchObject({ status: 404, code: 400400 });
});

it('forgets a deleted file, and tells nobody of it any more', async () => {
  const { as } = openLantern();
  const fileId = await upload(as('bob'), await picture(20, 20));
  await as('bob').v3.users.update({ userId: 'bob', avatarFileId: fileId });
  const find = async () => (await as('alice').v3.users.get({ userId: 'bob' })).files;
  expect(await find()).toMatchObject([{ fileId }]);
  expect(await as('bob').v3.files.delete({ fileId })).toEqual({ fileId });
  expect(await find()).toEqual([]);
  await expect(as('bob').v3.files.download({ fileId })).rejects.toMatchObject({ status: 404 });
});

describe('who may download', () => {
  const get = async ({ sandbox }: ReturnType<typeof openLantern>, fileId: string, query = '') =>
    (await sandbox.fetch(`${sandbox.baseUrl}/api/v3/files/${fileId}/download${query}`)).status;

  it('is everybody, for a public file', async () => {
    const lantern = openLantern();
    const fileId = await upload(lantern.admin, list);
    expect(await get(lantern, fileId)).toBe(200);
  });

  it('is who has a token, in the query too, for a file of the network', async () => {
    const lantern = openLantern();
    const fileId = await upload(lantern.admin, list, { accessType: 'network' });
    const { adminToken } = lantern.sandbox;
    expect(await get(lantern, fileId)).toBe(401);
    expect(await get(lantern, fileId, '?t=wrong')).toBe(401);
    expect(await get(lantern, fileId, `?t=${lantern.sandbox.tokenFor('bob')}`)).toBe(200);
    expect(await get(lantern, fileId, `?t=${adminToken}`)).toBe(200);
  });
});

describe('sizes', () => {
  it('are scaled by the longest side, and never up', async () => {
    const { as } = openLantern();
    const fileId = await upload(as('bob'), await picture(2000, 1000), { fullImage: true });
    const sides: number[][] = [];
    for (const size of ['small', 'medium', 'large', 'full'] as const) {
      const { width, height } = imageSize(await bytesOf(as('bob').v3.files.download({ fileId, size })));
      sides.push([width, height]);
    }
    expect(sides).toEqual([
      [160, 80],
      [600, 300],
      [1500, 750],
      [2000, 1000],
    ]);
    const small = await picture(100, 50);
    const smallId = await upload(as('bob'), small);
    expect(await bytesOf(as('bob').v3.files.download({ fileId: smallId, size: 'medium' }))).toEqual(
      new Uint8Array(await small.arrayBuffer()),
    );
  });

  it('have no full where it was not kept', async () => {
    const { as } = openLantern();
    const fileId = await upload(as('bob'), await picture(2000, 1000));
    await expect(as('bob').v3.files.download({ fileId, size: 'full' })).rejects.toMatchObject({ code: 400400 });
    expect(imageSize(await bytesOf(as('bob').v3.files.download({ fileId }))).width).toBe(1500);
  });

  it('are those of the upload where the bytes are no image, and a header says so', async () => {
    const { as } = openLantern();
    const fileId = await upload(as('bob'), new File(['no picture'], 'a.png', { type: 'image/png' }));
    const { data } = await as('bob').v3.files.download({ fileId, size: 'small' }).withResponse();
    expect(data.headers.get('x-amity-sandbox-unscaled')).toBe('The image is as it was uploaded; sharp cannot read it.');
    expect(await data.text()).toBe('no picture');
  });

  it('are those of the upload where sharp is not installed', async () => {
    vi.doMock('sharp', () => Promise.reject(new Error('Cannot find package')));
    try {
      const { as } = openLantern();
      const cover = await picture(300, 200);
      const fileId = await upload(as('bob'), cover);
      const { data } = await as('bob').v3.files.download({ fileId, size: 'small' }).withResponse();
      expect(data.headers.get('x-amity-sandbox-unscaled')).toBe(
        'The image is as it was uploaded; sharp is not installed: npm install sharp.',
      );
      expect(await bytesOf(data)).toEqual(new Uint8Array(await cover.arrayBuffer()));
    } finally {
      vi.doUnmock('sharp');
    }
  });
});

describe('messages', () => {
  it('show an image by version 2, which version 3 reads', async () => {
    const { as } = openLantern();
    const cover = await picture(300, 200);
    const { messages } = await as('bob').v2.messages.images.create({
      channelId: 'book-club',
      file: cover,
      caption: 'Next book',
      tags: ['cover'],
    });
    const messageId = messages?.[0]?.messageId ?? '';
    const found = await as('chloe').v3.messages.get({ messageId });
    expect(found.messages).toMatchObject([{ type: 'image', data: { caption: 'Next book' }, tags: ['cover'] }]);
    const fileId = found.messages?.[0]?.fileId;
    expect(found.files).toMatchObject([{ fileId, type: 'image', attributes: { metadata: { width: 300 } } }]);
    const small = await bytesOf(as('chloe').v2.messages.images.get({ messageId, size: 'small' }));
    expect(imageSize(small).width).toBe(160);
    await expect(as('chloe').v2.messages.images.get({ messageId, size: 'full' })).rejects.toMatchObject({
      code: 400400,
    });
  });

  it('carry a file by either version, until they are deleted', async () => {
    const { as } = openLantern();
    const { messages } = await as('bob').v2.messages.files.create({ channelId: 'book-club', file: list });
    const fileId = await upload(as('bob'), list);
    const sent = await as('bob').v3.messages.create({ channelId: 'book-club', type: 'file', fileId });
    expect(sent.files).toMatchObject([{ fileId, attributes: { name: 'list.txt' } }]);
    for (const messageId of [messages?.[0]?.messageId ?? '', sent.messages?.[0]?.messageId ?? '']) {
      expect(await (await as('chloe').v2.messages.files.get({ messageId })).text()).toBe(await list.text());
      await as('bob').v2.messages.delete({ messageId });
      await expect(as('chloe').v2.messages.files.get({ messageId })).rejects.toMatchObject({ code: 400400 });
    }
  });

  it('are refused an image that is none, and keep nothing of it', async () => {
    const { as, sandbox } = openLantern();
    await expect(as('bob').v2.messages.images.create({ channelId: 'book-club', file: list })).rejects.toMatchObject({
      status: 422,
      detail: ["The 'file' must be an image; it is text/plain."],
    });
    expect(sandbox.snapshot()).toMatchObject({ tables: { files: [], messages: [] }, contents: {} });
  });
});

it('brings the files that users, channels, communities, posts, comments and polls refer to', async () => {
  const { as } = openLantern();
  const alice = as('alice').v3;
  const [avatarFileId, fileId, another] = [
    await upload(as('alice'), await picture(20, 20)),
    await upload(as('alice'), await picture(30, 20)),
    await upload(as('alice'), await picture(20, 30)),
  ];
  const idsOf = (found: { files?: { fileId?: string }[] }) => found.files?.map((file) => file.fileId);
  expect(idsOf(await alice.users.update({ userId: 'alice', avatarFileId }))).toEqual([avatarFileId]);
  expect(idsOf(await alice.channels.update({ channelId: 'book-club', avatarFileId: fileId }))).toEqual([
    fileId,
    avatarFileId,
  ]);
  const community = await alice.communities.create({ displayName: 'Gardening', avatarFileId: fileId });
  expect(idsOf(community)).toEqual([fileId, avatarFileId]);
  const { polls } = await alice.polls.create({
    question: 'Which?',
    answers: [
      { dataType: 'image', fileId: another },
      { dataType: 'text', data: 'Beans' },
    ],
  });
  const post = await alice.posts.create({ data: { text: 'Look', images: [fileId], pollId: polls?.[0]?.pollId ?? '' } });
  expect(idsOf(post)).toEqual([avatarFileId, fileId, another]);
  const comment = await alice.comments.create({
    referenceId: post.posts?.[0]?.postId ?? '',
    data: { text: 'And this' },
    attachments: [{ type: 'image', fileId: another }],
  });
  expect(idsOf(comment)).toEqual([avatarFileId, another]);
});

it('says where it takes the id of a file that is not there', async () => {
  const { as } = openLantern();
  const { response } = await as('bob')
    .v3.messages.create({ channelId: 'book-club', type: 'image', fileId: 'gone' })
    .withResponse();
  expect(response.headers.get('x-amity-sandbox-assumed')).toContain('ids that no file has are taken as they are');
});

describe('the state', () => {
  it('carries the bytes to another sandbox, and refuses what is no base64', async () => {
    const { as, sandbox, admin } = openLantern();
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
    const fileId = await upload(as('bob'), new File([bytes], 'all.bin'));
    const saved = JSON.parse(JSON.stringify(sandbox.snapshot()));
    const other = createSandbox({ seed: saved });
    const url = `${other.baseUrl}/api/v3/files/${fileId}/download`;
    expect(await bytesOf(other.fetch(url))).toEqual(bytes);
    expect(other.snapshot()).toEqual(saved);
    expect(() => createSandbox({ seed: { ...saved, contents: { [fileId]: '?' } } })).toThrow(
      `The 'contents.${fileId}' must be base64`,
    );
    const without = createSandbox({ seed: { ...saved, contents: {} } });
    expect(await (await without.fetch(url)).json()).toMatchObject({ code: 400400 });
    expect((await admin.v3.files.get({ fileId })).attributes?.size).toBe(100_000);
  });

  it('is gone with a reset, and apart in a fork', async () => {
    const { as, sandbox } = openLantern();
    const fork = sandbox.fork();
    const fileId = await upload(as('bob'), list);
    const later = sandbox.fork();
    sandbox.reset();
    const path = `/api/v3/files/${fileId}/download`;
    const statuses = [fork, sandbox, later].map(async (each) => (await each.fetch(each.baseUrl + path)).status);
    expect(await Promise.all(statuses)).toEqual([404, 404, 200]);
    expect(sandbox.snapshot().contents).toEqual({});
  });

  it('does not hold the bytes of a file in the log of requests', async () => {
    const { as, sandbox } = openLantern();
    await upload(as('bob'), list);
    expect(sandbox.requests.list().at(-1)?.arguments).toEqual({
      file: { name: 'list.txt', type: 'text/plain', size: 24 },
      accessType: 'public',
    });
  });
});
