/** A body that the client does not send has to be one that nobody needs to send. */
export default function toleratedBody(value, _options, { document, path }) {
  if (path.at(-2) !== 'requestBody') {
    return [{ message: 'x-amity-tolerated stands on no request body. Move it there, or remove it.' }];
  }
  const [, url, method] = path;
  const { required } = document.data.paths[url][method].requestBody;
  if (value === true && !required) return [];
  return [{ message: 'a tolerated body is one that may be omitted. Write x-amity-tolerated: true, and no required.' }];
}
