/**
 * Node's arguments to run test files one after the other, since some share a server or the machine's speed. It counts them for
 * the closing line.
 *
 * @param {string[]} files
 */
export const nodeTests = (...files) => [
  ...['--test', '--test-concurrency=1'],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./scripts/check/closing-line.mjs', '--test-reporter-destination=stdout'],
  ...files,
];
