// Creates build/site/ for a web server: the partner's page with the WordPress plugin, the review page, and the
// files that pages load, both under their version and under `latest`. Each file also has compressed copies. The new folder
// replaces the old one at the end, so that a reader finds every file meanwhile. `npm run site -- https://card.example/` also
// writes the site's address into the pages for links, because previews of a link need the full address of their picture.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress} from 'node:zlib';
import {gzipSync} from 'fflate';
import {buildPage} from '../build/page.mjs';
import {buildPoster} from '../build/poster.mjs';
import {buildReview} from '../build/review.mjs';
import {cardPages, withPictureAt} from './card-pages.mjs';
import {headersFile} from './headers-file.mjs';
import {readReleases, servedFiles} from './releases.mjs';
import {buildPlugin} from './wordpress.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const site = 'build/site';
const root = `build/site-${process.pid}`;
const address = process.argv[2];

/** Compresses with brotli in other threads. @type {(file: Buffer) => Promise<Buffer>} */
const brotli = promisify(brotliCompress);

/** Compressed copies by content, because `latest` has the same files as the version. @type {Map<string, Promise<{br: Buffer, gz: Uint8Array}>>} */
const compressed = new Map();

/** @param {Buffer} file */
function compress(file) {
  const content = file.toString('latin1');
  // Node's own gzip output differs between processors.
  const copies =
    compressed.get(content) ?? brotli(file).then((br) => ({br, gz: gzipSync(file, {level: 9, mtime: 0})}));
  compressed.set(content, copies);
  return copies;
}

/** @param {string} folder */
async function compressAll(folder) {
  const files = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile());
  await Promise.all(
    files.map(async ({name}) => {
      const copies = await compress(readFileSync(`${folder}/${name}`));
      for (const [ending, copy] of Object.entries(copies)) writeFileSync(`${folder}/${name}.${ending}`, copy);
    }),
  );
}

/** @param {string} name */
async function layOutVersion(name) {
  const folder = `${root}/${name}`;
  mkdirSync(folder, {recursive: true});
  for (const file of servedFiles()) copyFileSync(`dist/${file}`, `${folder}/${file}`);
  for (const page of address ? cardPages() : [])
    writeFileSync(`${folder}/${page}`, withPictureAt(page, new URL(`${name}/`, address)));
  return compressAll(folder);
}

const [zip] = await Promise.all([
  buildPlugin(`${root}-plugin`),
  buildPage(root),
  buildPoster(root),
  buildReview(root),
  ...[version, 'latest'].map(layOutVersion),
]);
await compressAll(root);
copyFileSync(zip, `${root}/${basename(zip)}`);
const versionPages = ['frame.html', ...cardPages()].map((name) => name.replace('.html', ''));
writeFileSync(
  `${root}/_headers`,
  headersFile(Object.keys(readReleases()), versionPages, ['index', 'poster', 'review']),
);

const old = `${root}-old`;
if (existsSync(site)) renameSync(site, old);
renameSync(root, site);
for (const folder of [old, `${root}-plugin`]) rmSync(folder, {recursive: true, force: true});
