// Creates build/site/ for a web server: the partner's page with the WordPress plugin, and the files that pages load,
// both under their version and under `latest`. Each file also has compressed copies. The new folder replaces the old one at
// the end, so that a reader finds every file meanwhile.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {gzipSync} from 'fflate';
import {buildPage} from '../build/page.mjs';
import {headersFile} from './headers-file.mjs';
import {readReleases, servedFiles} from './releases.mjs';
import {buildPlugin} from './wordpress.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const site = 'build/site';
const root = `build/site-${process.pid}`;

/** @param {string} folder */
function compressAll(folder) {
  for (const {name} of readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile())) {
    const file = readFileSync(`${folder}/${name}`);
    writeFileSync(`${folder}/${name}.br`, brotliCompressSync(file));
    // Node's own gzip output differs between processors.
    writeFileSync(`${folder}/${name}.gz`, gzipSync(file, {level: 9, mtime: 0}));
  }
}

mkdirSync(`${root}/${version}`, {recursive: true});
for (const name of servedFiles()) copyFileSync(`dist/${name}`, `${root}/${version}/${name}`);
await buildPage(root);
compressAll(`${root}/${version}`);
compressAll(root);
const zip = await buildPlugin(`${root}-plugin`);
copyFileSync(zip, `${root}/${basename(zip)}`);
cpSync(`${root}/${version}`, `${root}/latest`, {recursive: true});
const released = Object.keys(readReleases());
const folders = [...new Set([...released, version, 'latest'])];
writeFileSync(`${root}/_headers`, headersFile(released, folders, ['index', 'preview']));

const old = `${root}-old`;
if (existsSync(site)) renameSync(site, old);
renameSync(root, site);
for (const folder of [old, `${root}-plugin`]) rmSync(folder, {recursive: true, force: true});
