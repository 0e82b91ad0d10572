// Runs `npm test` with every case in every engine, and with the tests of the build and the release.
import {spawnSync} from 'node:child_process';
import {record} from '../results.mjs';

const {status} = spawnSync('npm', ['test'], {
  stdio: 'inherit',
  env: {...process.env, CI: 'true', WHOLE: 'true'},
});
if (status === 0) record('whole');
process.exitCode = status ?? 1;
