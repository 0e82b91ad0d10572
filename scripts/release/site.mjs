// Lays out build/site/ for a web server: the partner's page with the WordPress plugin, and the files that pages load,
// once under their version and once under `latest`, each with compressed copies beside it.
import {copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {buildPage} from '../build/page.mjs';
import {buildPlugin} from './wordpress.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const root = 'build/site';

/** @param {string} folder */
function compressAll(folder) {
  for (const {name} of readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile())) {
    const file = readFileSync(`${folder}/${name}`);
    writeFileSync(`${folder}/${name}.br`, brotliCompressSync(file));
    writeFileSync(`${folder}/${name}.gz`, gzipSync(file, {level: 9}));
  }
}

rmSync(root, {recursive: true, force: true});
mkdirSync(`${root}/${version}`, {recursive: true});
for (const name of readdirSync('dist').filter((name) =>
  /^(iop-return-card.*\.js|frame\..*|integrity\.json)$/.test(name),
))
  copyFileSync(`dist/${name}`, `${root}/${version}/${name}`);
await buildPage(root);
compressAll(`${root}/${version}`);
compressAll(root);
const zip = await buildPlugin('build/site-plugin');
copyFileSync(zip, `${root}/${basename(zip)}`);
cpSync(`${root}/${version}`, `${root}/latest`, {recursive: true});
