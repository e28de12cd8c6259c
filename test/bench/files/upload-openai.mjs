import { createReadStream } from 'node:fs';
import OpenAI from 'openai';
import { checkUpload } from './check-upload.mjs';

export async function transfer(baseUrl, path) {
  const client = new OpenAI({ baseURL: baseUrl, apiKey: 'bench-token' });
  checkUpload(await client.files.create({ file: createReadStream(path), purpose: 'user_data' }));
}
