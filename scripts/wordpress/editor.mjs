// Builds the block's editor script. WordPress provides its own packages as globals, and loads them first by handle.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {bundlePage} from '../build/bundle-page.mjs';
import {phpOf} from './php.mjs';

const wordpress = '@wordpress/';

/** For example, `@wordpress/block-editor` becomes `wp.blockEditor`. @param {string} id */
const globalOf = (id) =>
  `wp.${id.slice(wordpress.length).replace(/-(.)/g, (_, letter) => letter.toUpperCase())}`;

/** @param {string} folder */
export async function writeEditor(folder) {
  const {imports} = await bundlePage(
    'wordpress/editor/index.tsx',
    {file: `${folder}/index.js`, globals: globalOf},
    {external: (id) => id.startsWith(wordpress)},
  );
  const version = createHash('sha256')
    .update(readFileSync(`${folder}/index.js`))
    .digest('hex')
    .slice(0, 20);
  const dependencies = imports.map((id) => `wp-${id.slice(wordpress.length)}`).sort();
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    `${folder}/index.asset.php`,
    `<?php\n\ndefined('ABSPATH') || exit;\n\nreturn ${phpOf({dependencies, version})};\n`,
  );
}
