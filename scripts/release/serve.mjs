// Serves build/site to this computer only, with the policies from hosting/nginx.conf.
import {realpathSync} from 'node:fs';
import {join, sep} from 'node:path';
import {preview} from 'vite';
import {policies} from './policies.mjs';

const site = realpathSync('build/site');

/** Whether a path leaves the folder through a symbolic link, which Vite would follow. @param {string} path */
function isOutside(path) {
  try {
    return !join(realpathSync(join(site, decodeURIComponent(path))), sep).startsWith(site + sep);
  } catch {
    // The file doesn't exist; Vite reports that.
    return false;
  }
}

/** @type {import('vite').Plugin} */
const asOnTheWebServer = {
  name: 'as-on-the-web-server',
  configurePreviewServer({middlewares}) {
    middlewares.use(({url = '/'}, response, next) => {
      const [path] = url.split(/[?#]/);
      const [, page = ''] = /(\w+)(?:\.\w+)?\.html$/.exec(path.replace(/\/$/, '/index.html')) ?? [];
      const policy = policies.get(page);
      if (policy) response.setHeader('Content-Security-Policy', policy);
      if (isOutside(path)) response.writeHead(404).end();
      else next();
    });
  },
};

const {resolvedUrls} = await preview({
  configFile: false,
  envDir: false,
  appType: 'mpa',
  logLevel: 'warn',
  build: {outDir: site},
  plugins: [asOnTheWebServer],
  // Vite rejects host names except local ones and IP addresses, because another site's name could point here.
  preview: {host: '127.0.0.1', port: 8000},
});
console.log(`The partner’s page: ${resolvedUrls?.local[0]}
Choose where the card goes and copy the code. To work on the card, run npm run dev instead.`);
