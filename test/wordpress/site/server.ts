// PHP's own web server, on loopback.
import {resolve} from 'node:path';
import {wordpress} from '../../../scripts/check/engines.mjs';
import {start, until} from './process.js';

export async function startServer(folder: string, port: number) {
  const server = start(
    wordpress.find().php!,
    [
      ...['-d', 'opcache.enable_cli=1', '-d', 'upload_max_filesize=8M'],
      ...['-S', `127.0.0.1:${port}`, '-t', folder, resolve('test/wordpress/php/router.php')],
    ],
    // The editor sends parallel requests, and WordPress sometimes requests its own pages.
    {PHP_CLI_SERVER_WORKERS: '4'},
  );
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/wp-includes/css/buttons.css`).then(
      ({ok}) => ok,
      () => false,
    );
  try {
    await until('PHP to serve', answers, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
