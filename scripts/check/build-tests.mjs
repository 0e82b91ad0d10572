// Checks the types of the tests, and compiles them into build/test, with the fast TypeScript 7.
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';

rmSync('build/test', {recursive: true, force: true});
const {status} = spawnSync('node_modules/typescript-7/bin/tsc', ['-p', 'tsconfig.test.json'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
