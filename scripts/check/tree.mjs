// `npm test` leaves the tree as it found it: with `--before` this notes every file that git would commit, and without
// it compares.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const note = 'build/tree.txt';

// An index of its own, so that what a developer has staged stays as it is.
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
