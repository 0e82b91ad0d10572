// Builds each app in test/apps/ with its framework, against the package as npm would install it.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import {pack} from './pack.mjs';

const root = 'build/apps';
const source = `${root}/source`;

/** @param {string} name @param {import('vite').InlineConfig} config */
const bundle = (name, {build: options, ...rest} = {}) =>
  build({
    root: `${source}/${name}`,
    base: `/${root}/${name}/`,
    configFile: false,
    logLevel: 'warn',
    ...rest,
    build: {outDir: resolve(root, name), emptyOutDir: true, ...options},
  });

pack(root);
cpSync('test/apps', source, {recursive: true});

await bundle('react');
await bundle('preact');
await bundle('svelte', {plugins: [svelte({configFile: false})]});
/** @param {string} tag */
const isCustomElement = (tag) => tag === 'iop-return-card';
await bundle('vue', {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});

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
