// Builds the partner's page. Its script is a classic one, because browsers load no modules from a folder (`file:`).
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

/** Builds the page into a folder. @param {string} out */
export async function buildPage(out) {
  const bundle = await rollup({
    input: 'demo/main.ts',
    plugins: [
      facts,
      typescript,
      nodeResolve({exportConditions: ['development']}),
      oneLit,
      minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
      terser({ecma: 2022, format: {comments: false, ascii_only: true}}),
    ],
  });
  await bundle.write({file: `${out}/page.js`, format: 'iife'});
  await bundle.close();
  writeFileSync(`${out}/page.css`, bundleStyles({filename: 'demo/styles/page.css', minify: true}).code);
  writeFileSync(`${out}/index.html`, withPolicy(readFileSync('demo/index.html', 'utf8'), 'index'));
  for (const file of ['preview.css', 'icon.svg']) copyFileSync(`demo/${file}`, `${out}/${file}`);
}
