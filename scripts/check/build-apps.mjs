// Builds each app in test/apps/ with its framework, against the package as npm would install it: once as it is, and once
// (`react-late`) with the element registered when the page says so, after the app has rendered.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import solid from 'vite-plugin-solid';
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

pack(root);
cpSync('test/apps', source, {recursive: true});

/** @param {string} tag */
const isCustomElement = (tag) => tag === 'iop-return-card';
/** @type {{[framework: string]: () => import('vite').InlineConfig}} */
const configs = {
  react: () => ({}),
  preact: () => ({}),
  svelte: () => ({plugins: [svelte({configFile: false})]}),
  vue: () => ({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]}),
  solid: () => ({plugins: [solid()]}),
  // As Angular's own build does for production.
  angular: () => ({define: {ngDevMode: 'false'}}),
};
const alias = {'iop-return-card/define': resolve(source, 'late.js')};
for (const [framework, config] of Object.entries(configs)) {
  await bundle(framework, config());
  await bundle(framework, {...config(), resolve: {alias}}, `${framework}-late`);
}

// Puts what React renders on a server into the pages that React then hydrates.
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
