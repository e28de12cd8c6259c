import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import {
  AmityAbortError,
  AmityConnectionError,
  AmityDecodeError,
  AmityError,
  AmityServerError,
  AmityTimeoutError,
} from '../../../src/index.js';
import { saveTo } from '../../../src/node.js';
import { kinds, messageId, userId } from '../kinds.js';
import { type CannedResponse, chunk, chunked, head, json, page, whole } from '../responses.js';
import { pause, type Scenario, type ScenarioContext, timed, until } from '../scenario.js';
import { token } from '../secrets.js';
import {
  afterwards,
  breakOffLength,
  bytes,
  endless,
  endlessDrip,
  inPieces,
  refusal,
  respond,
  stallInBody,
} from '../steps.js';

const image: CannedResponse = kinds.image.good;
const args = { messageId, size: 'small' } as const;
const mebibyte = 2 ** 20;
// The buffers of both ends hold what is read above the limit.
const mostRead = 96 * mebibyte;
const mostSent = 160 * mebibyte;

/** A download into a file that is there already; nothing of it may be lost, and nothing be left beside it. */
function keepsOldFile(name: string, run: (context: ScenarioContext, file: string) => Promise<void>): Scenario {
  return {
    name: `saveTo: ${name}`,
    async run(context) {
      const folder = await context.folder('photo.jpg', 'what was there before');
      await run(context, folder.file);
      expect(await folder.contents()).toEqual({ 'photo.jpg': 'what was there before' });
    },
  };
}

export const downloadScenarios: Scenario[] = [
  {
    name: 'a slow download takes longer than timeout and totalTimeout, and works',
    async run(context) {
      const server = await context.serve(inPieces(image, 25, 60));
      const amity = context.client(server, { timeout: 600, totalTimeout: 900 });
      const response = await amity.v2.messages.images.get(args);
      const took = await timed(response.text().then((text) => expect(text).toBe(image.body)));
      expect(took).toBeGreaterThan(1_000);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'a download that moves for longer than timeout and then stalls',
    async run(context) {
      const server = await context.serve(
        afterwards(async (connection) => {
          await connection.send(head(image, { 'Content-Length': '1000' }));
          for (let piece = 0; piece < 12; piece++) {
            await connection.wait(60);
            await connection.send('piece');
          }
        }),
      );
      const response = await context.client(server, { timeout: 500 }).v2.messages.images.get(args);
      const took = await timed(
        context.failure(response.text(), AmityTimeoutError, /within 500 ms \(timeout, since the last byte\)/),
      );
      expect(took).toBeGreaterThan(12 * 60 + 450);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: "the time that the download's reader takes is not the server's silence",
    async run(context) {
      const server = await context.serve(inPieces(image, 3, 10));
      const response = await context.client(server, { timeout: 600 }).v2.messages.images.get(args);
      await pause(800);
      let text = '';
      const decoder = new TextDecoder();
      for await (const piece of response.body ?? []) {
        text += decoder.decode(piece, { stream: true });
        await pause(700);
      }
      expect(text).toBe(image.body);
    },
  },
  {
    name: 'a download aborted while it is read',
    async run(context) {
      const server = await context.serve(stallInBody(image));
      const controller = context.controller();
      const reason = new Error('The user has left.');
      const { signal } = controller;
      const response = await context.client(server).v2.messages.images.get(args, { signal });
      const reader = response.body?.getReader();
      expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
      const read = Promise.resolve(reader?.read());
      setTimeout(() => controller.abort(reason), 30);
      const error = await context.failure(read, AmityAbortError, /was aborted by its signal/);
      expect(error.cause).toBe(reason);
      await until(() => server.inUse === 0, 'the connection is closed');
    },
  },
  {
    name: 'a download aborted after its headers, before anybody reads it',
    async run(context) {
      const server = await context.serve(respond(image));
      const controller = context.controller();
      const response = await context.client(server).v2.messages.images.get(args, { signal: controller.signal });
      controller.abort();
      await context.failure(response.text(), AmityAbortError, /was aborted by its signal/);
    },
  },
  {
    name: 'a signal that is aborted after the download changes nothing',
    async run(context) {
      const server = await context.serve(respond(image));
      const controller = context.controller();
      const response = await context.client(server).v2.messages.images.get(args, { signal: controller.signal });
      expect(await response.text()).toBe(image.body);
      controller.abort();
      expect(
        await context
          .client(server)
          .v2.messages.images.get(args)
          .then((each) => each.text()),
      ).toBe(image.body);
    },
  },
  {
    name: 'a download that its reader gives up closes the connection',
    async run(context) {
      const server = await context.serve(stallInBody(image));
      const { signal } = context.controller();
      const response = await context.client(server).v2.messages.images.get(args, { signal });
      await response.body?.cancel();
      await until(() => server.inUse === 0, 'the connection is closed');
    },
  },
  {
    name: 'saveTo: a whole download takes the place of the old file',
    async run(context) {
      const folder = await context.folder('photo.jpg', 'what was there before');
      const server = await context.serve(inPieces(image, 5, 10));
      await saveTo(context.client(server).v2.messages.images.get(args), folder.file);
      expect(await folder.contents()).toEqual({ 'photo.jpg': image.body });
    },
  },
  keepsOldFile('a download that breaks off', async (context, file) => {
    const server = await context.serve(breakOffLength(image));
    const download = context.client(server).v2.messages.images.get(args);
    await context.failure(saveTo(download, file), AmityConnectionError, /got no response: \S/);
    expect(server.requests).toHaveLength(1);
  }),
  keepsOldFile('a download that stalls', async (context, file) => {
    const server = await context.serve(stallInBody(image));
    const download = context.client(server, { timeout: 300 }).v2.messages.images.get(args);
    await context.failure(saveTo(download, file), AmityTimeoutError, /within 300 ms/);
  }),
  keepsOldFile('a download that is aborted', async (context, file) => {
    const server = await context.serve(stallInBody(image));
    const controller = context.controller();
    server.onRequest = () => setTimeout(() => controller.abort(), 100);
    const download = context.client(server).v2.messages.images.get(args, { signal: controller.signal });
    await context.failure(saveTo(download, file), AmityAbortError, /was aborted by its signal/);
  }),
  keepsOldFile('a download of which some was written already', async (context, file) => {
    const server = await context.serve(
      afterwards(async (connection) => {
        await connection.send(head(image, chunked));
        for (let piece = 0; piece < 20; piece++) await connection.send(chunk('x'.repeat(100_000)));
        await connection.wait(50);
        connection.reset();
      }),
    );
    const download = context.client(server).v2.messages.images.get(args);
    await context.failure(saveTo(download, file), AmityConnectionError, /got no response: \S/);
  }),
  keepsOldFile('a download that is refused', async (context, file) => {
    const server = await context.serve(respond(refusal(503)));
    const download = context.client(server).v2.messages.images.get(args);
    await context.failure(saveTo(download, file), AmityServerError, /failed with 503/);
    expect(server.requests).toHaveLength(3);
  }),
  keepsOldFile('a page in the place of the image', async (context, file) => {
    const server = await context.serve(respond(page('<h1>Sign in</h1>')));
    const download = context.client(server).v2.messages.images.get(args);
    await context.failure(saveTo(download, file), AmityDecodeError, /Sign in/);
  }),
  {
    name: 'JSON that never ends is refused after 64 MiB, and the token that it tells is not told on',
    isAlone: true,
    async run(context) {
      const server = await context.serve(
        endless({ ...json(0), body: `{"note":"${token}","users":[` }, '{"userId":"a"},', mostSent),
      );
      await context.failure(context.client(server).v2.users.query(), AmityDecodeError, /more than 67108864 bytes/);
      await until(() => server.inUse === 0, 'the connection is closed');
      expect(server.bytesSent).toBeLessThan(mostRead);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'so is a response to a call that expects none',
    isAlone: true,
    async run(context) {
      const server = await context.serve(endless({ ...json(0), body: '"' }, ' ', mostSent));
      await context.failure(
        context.client(server).v2.users.ban({ userId }),
        AmityDecodeError,
        /more than 67108864 bytes/,
      );
      await until(() => server.inUse === 0, 'the connection is closed');
      expect(server.bytesSent).toBeLessThan(mostRead);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'so is JSON that says beforehand that it is longer',
    isAlone: true,
    async run(context) {
      const start = head(json(0), { 'Content-Length': String(mostSent) });
      const server = await context.serve(
        afterwards(async (connection) => {
          await connection.send(start);
          const piece = Buffer.alloc(2 ** 18, ' ');
          for (let sent = 0; sent < mostSent && connection.isOpen; sent += piece.length) await connection.send(piece);
        }),
      );
      await context.failure(context.client(server).v2.users.query(), AmityDecodeError, /more than 67108864 bytes/);
      expect(server.bytesSent).toBeLessThan(mostRead);
    },
  },
  {
    name: 'so is JSON that is small only while it is compressed',
    isAlone: true,
    async run(context) {
      const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
      const body = gzipSync(Buffer.alloc(80 * mebibyte, ' '), { level: 1 });
      const server = await context.serve(respond({ status: 200, headers, body }));
      await context.failure(context.client(server).v2.users.query(), AmityDecodeError, /more than 67108864 bytes/);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'so is a page without end in the place of an image',
    isAlone: true,
    async run(context) {
      const server = await context.serve(endless(page('<html>'), '<p>Sign in</p>', mostSent));
      await context.failure(context.client(server).v2.messages.images.get(args), AmityDecodeError, /./);
      await until(() => server.inUse === 0, 'the connection is closed');
      expect(server.bytesSent).toBeLessThan(mostRead);
    },
  },
  {
    name: 'a page that drips for ever in the place of an image does not hold up the call for ever',
    async run(context) {
      const server = await context.serve(endlessDrip(page('<html>'), '<p>Sign in</p>'));
      const call = context.client(server, { timeout: 300, totalTimeout: 1_000 }).v2.messages.images.get(args);
      const ended = await Promise.race([call.safe().then(({ error }) => error), pause(3_000)]);
      expect(ended).toBeInstanceOf(AmityError);
    },
  },
  {
    name: 'an error response without end is not kept in memory',
    isAlone: true,
    async run(context) {
      const server = await context.serve(endless(page('<html>', 502), '<p>Alas</p>', mostSent));
      const { error } = await context.client(server, { maxRetries: 0 }).v2.users.query().safe();
      expect(error).toBeInstanceOf(AmityError);
      expect(error?.status).toBe(502);
      expect(server.bytesSent).toBeLessThan(mostRead);
    },
  },
  {
    name: 'a download is handed on piece by piece, whatever its size',
    isAlone: true,
    async run(context) {
      const size = 32 * mebibyte;
      const server = await context.serve(respond({ ...image, body: Buffer.alloc(size) }));
      const response = await context.client(server).v2.messages.images.get(args);
      let length = 0;
      for await (const piece of response.body ?? []) {
        expect(piece.length).toBeLessThan(mebibyte);
        length += piece.length;
      }
      expect(length).toBe(size);
    },
  },
  {
    name: 'a download is not read ahead of its reader',
    isAlone: true,
    async run(context) {
      const server = await context.serve(endless({ ...image, body: 'x' }, 'x', mostSent));
      const response = await context.client(server).v2.messages.images.get(args);
      await pause(300);
      expect(server.bytesSent).toBeLessThan(32 * mebibyte);
      await response.body?.cancel();
    },
  },
  {
    name: 'a second response right behind a download is not part of it',
    async run(context) {
      const server = await context.serve(bytes(Buffer.concat([whole(image), whole(page('<h1>Not yours</h1>'))])));
      const response = await context.client(server).v2.messages.images.get(args);
      expect(await response.text()).toBe(image.body);
    },
  },
  {
    name: 'a download whose pieces are a byte each',
    async run(context) {
      const pieces = [...Buffer.from(image.body)].map((byte) => chunk(Uint8Array.of(byte)));
      const server = await context.serve(
        afterwards(async (connection) => {
          await connection.send(head(image, chunked));
          for (const piece of pieces) {
            await connection.send(piece);
            await connection.wait(1);
          }
          await connection.send('0\r\n\r\n');
        }),
      );
      const response = await context.client(server).v2.messages.images.get(args);
      expect(await response.text()).toBe(image.body);
    },
  },
];
