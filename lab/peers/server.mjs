// Serves the measured pages: `/bench`, which has only the harness, and `/page/NAME`, as on a partner's site.
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

/** @typedef {import('./build.mjs').Built} Built */

const harness = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

// Loads the fonts that the cards use, as the text of a partner's page would.
const words = `<h1>A page</h1><p>Words of the page, in <b>bold</b> and with <a href="/">a link</a>.</p>
<p class="serif">In a serif. <b>Bold.</b></p><details open><summary>More</summary>Of it.</details>`;
const below =
  '<p>Words below the card, which move when it comes late and takes more room than was there.</p>'.repeat(6);

/** @param {string} head @param {string} mount */
const page = (head, mount) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${head}</head>
<body><main>${words}<div id="mount">${mount}</div>${below}</main></body></html>`;

const pageCss = `body {font: 1rem/1.5 system-ui, sans-serif} main {max-width: 40rem; margin: auto}
#mount {display: flow-root} .serif {font: 1.25rem ui-serif, Georgia, serif}`;

/** @param {Built} peer @param {boolean} late */
const partnerPage = ({name, html, css, script, inline}, late) =>
  page(
    (css ? `<link rel="stylesheet" href="/${name}.css">` : '') +
      (script ? `<script src="/${name}.js${late ? '?late' : ''}" defer></script>` : ''),
    html.replaceAll('%id%', ''),
  ).replace('<body>', inline ? `<body><script>${inline}</script>` : '<body>');

/** @param {string | undefined} text */
const hashOf = (text) => (text ? ` 'sha256-${createHash('sha256').update(text).digest('base64')}'` : '');

/** The policy of a strict site. Inline code is allowed only if the peer's documentation gives its hash. @param {Built} peer */
function policy({inline, html}) {
  const [, style] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return (
    `default-src 'none'; script-src 'self'${hashOf(inline)}; style-src 'self'${hashOf(style)}; img-src 'self' data:; ` +
    `require-trusted-types-for 'script'; trusted-types iop-return-card lit-html peer-element`
  );
}

// Gives each page its own process, a clock of 5 µs, and access to memory measurement.
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** @param {Built[]} peers */
export async function serve(peers) {
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(String(request.url), 'http://localhost');
    /** @param {string} type @param {string} body @param {Record<string, string>} headers */
    const send = (type, body, headers = {}) =>
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...headers}).end(body);
    if (pathname === '/page.css') return send('text/css', pageCss);
    if (pathname === '/bench') return send('text/html', page(`<script>${harness}</script>`, ''), isolated);
    const [, name, ending] = /^\/(?:page\/)?([\w-]+)(?:\.(\w+))?$/.exec(pathname) ?? [];
    const peer = peers.find((peer) => peer.name === name);
    if (!peer) return response.writeHead(404).end();
    if (ending === 'css') return send('text/css', peer.css);
    if (ending === 'js')
      return setTimeout(() => send('text/javascript', peer.script), search === '?late' ? 500 : 0);
    const headers = search === '?strict' ? {'content-security-policy': policy(peer)} : undefined;
    return send('text/html', partnerPage(peer, search === '?late'), headers);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {address: `http://127.0.0.1:${port}`, close: () => server.close()};
}
