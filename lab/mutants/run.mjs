// Changes the code that runs without a browser, with Stryker, and checks that the tests in Node notice.
import {spawnSync} from 'node:child_process';
import {make} from '../../scripts/check/products.mjs';

make('tests');
const {status} = spawnSync('lab/node_modules/.bin/stryker', ['run', 'lab/mutants/stryker.config.mjs'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
