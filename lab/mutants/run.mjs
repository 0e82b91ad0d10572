// Changes what runs without a browser, with Stryker, and asks the Node tests whether they notice.
import {spawnSync} from 'node:child_process';
import {make} from '../../scripts/check/products.mjs';

make('tests');
const {status} = spawnSync('lab/node_modules/.bin/stryker', ['run', 'lab/mutants/stryker.config.mjs'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
