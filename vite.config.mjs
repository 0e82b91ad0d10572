import {defineConfig} from 'vite';
import {facts} from './scripts/build/facts.mjs';
import {pages} from './scripts/dev/pages.mjs';
import {sources} from './scripts/dev/sources.mjs';
import {staleTranslations} from './scripts/dev/stale-translations.mjs';

/**
 * `npm run dev`: the partner's page and the card, straight from their sources. The build does not use Vite. Don't set
 * `css.transformer` to Lightning CSS: we also call it synchronously (sources.mjs), and the two would wait for each other.
 */
export default defineConfig({
  root: 'demo',
  appType: 'mpa',
  cacheDir: '../build/vite',
  optimizeDeps: {entries: ['main.ts', '../src/entries/*.ts'], exclude: ['@lit/localize']},
  server: {host: '127.0.0.1', port: 8000, fs: {allow: ['..']}},
  plugins: [facts, sources, pages, staleTranslations],
});
