import {EventEmitter, once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {renderCard} from '../../dist/modules/snippets/render-card.js';
import {pageCounts} from '../../test/support/page-counts.mjs';

const staticCard = renderCard({as: 'static', lang: 'pt', open: 'q4'});

/** Counts the page's console messages and errors. */
const ears = `
  window.said = new Map();
  const say = (level, ...words) => {
    const line = level + ': ' + words.join(' ');
    said.set(line, (said.get(line) ?? 0) + 1);
  };
  addEventListener('error', ({message}) => say('uncaught', message));
  addEventListener('unhandledrejection', ({reason}) => say('unhandled', String(reason)));
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) console[level] = (...words) => say(level, ...words);
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Soak</title>
<script>${ears}</script>
<script>${pageCounts}</script>
<script>window.staticCard = ${JSON.stringify(staticCard).replaceAll('</', '<\\/')};</script>
<script src="/iop-return-card.js"></script>
<main></main>
<aside></aside>
<iframe title="Another document"></iframe>
<script type="module" src="/page.mjs"></script>`;

/** @type {{[path: string]: [type: string, body: string]}} */
const files = {
  '/': ['text/html', page],
  '/iop-return-card.js': ['text/javascript', readFileSync('dist/iop-return-card.js', 'utf8')],
  '/page.mjs': ['text/javascript', readFileSync(new URL('page.mjs', import.meta.url), 'utf8')],
};

/**
 * Serves the page, and calls `onRest` each time the page has removed all cards; the page waits for it. `ended` emits an
 * engine's name when its page has finished.
 *
 * @param {(engine: string, rest: import('./page.mjs').Rest) => Promise<void>} onRest
 */
export async function serve(onRest) {
  const ended = new EventEmitter();
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(String(request.url), 'http://localhost');
    const [, kind, engine] = pathname.split('/');
    if (kind === 'rest') await onRest(engine, JSON.parse(await text(request)));
    if (kind === 'end') ended.emit(engine);
    const [type, body] = files[pathname] ?? ['text/plain', ''];
    response.setHeader('content-type', type).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {origin: `http://127.0.0.1:${port}`, ended, close: () => server.close()};
}
