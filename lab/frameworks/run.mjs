// Runs the app of each framework in each engine, and compares what works with results.json. `--write` records it instead.
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import solid from 'vite-plugin-solid';
import {buildApps, everyday} from '../../scripts/check/build-apps.mjs';
import {make} from '../../scripts/check/products.mjs';
import {record} from '../results.mjs';

const {values} = parseArgs({options: {write: {type: 'boolean', default: false}}});

make('tests');
await buildApps(
  {
    ...everyday,
    preact: () => ({}),
    svelte: () => ({plugins: [svelte({configFile: false})]}),
    solid: () => ({plugins: [solid()]}),
    // As Angular's own build does for production.
    angular: () => ({define: {ngDevMode: 'false'}}),
  },
  {sources: ['lab/frameworks/apps'], packages: 'lab/node_modules'},
);

const {status} = spawnSync(
  'node_modules/.bin/web-test-runner',
  ['--files', 'build/test/browser/apps.test.js'],
  {stdio: 'inherit', env: {...process.env, ...(values.write && {UPDATE: '1', ENGINE: 'Chromium'})}},
);
if (values.write) spawnSync('npm', ['run', '--silent', 'docs'], {stdio: 'inherit'});
else if (status === 0) record('frameworks');
process.exitCode = status ?? 1;
