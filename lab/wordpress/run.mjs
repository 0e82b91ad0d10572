// Runs the plugin's tests in a WordPress newer than Debian's. Arguments: test files; without any, all that count.
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {isFound, wordpress} from '../../scripts/check/engines.mjs';
import {make} from '../../scripts/check/products.mjs';
import {record} from '../results.mjs';
import {newerWordPress, versionOf} from './download.mjs';

/** Why a test file can't run in another WordPress than Debian's. @type {{[file: string]: string}} */
const skipped = {
  'pictures.test.ts': 'the pictures in the docs show Debian’s WordPress',
};

const {folder: debian} = wordpress.find();
if (!debian || !isFound(wordpress)) throw new Error('This needs WordPress: node scripts/check/engines.mjs');
const folder = newerWordPress(debian);
const version = versionOf(folder) ?? 'unknown';
const [, tested] = readFileSync('wordpress/readme.txt', 'utf8').match(/^Tested up to: (.+)$/m) ?? [];
if (!tested || !version.startsWith(tested))
  throw new Error(`wordpress/readme.txt says "Tested up to: ${tested}", but this is WordPress ${version}.`);
make('tests', 'plugin');

const given = process.argv.slice(2);
const files = given.length
  ? given
  : readdirSync('test/wordpress')
      .filter((name) => name.endsWith('.test.ts') && !skipped[name])
      .map((name) => `test/wordpress/${name}`);
console.log(`WordPress ${version}`);
for (const [file, reason] of Object.entries(skipped)) console.log(`Skipped: ${file}, because ${reason}.`);
const {status} = spawnSync(
  process.execPath,
  ['build/test/wordpress/run.js', ...files.map((file) => `build/${file.replace(/ts$/, 'js')}`)],
  {stdio: 'inherit', env: {...process.env, WHOLE: 'true', WORDPRESS: resolve(folder)}},
);
if (status === 0 && !given.length) record('wordpress');
process.exitCode = status ?? 1;
