// Updates documents and demo pages. Tables and the cards printed by the command come from the build. The version in
// addresses and its hashes come from the last release, because that is what the addresses serve. With `--check`, writes
// nothing and fails if a file is out of date.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {languages} from '../../dist/modules/languages/languages.js';
import {latestRelease} from '../release/releases.mjs';
import {fillBlocks, setScriptAttributes} from './edit-document.mjs';
import {frameworks} from './frameworks.mjs';
import {reference} from './reference.mjs';
import {releaseBlocks} from './release-blocks.mjs';
import {traffic} from './traffic.mjs';

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');
const [version, release] = latestRelease();
const hashes = JSON.parse(read('dist/integrity.json'));
const [{declarations}] = JSON.parse(read('dist/custom-elements.json')).modules;
/** @type {{[name: string]: string}} */
const blocks = {
  ...reference(declarations[0], languages, JSON.parse(read('demo/heights.json'))),
  ...releaseBlocks(version, release),
  traffic: traffic(),
  ...frameworks(JSON.parse(read('lab/frameworks/results.json'))),
};

/** @param {string[]} args */
const commandPrints = (args) => execFileSync('dist/modules/snippets/cli.js', args, {encoding: 'utf8'});

/** @param {string} file */
async function upToDate(file) {
  const isDemo = file.startsWith('demo/hosts/');
  let text = fillBlocks(read(file), 'manifest', ([name]) => `\n${blocks[name]}\n`);
  text = fillBlocks(text, 'card', commandPrints);
  text = text.replace(/(?<=https:\/\/cdn\.example\/)\d[^/\s]*(?=\/)/g, version);
  text = setScriptAttributes(text, (src) => {
    const name = posix.basename(src);
    // Only for pages from a server: for a local file, Chromium refuses to run a script with a hash.
    const integrity = src.startsWith('https:') ? release.files[name] : isDemo && hashes[name];
    return integrity ? {integrity, crossorigin: 'anonymous'} : undefined;
  });
  return format(text, {...(await resolveConfig(file)), filepath: file});
}

const checking = process.argv.includes('--check');
/** @param {string} folder @param {string} ending */
const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const stale = [];
for (const file of ['README.md', ...filesIn('docs', '.md'), ...filesIn('demo/hosts', '.html')]) {
  const text = await upToDate(file);
  if (text === read(file)) continue;
  stale.push(file);
  if (!checking) writeFileSync(file, text);
}

if (!checking) {
  console.log(stale.length ? `Written:\n  ${stale.join('\n  ')}` : 'Nothing to write.');
} else if (stale.length) {
  console.error(`Not what the build says:\n  ${stale.join('\n  ')}`);
  console.error('Write them with npm run docs, look at the difference and commit it.');
  process.exitCode = 1;
} else {
  console.log('Documents and demo pages are what the build says.');
}
