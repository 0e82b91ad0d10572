// Serves build/site to this computer only, with the policies of hosting/nginx.conf.
import {realpathSync} from 'node:fs';
import {join, sep} from 'node:path';
import {preview} from 'vite';
import {policies} from './policies.mjs';

const site = realpathSync('build/site');

/** Vite follows symbolic links out of the folder. @param {string} path */
function isOutside(path) {
  try {
    return !join(realpathSync(join(site, decodeURIComponent(path))), sep).startsWith(site + sep);
  } catch {
    // No such file, which Vite says.
    return false;
  }
}

/** @type {import('vite').Plugin} */
const asOnTheWebServer = {
  name: 'as-on-the-web-server',
  configurePreviewServer({middlewares}) {
    middlewares.use(({url = '/'}, response, next) => {
      const [path] = url.split(/[?#]/);
      const [, page = ''] = /(\w+)\.html$/.exec(path.replace(/\/$/, '/index.html')) ?? [];
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
  // Vite refuses hosts that are neither local names nor IP addresses: another site's name could point here.
  preview: {host: '127.0.0.1', port: 8000},
});
console.log(`The partner’s page: ${resolvedUrls?.local[0]}
Choose where the card goes and copy the code. To work on the card, run npm run dev instead.`);
