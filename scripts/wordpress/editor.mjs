// Builds the block's editor script. WordPress provides its own packages as globals, and loads them first by handle.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {facts} from '../build/facts.mjs';
import {oneLit} from '../build/one-lit.mjs';
import {typescript} from '../build/typescript.mjs';
import {phpOf} from './php.mjs';

const wordpress = '@wordpress/';

/** For example, `@wordpress/block-editor` becomes `wp.blockEditor`. @param {string} id */
const globalOf = (id) =>
  `wp.${id.slice(wordpress.length).replace(/-(.)/g, (_, letter) => letter.toUpperCase())}`;

/** @param {string} folder */
export async function writeEditor(folder) {
  const bundle = await rollup({
    input: 'wordpress/editor/index.tsx',
    external: (id) => id.startsWith(wordpress),
    plugins: [
      facts,
      typescript,
      nodeResolve({exportConditions: ['development']}),
      oneLit,
      minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
      // Keeps the name `__`, because WordPress's own tools look for it.
      terser({ecma: 2022, format: {comments: false, ascii_only: true}, mangle: {reserved: ['__']}}),
    ],
  });
  const {output} = await bundle.write({file: `${folder}/index.js`, format: 'iife', globals: globalOf});
  await bundle.close();
  const version = createHash('sha256')
    .update(readFileSync(`${folder}/index.js`))
    .digest('hex')
    .slice(0, 20);
  const dependencies = output[0].imports.map((id) => `wp-${id.slice(wordpress.length)}`).sort();
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    `${folder}/index.asset.php`,
    `<?php\n\ndefined('ABSPATH') || exit;\n\nreturn ${phpOf({dependencies, version})};\n`,
  );
}
