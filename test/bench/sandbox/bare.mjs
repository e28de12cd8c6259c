// A server of node:http alone. It answers every call with the text that it is given, by method and path, as JSON on stdin.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const texts = await json(process.stdin);
const server = createServer((request, response) => {
  const text = texts[`${request.method} ${request.url}`] ?? '';
  request.resume().once('end', () => {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
