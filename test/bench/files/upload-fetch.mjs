import { openAsBlob } from 'node:fs';
import { checkUpload } from './check-upload.mjs';

export async function transfer(baseUrl, path) {
  const form = new FormData();
  form.append('file', await openAsBlob(path), 'file');
  const response = await fetch(`${baseUrl}/files`, { method: 'POST', body: form });
  checkUpload(await response.json());
}
