// Builds the poster page from poster/. Its script is a classic one, because browsers load no modules from a folder (`file:`).
import {readFileSync, writeFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {bundle as bundleStyles} from 'lightningcss';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {withPolicy} from '../release/policies.mjs';
import {oneLit} from './one-lit.mjs';
import {typescript} from './typescript.mjs';

/** Builds the page into a folder. @param {string} out */
export async function buildPoster(out) {
  const bundle = await rollup({
    input: 'poster/poster.ts',
    plugins: [
      typescript,
      nodeResolve({exportConditions: ['development']}),
      oneLit,
      minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
      terser({ecma: 2022, format: {comments: /^!/, ascii_only: true}}),
    ],
  });
  await bundle.write({
    file: `${out}/poster.js`,
    format: 'iife',
    banner: '/*! Lit (c) Google LLC, BSD-3-Clause; lean-qr (c) David Evans, MIT */',
  });
  await bundle.close();
  writeFileSync(`${out}/poster.css`, bundleStyles({filename: 'poster/poster.css', minify: true}).code);
  writeFileSync(`${out}/poster.html`, withPolicy(readFileSync('poster/poster.html', 'utf8'), 'poster'));
}
