// The partner's page that each tool gets, and a server for what the tool made of it.
import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {renderCard} from '../../dist/modules/snippets/render-card.js';

/**
 * @typedef {object} Site
 * @property {string} page the partner's page
 * @property {string} script the card's script
 */

const src = '/iop-return-card.js';
/** The page's own text. */
export const heading = 'Library';

/** Each form with the whole card. @type {{[form: string]: import('../../dist/modules/snippets/render-card.js').CardOptions}} */
const forms = {
  script: {src},
  static: {as: 'static'},
  plain: {as: 'plain'},
  frame: {as: 'frame', src: '/dist/frame.html'},
};

/** @param {string} form */
export const compact = (form) => `${form} (compact)`;

/** The snippet in each form, as the partner's page writes it. @type {{[form: string]: string}} */
export const snippets = Object.fromEntries(
  Object.entries(forms).flatMap(([form, options]) => [
    [form, renderCard({...options, county: 'bristol'})],
    [compact(form), renderCard({...options, county: 'bristol', compact: true})],
  ]),
);

/** @param {string} body @param {string} [head] */
export const pageWith = (body, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${heading}</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <main>
      <h1>${heading}</h1>
      ${body}
    </main>
  </body>
</html>
`;

/** @param {string} form @returns {Site} */
export const siteWith = (form) => ({
  page: pageWith(snippets[form]),
  script: readFileSync('dist/iop-return-card.js', 'utf8'),
});

/** @type {{[ending: string]: string}} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/** Serves this repository's files, and the site that was set last as `/`. */
export async function serve() {
  /** @type {Site} */
  let site = {page: '', script: ''};
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(String(url), 'http://localhost');
    const file = `.${pathname}`;
    const [type, body] =
      pathname === '/'
        ? ['text/html', site.page]
        : pathname === src
          ? ['text/javascript', site.script]
          : existsSync(file) && statSync(file).isFile()
            ? [types[extname(file)] ?? 'text/plain', readFileSync(file)]
            : ['text/plain', undefined];
    response.writeHead(body === undefined ? 404 : 200, {'content-type': `${type}; charset=utf-8`}).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** @param {Site} next */
    show: (next) => void (site = next),
    close: () => server.close(),
  };
}
