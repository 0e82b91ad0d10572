// Makes the partner's page load the source files instead of the built files.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** @param {string} file */
const source = (file) => `/@fs${resolve(file)}`;

/** @type {[built: RegExp, source: string][]} */
const scripts = [
  [/<script\b[^>]*src="page\.js"[^>]*>/, '<script type="module" src="/main.ts">'],
  [
    /<script\b[^>]*src="iop-return-card\.js"[^>]*>/,
    `<script type="module" src="${source('src/entries/script-tag.ts')}">`,
  ],
  [/<script\b[^>]*src="frame\.js"[^>]*>/, `<script type="module" src="${source('src/entries/frame.ts')}">`],
  [/href="page\.css"/, 'href="/styles/page.css"'],
];

/** @type {import('vite').Plugin} */
export const pages = {
  name: 'pages',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => scripts.reduce((html, [built, source]) => html.replace(built, source), html),
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = request.url ?? '';
      // The preview's page is written by a script, so nothing transforms its tag for a classic script.
      if (path.startsWith('/latest/iop-return-card.js'))
        return response
          .setHeader('Content-Type', 'text/javascript')
          .end(`import('${source('src/entries/script-tag.ts')}');`);
      if (!path.startsWith('/latest/frame.html')) return next();
      void server
        .transformIndexHtml(path, readFileSync('dist/frame.html', 'utf8'))
        .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next);
    });
  },
};
