// Changes what runs without a browser, a little at a time, and asks the Node tests whether they notice.
// It changes the modules as they were built: nothing is compiled again, and no type hides a change.

/** The quick ones first: the first that notices a change ends its run. */
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
    // Only processes of their own run it, whose reach is not counted.
    '!dist/modules/snippets/cli.js',
  ],
  testRunner: 'tap',
  tap: {
    testFiles: tests.map((name) => `build/test/node/${name}.test.js`),
    nodeArgs: ['-r', '{{hookFile}}', '--test-reporter=tap', '{{testFile}}'],
    forceBail: true,
  },
  // A test file is what the runner knows as a test: each change meets only the files that reach it.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 15_000,
  // The sandbox needs no more than this.
  ignorePatterns: ['**', '!dist/**', '!build/test/**', '!package.json'],
  tempDirName: 'build/mutants/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: {fileName: 'build/mutants/report.json'},
  htmlReporter: {fileName: 'build/mutants/report.html'},
  thresholds: {high: 90, low: 85, break: 85},
  allowEmpty: false,
};
