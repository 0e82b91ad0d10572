// Changes the built modules that run without a browser, so nothing is compiled again, and runs the tests in Node.

/** Quick ones first, because the first failure ends the run of a change. */
const tests = [
  'options',
  'languages',
  'command',
  'to-html',
  'render-card',
  'options-properties',
  'command-properties',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'dist/modules/options/*.js',
    'dist/modules/languages/languages.js',
    'dist/modules/languages/spoken.js',
    'dist/modules/snippets/*.js',
    // It runs only in child processes, whose coverage Stryker doesn't measure.
    '!dist/modules/snippets/cli.js',
  ],
  testRunner: 'tap',
  tap: {
    testFiles: tests.map((name) => `build/test/node/${name}.test.js`),
    nodeArgs: ['-r', '{{hookFile}}', '--test-reporter=tap', '{{testFile}}'],
    forceBail: true,
  },
  // The runner treats a test file as one test, and runs only the files that reach a change.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 15_000,
  // The sandbox needs only these.
  ignorePatterns: ['**', '!dist/**', '!build/test/**', '!package.json', '!releases.json'],
  tempDirName: 'build/mutants/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: {fileName: 'build/mutants/report.json'},
  htmlReporter: {fileName: 'build/mutants/report.html'},
  thresholds: {high: 90, low: 85, break: 85},
  allowEmpty: false,
};
