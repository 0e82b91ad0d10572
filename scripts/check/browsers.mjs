// Runs the tests in the browsers.
import {spawnSync} from 'node:child_process';
import {runTwice} from './second-run.mjs';

const hasPassed = await runTwice(
  'Browsers',
  [],
  (files) =>
    spawnSync('web-test-runner', files.length ? ['--files', ...files] : [], {stdio: 'inherit'}).status === 0,
);
process.exitCode = hasPassed ? 0 : 1;
