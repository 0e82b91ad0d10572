// Builds afresh and compares: dist/ is committed, and what partners load must be what the source says.
import {execSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const hashes = () =>
  new Map(
    (existsSync('dist') ? readdirSync('dist', {recursive: true, withFileTypes: true}) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, createHash('sha384').update(readFileSync(file)).digest('hex')]),
  );

const before = hashes();
execSync('npm run build', {stdio: 'inherit'});
const after = hashes();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);

if (stale.length) {
  console.error(`\ndist/ was stale in ${stale.length} files:\n  ${stale.join('\n  ')}`);
  console.error('It has been built anew: look at the difference and commit it.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is up to date: ${after.size} files, byte for byte.`);
}
