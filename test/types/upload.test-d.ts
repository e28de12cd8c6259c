import { Readable } from 'node:stream';
import { expectTypeOf, it } from 'vitest';
import type { Upload, UploadContent } from '../../src/index.js';
import { amity } from './client.js';

function upload(file: Parameters<typeof amity.v2.messages.files.create>[0]['file']) {
  return amity.v2.messages.files.create({ channelId: 'general', file });
}

it('takes what holds bytes', () => {
  upload(new Blob(['content']));
  upload(new File(['content'], 'a.txt'));
  upload(new Uint8Array(1));
  upload(new ArrayBuffer(1));
  upload(Buffer.from('content'));
  upload(new Blob(['content']).stream());
  upload(Readable.from([Buffer.from('content')]));
  upload(bytes());
});

async function* bytes(): AsyncGenerator<Uint8Array> {}

it('takes a name and a type beside them', () => {
  upload({ content: new Uint8Array(1), name: 'a.txt', type: 'text/plain' });
  upload({ content: new Blob(['content']) });
  upload({ content: new Blob(['content']).stream(), name: 'a.txt' });
});

it('takes nothing else', () => {
  // @ts-expect-error a text could be a path as well as a content
  upload('report.pdf');
  // @ts-expect-error a number is no content
  upload(42);
  // @ts-expect-error the content is missing
  upload({ name: 'a.txt' });
  // @ts-expect-error a text is no content
  upload({ content: 'content', name: 'a.txt' });
  // @ts-expect-error there is no such field
  upload({ content: new Blob(['content']), title: 'A' });
  // @ts-expect-error a name is a text
  upload({ content: new Blob(['content']), name: 1 });
  expectTypeOf<string>().not.toExtend<Upload>();
  expectTypeOf<UploadContent>().toExtend<Upload>();
  expectTypeOf<Upload>().not.toBeAny();
});
