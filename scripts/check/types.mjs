// Checks all types with the fast, native TypeScript 7. Tools that use TypeScript as a library still need version 6.
import {spawnSync} from 'node:child_process';

const projects = ['', '.localize', '.scripts', '.demo', '.wordpress'].map((name) => `tsconfig${name}.json`);
const failed = projects.filter(
  (project) =>
    spawnSync('node_modules/typescript-7/bin/tsc', ['-p', project, '--noEmit'], {stdio: 'inherit'}).status !==
    0,
);
process.exitCode = failed.length ? 1 : 0;
