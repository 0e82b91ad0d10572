// Runs the tests with random values again, with new values, in Node and in each engine. `-- --rounds 10` repeats that ten
// times, `-- --seed 1234` repeats the values of a failure. Exits with 1 at the first failure, and prints its seed.
import {execFileSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {make} from '../../scripts/check/products.mjs';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '1'}, seed: {type: 'string'}}});

process.env.WHOLE = 'true';
make('tests', 'site');

/** The test files of a folder that draw values. @param {string} folder */
const drawing = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => `${folder}/${name}`)
    .filter((file) => readFileSync(file, 'utf8').includes('support/drawn.js'));

/** @param {string[]} args */
const node = (...args) => execFileSync(process.execPath, args, {stdio: 'inherit'});

for (let round = 0; round < Number(values.rounds); round++) {
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  writeFileSync('build/test/support/seed.js', `export const seed = ${seed};\n`);
  try {
    node('--test', ...drawing('build/test/node'));
    node('node_modules/.bin/web-test-runner', '--files', ...drawing('build/test/browser'));
  } catch {
    console.error(`Failed. To see it again, in lab: npm run fuzz -- --seed ${seed}`);
    process.exitCode = 1;
    break;
  }
}
