// Serves the files of a folder on this machine, for checks that open them in a browser.
import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';

/** @type {{[ending: string]: string}} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** @param {string} folder @returns {Promise<{origin: string, close(): void}>} */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const file = `${folder}${new URL(String(request.url), 'http://localhost').pathname}`;
    const isFile = existsSync(file) && statSync(file).isFile();
    response.writeHead(isFile ? 200 : 404, {'content-type': types[extname(file)] ?? 'text/plain'});
    response.end(isFile ? readFileSync(file) : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}
