// Builds the partner's page.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {bundle as bundleStyles} from 'lightningcss';
import {withPolicy} from '../release/policies.mjs';
import {bundlePage} from './bundle-page.mjs';

/** Builds the page into a folder. @param {string} out */
export async function buildPage(out) {
  await bundlePage('demo/main.ts', {file: `${out}/page.js`});
  writeFileSync(`${out}/page.css`, bundleStyles({filename: 'demo/styles/page.css', minify: true}).code);
  writeFileSync(`${out}/index.html`, withPolicy(readFileSync('demo/index.html', 'utf8'), 'index'));
  for (const file of ['preview.css', 'icon.svg']) copyFileSync(`demo/${file}`, `${out}/${file}`);
}
