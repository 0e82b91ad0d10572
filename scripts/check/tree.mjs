// Checks that `npm test` leaves the work tree as it found it. With `--before`, this notes the state of every file that
// git does not ignore; without, it compares.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const note = 'build/tree.txt';

// A separate index, so that what a developer has staged stays staged.
const env = {...process.env, GIT_INDEX_FILE: resolve('build/tree.index')};
/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, {encoding: 'utf8', env}).trim();

mkdirSync('build', {recursive: true});
git('add', '--all');
const now = git('write-tree');

if (process.argv.includes('--before')) {
  writeFileSync(note, now);
} else {
  const changed = git('diff', '--name-status', readFileSync(note, 'utf8'), now);
  if (changed) {
    console.error(`Tests must leave the tree as they find it, but these files have changed:\n${changed}`);
    process.exitCode = 1;
  }
}
