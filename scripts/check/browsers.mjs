// Runs the tests in the browsers. If few files fail, they run once more, by themselves: a fault of the card fails again, and
// a browser on a busy machine doesn't. The closing lines list what passed only the second time.
import {spawnSync} from 'node:child_process';
import {recordSecondRun, saved} from './closing-line.mjs';

/** More files than this don't fail by chance. */
const most = 3;

/** @param {string[]} files all by default */
const run = (...files) =>
  spawnSync('web-test-runner', files.length ? ['--files', ...files] : [], {stdio: 'inherit'}).status === 0;

let hasPassed = run();
if (!hasPassed) {
  const first = saved('Browsers');
  const files = [...new Set(first.failures.map(({file}) => `build/test/browser/${file}`))];
  if (files.length && files.length <= most) {
    hasPassed = run(...files);
    recordSecondRun('Browsers', first);
  }
}
process.exitCode = hasPassed ? 0 : 1;
