/** A name and a value of a form. */
export type Field = readonly [name: string, value: string];

/** A form in the only way of writing it that Prism reads without fail: with everything encoded. */
export function writeUrlEncoded(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** A multipart body likewise. Prism decodes names and values of its parts as if they were a form's. */
export function writeMultipart(fields: readonly Field[]): { contentType: string; body: string } {
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${encode(name)}"\r\n\r\n${encode(value)}\r\n`,
  );
  return { contentType: `multipart/form-data; boundary="${boundary}"`, body: `${parts.join('')}--${boundary}--\r\n` };
}

/** Has a character that no encoded text has. */
const boundary = '==mock==';

function encode(text: string): string {
  // Half a pair of surrogates has no encoding; as bytes it is the sign for what cannot be read.
  const wellFormed = Buffer.from(text).toString();
  // Prism refuses some characters that this function leaves as they are.
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
