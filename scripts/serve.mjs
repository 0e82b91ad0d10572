// Serves build/site on this machine only, with the policies of hosting/nginx.conf: what `npm start` shows.
import {preview} from 'vite';
import {policies} from './release/policies.mjs';

/** @type {import('vite').Plugin} */
const contentSecurityPolicy = {
  name: 'content-security-policy',
  configurePreviewServer({middlewares}) {
    middlewares.use((request, response, next) => {
      const [path = '/'] = (request.url ?? '').split(/[?#]/);
      const [, page = 'index'] = /\/(\w+)\.html$/.exec(path) ?? [];
      const policy = /\/$|\.html$/.test(path) ? policies()[page] : undefined;
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      next();
    });
  },
};

const server = await preview({
  configFile: false,
  root: 'build',
  appType: 'mpa',
  logLevel: 'warn',
  build: {outDir: 'site'},
  // A name that points to this machine is not this machine: https://vite.dev/config/preview-options#preview-allowedhosts
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 8000),
    cors: false,
    allowedHosts: ['localhost'],
  },
  plugins: [contentSecurityPolicy],
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`The partner's page: ${address}
Open it, choose where the card goes, and copy the code. To work on the card, run npm run dev instead.`);
