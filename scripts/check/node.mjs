// Runs test files in Node.
import {spawnSync} from 'node:child_process';
import {nodeTests} from './node-tests.mjs';
import {runTwice} from './second-run.mjs';

const hasPassed = await runTwice(
  'Node',
  process.argv.slice(2),
  (files) => spawnSync(process.execPath, nodeTests(...files), {stdio: 'inherit'}).status === 0,
);
process.exitCode = hasPassed ? 0 : 1;
