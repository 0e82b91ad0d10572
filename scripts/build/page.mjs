// Builds the partner's page: demo/ in one script, and the code it shares with the card in another.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {bundle as bundleStyles} from 'lightningcss';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {withPolicy} from '../release/policies.mjs';
import {facts} from './facts.mjs';
import {oneLit} from './one-lit.mjs';
import {typescript} from './typescript.mjs';

/** Whether a module is also in the card's own script. @param {string} id */
const isCard = (id) => id.includes('node_modules') || /dist\/modules\/(?!snippets)/.test(id);

/** Builds the page into a folder. @param {string} out */
export async function buildPage(out) {
  const bundle = await rollup({
    input: {page: 'demo/main.ts'},
    plugins: [
      facts,
      typescript,
      nodeResolve({exportConditions: ['development']}),
      oneLit,
      minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
      terser({ecma: 2022, module: true, format: {comments: false, ascii_only: true}}),
    ],
  });
  await bundle.write({
    dir: out,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: (id) => (isCard(id) ? 'page-card' : undefined),
  });
  await bundle.close();
  writeFileSync(`${out}/page.css`, bundleStyles({filename: 'demo/styles/page.css', minify: true}).code);
  for (const page of ['index', 'preview'])
    writeFileSync(`${out}/${page}.html`, withPolicy(readFileSync(`demo/${page}.html`, 'utf8'), page));
  for (const file of ['preview.css', 'icon.svg']) copyFileSync(`demo/${file}`, `${out}/${file}`);
}
