import { fileSize } from './file-size.mjs';

/** Makes sure that the server has counted the whole file. */
export function checkUpload({ bytes }) {
  // The parts' heads and the other fields come on top.
  if (bytes < fileSize || bytes > fileSize + 10_000) throw new Error(`The server got ${bytes} bytes.`);
}
