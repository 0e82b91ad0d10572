// Builds each peer for production, as one script and one stylesheet.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {cardHtml} from './markup.mjs';
import {peers, words} from './peers.mjs';

/**
 * @typedef {import('./peers.mjs').Peer} Peer
 * @typedef {Peer & {script: string, css: string, bytes: {html: number, css: number, script: number}}} Built
 */

const here = fileURLToPath(new URL('.', import.meta.url));

/** @type {{[id: string]: string}} */
const modules = {
  'virtual:words': `export default ${JSON.stringify(words)}`,
  'virtual:card': `export default ${JSON.stringify(cardHtml(words))}`,
  // A template literal with its tag left open, so that the HTML is static to Lit.
  'virtual:template': `export default (html) => html\`${cardHtml(words)}\``,
};
const virtual = {
  name: 'words',
  /** @param {string} id */
  resolveId: (id) => (id in modules ? `\0${id}` : undefined),
  /** @param {string} id */
  load: (id) => modules[id.slice(1)],
};

/** @param {string} entry */
async function bundle(entry) {
  const built = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [virtual],
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: `cards/${entry}`, formats: ['iife'], name: 'bundled', cssFileName: 'card'},
    },
  });
  const files = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built).flatMap(({output}) => output);
  /** @param {string} ending */
  const file = (ending) => files.find(({fileName}) => fileName.endsWith(ending));
  const [script, css] = [file('.js'), file('.css')];
  return {
    script: script?.type === 'chunk' ? script.code.trim() : '',
    css: css?.type === 'asset' ? String(css.source).trim() : '',
  };
}

/** What a file weighs when a server sends it, at brotli's best. @param {string} text */
const brotli = (text) =>
  text ? brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: text.length}}).length : 0;

/** @param {Peer} peer @returns {Promise<Built>} */
async function made(peer) {
  const {script, css} = peer.entry
    ? await bundle(peer.entry)
    : {script: peer.file ? readFileSync(peer.file, 'utf8') : '', css: ''};
  const html = peer.html.replaceAll('%id%', '');
  return {...peer, script, css, bytes: {html: brotli(html), css: brotli(css), script: brotli(script)}};
}

/** @returns {Promise<Built[]>} */
export const buildPeers = () => Promise.all(peers.map(made));

/** @param {string} name of a package */
export const versionOf = (name) =>
  JSON.parse(readFileSync(`lab/node_modules/${name}/package.json`, 'utf8')).version;
