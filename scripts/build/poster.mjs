// Builds the poster page from poster/.
import {readFileSync, writeFileSync} from 'node:fs';
import {bundle as bundleStyles} from 'lightningcss';
import {withPolicy} from '../release/policies.mjs';
import {bundlePage} from './bundle-page.mjs';

/** Builds the page into a folder. @param {string} out */
export async function buildPoster(out) {
  await bundlePage('poster/poster.ts', {
    file: `${out}/poster.js`,
    banner: '/*! Lit (c) Google LLC, BSD-3-Clause; lean-qr (c) David Evans, MIT */',
  });
  writeFileSync(`${out}/poster.css`, bundleStyles({filename: 'poster/poster.css', minify: true}).code);
  writeFileSync(`${out}/poster.html`, withPolicy(readFileSync('poster/poster.html', 'utf8'), 'poster'));
}
