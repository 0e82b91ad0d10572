// Builds each app in test/apps/ with its framework, against the package as npm would install it: once as it is, and once
// (`react-late`) with the element registered when the page says so, after the app has rendered.
import {cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import {isMain} from '../is-main.mjs';
import {pack} from './pack.mjs';

const root = 'build/apps';
const source = `${root}/source`;

/** @param {string} name @param {import('vite').InlineConfig} config @param {string} [folder] to build into */
const bundle = (name, {build: options, ...rest} = {}, folder = name) =>
  build({
    root: `${source}/${name}`,
    base: `/${root}/${folder}/`,
    configFile: false,
    logLevel: 'warn',
    ...rest,
    // No download is measured here, and Angular's compiler is in its app.
    build: {outDir: resolve(root, folder), emptyOutDir: true, chunkSizeWarningLimit: 2000, ...options},
  });

/** @param {string} tag */
const isCustomElement = (tag) => tag === 'iop-return-card';

/** How Vite builds the app of each framework. @typedef {{[framework: string]: () => import('vite').InlineConfig}} Configs */

/** The frameworks of `npm test`; lab/frameworks has more. @type {Configs} */
export const everyday = {
  react: () => ({}),
  vue: () => ({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]}),
};

/** Puts what React renders on a server into the pages that React then hydrates. */
async function buildReactServer() {
  const server = resolve(root, 'server');
  await bundle('react-server', {build: {ssr: 'server.tsx', outDir: server}});
  const {html} = await import(pathToFileURL(`${server}/server.js`).href);
  const pages = ['before.html', 'after.html'].map((page) => resolve(source, 'react-server', page));
  for (const page of pages) {
    writeFileSync(page, readFileSync(page, 'utf8').replace('<!-- what the server rendered -->', html));
  }
  // Only React's development build reports every mismatch.
  await bundle('react-server', {
    define: {'process.env.NODE_ENV': '"development"'},
    build: {rolldownOptions: {input: pages}},
  });
}

/**
 * Builds the apps into build/apps, and writes their names into apps.json there.
 *
 * @param {Configs} configs
 * @param {{sources?: string[], packages?: string}} [more] folders of apps besides test/apps, and of their packages
 */
export async function buildApps(configs, {sources = [], packages} = {}) {
  pack(root);
  for (const folder of ['test/apps', ...sources]) cpSync(folder, source, {recursive: true});
  for (const name of packages ? readdirSync(packages) : [])
    symlinkSync(resolve(packages ?? '', name), `${root}/node_modules/${name}`);
  const alias = {'iop-return-card/define': resolve(source, 'late.js')};
  for (const [framework, config] of Object.entries(configs)) {
    await bundle(framework, config());
    await bundle(framework, {...config(), resolve: {alias}}, `${framework}-late`);
  }
  await buildReactServer();
  writeFileSync(`${root}/apps.json`, JSON.stringify(Object.keys(configs)));
}

if (isMain(import.meta.url)) await buildApps(everyday);
