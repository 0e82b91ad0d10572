// `npm test`: every check, and the tests for each change. Each thing is built once, and a step runs beside others as soon as
// what it needs has passed. With WHOLE=true, as before a release, every case runs in every engine, and so do the tests of the
// build and the release.
import {spawnSync} from 'node:child_process';
import {closingLines, forgetCounts} from './closing-line.mjs';
import {runSteps} from './run-steps.mjs';

const isWhole = process.env.WHOLE === 'true';
const folders = ['node', ...(isWhole ? ['release'] : [])];

/** @type {{[name: string]: import('./run-steps.mjs').Step}} */
const steps = {
  engines: {run: 'node scripts/check/engines.mjs', shown: true},
  dist: {run: 'node scripts/check/dist.mjs'},
  lint: {run: 'npm run --silent lint'},
  tests: {run: 'node scripts/check/build-tests.mjs', after: ['dist']},
  site: {run: 'node scripts/release/site.mjs', after: ['dist']},
  // The longest of those that keep one core busy, and beside it the others.
  node: {
    run: ['node scripts/check/node.mjs', ...folders.map((name) => `build/test/${name}/*.test.js`)].join(' '),
    after: ['engines', 'site', 'tests'],
  },
  ...(isWhole && {languages: {run: 'node scripts/check/build-pseudo.mjs', after: ['tests']}}),
  apps: {run: 'node scripts/check/build-apps.mjs', after: ['dist']},
  probe: {run: 'node scripts/check/build-probe.mjs', after: ['tests']},
  plugin: {run: 'node scripts/release/wordpress.mjs', after: ['dist']},
  wordpress: {run: 'node build/test/wordpress/run.js', after: ['engines', 'tests', 'plugin']},
  types: {run: 'npm run --silent types', after: ['dist']},
  format: {run: 'npm run --silent format'},
  docs: {run: 'node scripts/build/docs.mjs --check'},
  releases: {run: 'node scripts/check/releases.mjs'},
  size: {run: 'node scripts/check/size.mjs'},
  // Three engines, side by side. They wait for pages often enough to run beside the last tests of another step.
  browsers: {
    run: 'node scripts/check/browsers.mjs',
    after: ['engines', 'site', 'apps', 'probe', ...(isWhole ? ['languages'] : [])],
  },
};
const runners = {node: 'Node', wordpress: 'WordPress', browsers: 'Browsers'};

/** Whether the work tree is noted, or is as it was noted. @param {string[]} args */
const tree = (...args) =>
  spawnSync(process.execPath, ['scripts/check/tree.mjs', ...args], {stdio: 'inherit'}).status === 0;

const started = performance.now();
forgetCounts();
const isNoted = tree('--before');
const failed = await runSteps(steps);
if (!isNoted || !tree()) failed.push('tree');

const checks = [...Object.keys(steps), 'tree'].filter((name) => !(name in runners));
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
if (failed.length) console.log(`Failed: ${failed.join(', ')}`);
console.log(
  closingLines(Object.values(runners), {
    passed: checks.filter((name) => !failed.includes(name)),
    failed: checks.filter((name) => failed.includes(name)),
  }).join('\n'),
);
process.exitCode = failed.length ? 1 : 0;
