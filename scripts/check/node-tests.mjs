/**
 * The command line that runs test files in Node's test runner, one after the other, with counts for the closing line.
 * @param {string} files
 */
export const nodeTests = (files) =>
  [
    'node --test --test-concurrency=1',
    '--test-reporter=spec --test-reporter-destination=stdout',
    '--test-reporter=./scripts/check/closing-line.mjs --test-reporter-destination=stdout',
    files,
  ].join(' ');
