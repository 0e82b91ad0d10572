// Builds afresh and compares: dist/ is committed, and what partners load must be what the source says.
import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {hashesOf} from './hashes.mjs';

const before = existsSync('dist') ? hashesOf('dist') : {};
execSync('npm run build', {stdio: 'inherit'});
const after = hashesOf('dist');
const stale = Object.keys({...before, ...after}).filter((file) => before[file] !== after[file]);

if (stale.length) {
  console.error(`\ndist/ was stale in ${stale.length} files:\n  ${stale.join('\n  ')}`);
  console.error('It has been built anew: look at the difference and commit it.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is up to date: ${Object.keys(after).length} files, byte for byte.`);
}
