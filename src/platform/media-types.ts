const types = new Map(
  Object.entries({
    gif: 'image/gif',
    heic: 'image/heic',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    json: 'application/json',
    mov: 'video/quicktime',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    txt: 'text/plain',
    webm: 'video/webm',
    webp: 'image/webp',
    zip: 'application/zip',
  }),
);

/** Guesses the media type of a file from the ending of its name. */
export function typeOfName(name: string): string {
  return types.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}

/** Removes the charset UTF-8 from a media type, since every body is written in it. Leaves any other parameter. */
export function withoutUtf8(contentType: string): string {
  return contentType.replace(/\s*;\s*charset="?utf-8"?\s*$/i, '').toLowerCase();
}
