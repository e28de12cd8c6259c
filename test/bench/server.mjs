// Plain JavaScript, like everything that is measured: no loader may stand between the code and the clock.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileSize } from './files/file-size.mjs';

const { components } = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const message = JSON.stringify(components.examples.CreatedTextMessageV2.value);

const server = createServer((request, response) => {
  if (request.method === 'GET') return sendFile(response);
  let bytes = 0;
  request.on('data', (chunk) => {
    bytes += chunk.length;
  });
  request.on('end', () => {
    const answer = request.url === '/api/v2/message' ? message : JSON.stringify({ bytes });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
});

const chunk = Buffer.alloc(64 * 1024);

function sendFile(response) {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': fileSize });
  let left = fileSize;
  const send = () => {
    while (left > 0) {
      left -= chunk.length;
      if (!response.write(chunk)) return response.once('drain', send);
    }
    response.end();
  };
  send();
}

// A candidate whose turn comes late must not find its connection closed.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
