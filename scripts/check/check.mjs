// `npm run check`: what finds most mistakes within a minute. `npm test` finds the others.
import {nodeTests} from './node-tests.mjs';
import {runSteps} from './run-steps.mjs';

/** Tests that need no browser, server or build of their own. */
const quick = [
  ...['command', 'command-properties', 'languages', 'manifest', 'options', 'options-properties', 'package'],
  ...['render-card', 'templates', 'to-html', 'words'],
].map((name) => `build/test/node/${name}.test.js`);

const started = performance.now();
const failed = await runSteps({
  lint: {run: 'npm run --silent lint'},
  tests: {run: 'node scripts/check/make.mjs tests'},
  unit: {run: ['node', ...nodeTests(...quick)].join(' '), after: ['tests']},
  browser: {
    run: 'ENGINE=Chromium web-test-runner --files build/test/browser/embed.test.js',
    after: ['tests'],
  },
  types: {run: 'npm run --silent types', after: ['tests']},
  size: {run: 'node scripts/check/size.mjs', after: ['tests']},
  releases: {run: 'node scripts/check/releases.mjs', after: ['tests']},
});
console.log(
  `${failed.length ? `Failed: ${failed.join(', ')}` : 'All passed'}, ${Math.round((performance.now() - started) / 1000)} s`,
);
process.exitCode = failed.length ? 1 : 0;
